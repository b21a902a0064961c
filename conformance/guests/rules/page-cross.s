! rule: an access may cross from one page to the next
! source: memory.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x123456789abcdef, %dr1
	}
	{
	  getsp	_f32s 0xffffc000, %dr2
	}
	{
	  andnd	%dr2, 0xfff, %dr2
	}
	{
	  addd	%dr2, 0x2000, %dr2
	}
	{
	  std,2	%dr1, %dr2, -3
	}
	{
	  ldd,0	%dr2, -3, %dr3
	  ldw,3	%dr2, -1, %dr4
	  ldh,5	%dr2, -1, %dr5
	}
	CHECK	%dr3, 0x123456789abcdef, 1
	CHECK	%dr4, 0x456789ab, 2
	CHECK	%dr5, 0x89ab, 3
	PASS
