! rule: a transfer to where nothing is mapped is SIGSEGV, SEGV_MAPERR, at that address
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	11
	{
	  addd	0, 0x100, %dr0
	}
	{
	  movtd,0	%dr0, %ctpr1
	}
bad:
	{
	  ct	%ctpr1
	}
	EXIT	99
after:
	CHECK_SIGNAL	11, 1, 20, 1
	CHECK	%dg2, 0x100, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
