! rule: exc_window_bounds is SIGSEGV, SEGV_BNDERR, at the bundle
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	11

bad:
	{
	  addd	%dr40, 0, %dr0
	}
	EXIT	99
after:
	CHECK_SIGNAL	11, 3, 9, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
