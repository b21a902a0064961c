! rule: a speculative ldrd that cannot be done gives a diagnostic value
! source: memory.md 7
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x40000000000, %dr1
	  addd	0, 0, %dr8
	}
	{
	  ldrd,0,sm	0, %dr1, %dr2
	}
	{
	  gettagd,2	%dr2, %r8
	}
	CHECK	%dr8, 5, 1
	PASS
