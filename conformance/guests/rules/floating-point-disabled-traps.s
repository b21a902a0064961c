! rule: floating point with UPSR.fe = 0 is exc_fp_disabled
! source: traps.md 1
! isa: v2 v3 v4 v5
! signal: SIGILL
! trap: exc_fp_disabled
	.include "rule.inc"
	START
	{
	  addd	0, 0xa0, %dr0
	}
	{
	  rws	%r0, %upsr
	}
	{
	  addd	0, 1, %dr1
	}
	CHECK	%dr1, 1, 1
	{
	  faddd,0	%dr1, %dr1, %dr1
	}
	PASS
