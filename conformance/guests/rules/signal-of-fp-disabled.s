! rule: exc_fp_disabled is SIGILL, ILL_COPROC, at the bundle
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5
	.include "rule.inc"
	START
	CATCH	4
	{
	  addd	0, 0xa0, %dr0
	}
	{
	  rws	%r0, %upsr
	}
bad:
	{
	  faddd,0	%dr0, %dr0, %dr0
	}
	EXIT	99
after:
	CHECK_SIGNAL	4, 7, 2, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
