! rule: the hardware stacks are not for users: a store is SIGSEGV, SEGV_ACCERR
! source: linux-user.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	11
	{
	  rrd	%psp.lo, %dr0
	}
	{
	  andd	%dr0, 0xffffffffffff, %dr0
	  addd	0, 0, %dr1
	}
bad:
	{
	  std,2	%dr1, %dr0, 0
	}
	EXIT	99
after:
	CHECK_SIGNAL	11, 2, 29, 1
	CHECK	%dg2, %dr0, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
