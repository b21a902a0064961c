! rule: the same under its inverse
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_cond
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  addd	0, 1, %dr0 ? ~%pred0
	}
	PASS
