! rule: floating point works again when UPSR.fe is set again
! source: traps.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0xa0, %dr0
	  addd	0, 0xa1, %dr2
	}
	{
	  rws	%r0, %upsr
	}
	{
	  rws	%r2, %upsr
	}
	{
	  addd	0, 0x3ff0000000000000, %dr1
	}
	{
	  faddd,0	%dr1, %dr1, %dr1
	}
	CHECK	%dr1, 0x4000000000000000, 1
	PASS
