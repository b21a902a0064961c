! rule: the third operand of a combined operation is checked
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  addd	0, 1, %dr2
	}
	{
	  add_addd,1	%dr2, %dr2, %dr0, %dr1
	}
	PASS
