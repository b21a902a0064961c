! rule: an enabled byte on a missing page is a page fault, and nothing is stored
! source: memory.md 1, stmqp
! isa: v6
	.include "rule.inc"
	START
	SYSCALL	91, missing, 4096
	{
	  addd	0, _f64 0x0706050403020100, %dr1
	}
	{
	  addd	0, _f64 0x0f0e0d0c0b0a0908, %dr2
	}
	{
	  qppackdl	%dr2, %dr1, %qpr0
	}
	CATCH	11
	{
	  addd	0, missing - 8, %dr4
	  addd	0, 0x1ff, %dr5
	}
	{
	  stmqp,2	%qpr0, %dr4, %dr5
	}
	EXIT	99
after:
	CHECK	%dg0, 11, 1
	CHECK	%dg2, missing, 2
	{
	  addd	0, missing - 8, %dr4
	}
	{
	  ldd	%dr4, 0, %dr8
	}
	CHECK	%dr8, 0, 3
	PASS
	HANDLER	after
	.bss
	.align	4096
page:	.skip	4096
missing:
	.skip	4096
