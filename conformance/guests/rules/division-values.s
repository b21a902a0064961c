! rule: quotients and remainders, signed and unsigned
! source: ops-integer.md
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, -7, %dr0
	  addd	0, 2, %dr1
	}
	{
	  sdivd,5	%dr0, %dr1, %dr2
	}
	CHECK	%dr2, -3, 1
	{
	  udivd,5	%dr0, %dr1, %dr2
	}
	CHECK	%dr2, 0x7ffffffffffffffc, 2
	{
	  addd	0, -1, %dr2
	}
	{
	  sdivs,5	%r0, %r1, %r2
	}
	CHECK	%dr2, 0xfffffffffffffffd, 3
	PASS
