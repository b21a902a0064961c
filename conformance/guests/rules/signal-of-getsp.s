! rule: getsp beyond the stack is SIGSEGV, SEGV_ACCERR, below the stack
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	11
	{
	  rrd	%usd.lo, %dr0
	}
	{
	  rrd	%usd.hi, %dr1
	}
	{
	  andd	%dr0, 0xffffffffffff, %dr0
	  shrd	%dr1, 32, %dr1
	}
	{
	  subd	%dr0, %dr1, %dr0
	}
	{
	  subd	%dr0, 1, %dr0
	}
bad:
	{
	  getsp	-0x7ffffff0, %dr5
	}
	EXIT	99
after:
	CHECK_SIGNAL	11, 2, 17, 1
	CHECK	%dg2, %dr0, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
