! rule: a store to code is SIGSEGV, SEGV_ACCERR, at the data address
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	11
	{
	  addd	0, _start, %dr0
	  addd	0, 0, %dr1
	}
bad:
	{
	  std,2	%dr1, %dr0, 0
	}
	EXIT	99
after:
	CHECK_SIGNAL	11, 2, 29, 1
	CHECK	%dg2, _start, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
