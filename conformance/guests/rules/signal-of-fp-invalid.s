! rule: an unmasked floating-point exception (invalid) is SIGFPE with its code, at the bundle
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	8
	{
	  addd	0, 0x1f00, %dr3
	  addd	0, 0x0, %dr0
	}
	{
	  addd	0, 0x0, %dr1
	}
	{
	  rws	%r3, %pfpfr
	}
bad:
	{
	  fdivd,5	%dr0, %dr1, %dr2
	}
	EXIT	99
after:
	CHECK_SIGNAL	8, 7, 0, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
