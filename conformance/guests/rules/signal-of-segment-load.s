! rule: exc_array_bounds that is no getsp is SIGSEGV with SEGV_BNDERR and the bundle's address
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	11
bad:
	{
	  ldcsw	0, 8, %dr1
	}
	EXIT	99
after:
	CHECK_SIGNAL	11, 3, 17, 1
	CHECK	%dg2, bad, 4
	PASS
	HANDLER	after
