! rule: a true %pcnt term does not hide an undefined predicate
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_cond
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  addd	0, 0x3000000000000, %dr0
	  addd	0, 0, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	}
	{
	  addd	0, 1, %dr1 ? %pred0, %pcnt3
	}
	PASS
