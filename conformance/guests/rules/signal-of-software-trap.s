! rule: setsft is SIGTRAP, TRAP_BRKPT, at the bundle
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	5

bad:
	{
	  setsft
	}
	EXIT	99
after:
	CHECK_SIGNAL	5, 1, 26, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
