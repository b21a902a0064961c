! rule: ucontext has the records, stacks, trap and control registers of what was interrupted
! source: linux-user.md 8 and 9.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	8
	{
	  rrd	%usd.lo, %dg6
	}
	{
	  rrd	%psp.hi, %dg7
	}
	{
	  rrd	%pcsp.hi, %dg8
	}
	{
	  rrd	%fpcr, %dg9
	}
	{
	  addd	0, 1, %dr0
	  addd	0, 0, %dr1
	}
bad:
	{
	  udivd,5	%dr0, %dr1, %dr2
	}
	EXIT	99
after:
	CHECK	%dg5, 1, 1
	PASS
handler:
	{
	  setwd	wsz = 14, nfx = 1
	  setbn	rbs = 8, rsz = 3, rcur = 0
	}
	{
	  ldw,0	%dr1, 24, %dr3
	  addd	%dr2, 0x28, %dr8
	}
	CHECK	%dr3, 34, 2
! cr1.lo: a window of 14 pairs was pushed, 4 of them parameters
	{
	  ldd,0	%dr8, 0x10, %dr3
	}
	{
	  shrd	%dr3, 33, %dr4
	  shrd	%dr3, 26, %dr5
	}
	{
	  andd	%dr4, 0x7f, %dr4
	  andd	%dr5, 0x7f, %dr5
	}
	CHECK	%dr4, 14, 3
	CHECK	%dr5, 4, 4
	{
	  ldd,0	%dr8, 0x28, %dr3
	  ldd,2	%dr8, 0x40, %dr4
	}
	CHECK	%dr3, %dg6, 5
	{
	  subd	%dr4, %dg7, %dr4
	  ldd,2	%dr8, 0x50, %dr5
	}
	CHECK	%dr4, 14 * 32, 6
	{
	  subd	%dr5, %dg8, %dr5
	}
	CHECK	%dr5, 32, 7
! one TIR: exception 34 at the bundle
	{
	  ldd,0	%dr8, 0x68, %dr3
	  ldd,2	%dr8, 0x70, %dr4
	}
	CHECK	%dr3, 1, 8
	CHECK	%dr4, bad, 9
	{
	  ldd,0	%dr8, 0x108, %dr3
	  ldd,2	%dr8, 0x620, %dr4
	}
	CHECK	%dr3, 0x400000000, 10
	{
	  rrd	%upsr, %dr5
	}
	CHECK	%dr4, %dr5, 11
! the extra part: its size without the first word, and FPCR
	{
	  addd	%dr2, 0x6d0, %dr9
	}
	{
	  ldw,0	%dr9, 0, %dr3
	  ldw,2	%dr9, 12, %dr4
	}
	CHECK	%dr3, 52, 12
	CHECK	%dr4, %dg9, 13
! the top of the data stack is the frame now
	{
	  rrd	%usd.lo, %dr3
	}
	{
	  andd	%dr3, 0xffffffffffff, %dr3
	  subd	%dr2, 0xc0, %dr4
	}
	CHECK	%dr3, %dr4, 14
	{
	  addd	0, after, %dr8
	  addd	0, 1, %dg5
	}
	{
	  std,2	%dr8, %dr2, 0x30
	  return	%ctpr3
	}
	{
	  ct	%ctpr3
	}
