! rule: exc_diag_instr_addr is SIGILL, ILL_ILLADR, at the bundle
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	4
	DIAGNOSTIC	%dr0
	{
	  movtd,0	%dr0, %ctpr1
	}
bad:
	{
	  ct	%ctpr1
	}
	EXIT	99
after:
	CHECK_SIGNAL	4, 3, 6, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
