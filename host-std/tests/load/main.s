! A program that a dynamic linker enters: calls what that leaves in %dr0, which gives 77, and exits
! with that and what it read from its data.
	.include "rule.inc"
	START
	{
	  movtd	%dr0, %ctpr2
	}
	{
	  call	%ctpr2, wbs = 8
	}
	{
	  addd	0, %db[0], %dr1
	}
	{
	  rrd	%nip, %dr2
	}
	{
	  addd	%dr2, _f64 value@PCREL, %dr2
	}
	{
	  ldd,0	%dr2, 0, %dr2
	}
	{
	  addd	%dr1, %dr2, %dr1
	}
	EXIT	%dr1
	.data
	.align	8
value:
	.dword	3
