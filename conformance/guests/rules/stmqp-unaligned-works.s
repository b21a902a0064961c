! rule: from v6 on a masked store may have any address
! source: memory.md 1, stmqp
! isa: v6
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
	  addd	0, page + 3, %dr4
	  addd	0, 0xffff, %dr5
	}
	{
	  stmqp,2	%qpr0, %dr4, %dr5
	}
	{
	  ldd,0	%dr4, 0, %dr8
	  ldd,3	%dr4, 8, %dr9
	}
	CHECK	%dr8, 0x0706050403020100, 1
	CHECK	%dr9, 0x0f0e0d0c0b0a0908, 2
	PASS
	.bss
	.align	4096
page:	.skip	4096
missing:
	.skip	4096
