! rule: a load where nothing is mapped is SIGSEGV, SEGV_MAPERR, at the data address
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	11

bad:
	{
	  ldd,0	0, 0x123, %dr0
	}
	EXIT	99
after:
	CHECK_SIGNAL	11, 1, 29, 1
	CHECK	%dg2, 0x123, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
