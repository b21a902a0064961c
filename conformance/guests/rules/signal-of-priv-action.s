! rule: exc_priv_action is SIGILL, ILL_PRVOPC, at the bundle
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	4
	{
	  addd	0, 0, %dr0
	}
bad:
	{
	  rwd	%dr0, %wd
	}
	EXIT	99
after:
	CHECK_SIGNAL	4, 5, 1, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
