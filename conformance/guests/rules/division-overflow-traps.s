! rule: the most negative number divided by -1 overflows: exc_div
! source: traps.md 1
! isa: v2 v3 v4 v5 v6
! signal: SIGFPE
! trap: exc_div
	.include "rule.inc"
	START
	{
	  addd	0, 0x8000000000000000, %dr0
	  addd	0, -1, %dr1
	}
	{
	  sdivd,5	%dr0, %dr1, %dr2
	}
	PASS
