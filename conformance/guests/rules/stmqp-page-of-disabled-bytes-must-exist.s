! rule: up to v5 all 16 bytes need a page, enabled or not
! source: memory.md 1, stmqp
! isa: v5
! signal: SIGSEGV
! trap: exc_data_page
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
	{
	  addd	0, missing, %dr4
	  addd	0, 0, %dr5
	}
	{
	  stmqp,2	%qpr0, %dr4, %dr5
	}
	PASS
	.bss
	.align	4096
page:	.skip	4096
missing:
	.skip	4096
