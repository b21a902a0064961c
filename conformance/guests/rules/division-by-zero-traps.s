! rule: a division by zero is exc_div
! source: speculation.md 5.7
! isa: v2 v3 v4 v5 v6
! signal: SIGFPE
! trap: exc_div
	.include "rule.inc"
	START
	{
	  addd	0, 5, %dr0
	  addd	0, 0, %dr1
	}
	{
	  udivs,5	%r0, %r1, %r2
	}
	PASS
