! rule: exc_diag_ct_cond is SIGILL, ILL_ILLOPN, at the bundle
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	4
	UNDEFINED	%pred0
bad:
	{
	  ibranch	after ? %pred0
	}
	EXIT	99
after:
	CHECK_SIGNAL	4, 2, 5, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
