! rule: exc_diag_cond is SIGILL, ILL_ILLOPN, at the bundle
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	4
	UNDEFINED	%pred0
bad:
	{
	  addd	0, 1, %dr0 ? %pred0
	}
	EXIT	99
after:
	CHECK_SIGNAL	4, 2, 14, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
