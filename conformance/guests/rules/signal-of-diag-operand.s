! rule: exc_diag_operand is SIGILL, ILL_ILLOPN, at the bundle
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	4
	DIAGNOSTIC	%dr0
bad:
	{
	  addd	%dr0, 1, %dr1
	}
	EXIT	99
after:
	CHECK_SIGNAL	4, 2, 15, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
