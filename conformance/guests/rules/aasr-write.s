! rule: aasr is written by the kernel only
! source: aau.md 1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr1
	}
	{
	  aaurw,2	%r1, %aasr
	}
	PASS
