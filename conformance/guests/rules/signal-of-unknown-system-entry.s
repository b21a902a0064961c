! rule: a call of a system entry that is not for users is SIGILL, and can be caught
! source: execution.md 4.6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	4
	{
	  sdisp	%ctpr1, 30
	}
bad:
	{
	  call	%ctpr1, wbs = 8
	}
	EXIT	99
after:
	CHECK_SIGNAL	4, 1, 7, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
