! rule: byte i of a masked store is stored if bit i of the mask is set
! source: memory.md 1, stmqp
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, page, %dr4
	  addd	0, -1, %dr6
	}
	{
	  std	%dr6, %dr4, 0
	}
	{
	  std	%dr6, %dr4, 8
	}
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
	  addd	0, 0x8421, %dr5
	}
	{
	  stmqp,2	%qpr0, %dr4, %dr5
	}
	{
	  ldd,0	%dr4, 0, %dr8
	  ldd,3	%dr4, 8, %dr9
	}
	CHECK	%dr8, 0xffff05ffffffff00, 1
	CHECK	%dr9, 0x0fffffffff0affff, 2
	PASS
	.bss
	.align	4096
page:	.skip	4096
missing:
	.skip	4096
