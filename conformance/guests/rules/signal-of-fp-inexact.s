! rule: an unmasked floating-point exception (inexact) is SIGFPE with its code, at the bundle
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	8
	{
	  addd	0, 0xf80, %dr3
	  addd	0, 0x3ff0000000000000, %dr0
	}
	{
	  addd	0, 0x3ca0000000000000, %dr1
	}
	{
	  rws	%r3, %pfpfr
	}
bad:
	{
	  faddd,0	%dr0, %dr1, %dr2
	}
	EXIT	99
after:
	CHECK_SIGNAL	8, 6, 0, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
