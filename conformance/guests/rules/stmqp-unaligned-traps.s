! rule: up to v5 a masked store must be aligned to 16 bytes
! source: memory.md 1, stmqp
! isa: v5
! signal: SIGBUS
! trap: exc_addr_not_aligned
	.include "rule.inc"
	START
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
	  addd	0, page + 8, %dr4
	  addd	0, 0xff, %dr5
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
