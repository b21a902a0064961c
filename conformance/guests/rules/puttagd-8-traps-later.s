! rule: a value with tag 8 is no number: its use traps
! source: speculation.md 5.1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
	.include "rule.inc"
	START
	{
	  addd	0, 5, %dr0
	}
	{
	  puttagd,2	%dr0, 8, %dr1
	}
	{
	  addd	%dr1, 0, %dr2
	}
	PASS
