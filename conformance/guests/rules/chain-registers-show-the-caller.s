! rule: CR0.hi is the return address, CR1 has wbs, wpsz and BR of the caller
! source: state.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setbn	rbs = 8, rsz = 3, rcur = 2
	  setbp	psz = 5
	}
	{
	  rrd	%br, %dr8
	}
	{
	  disp	%ctpr2, f
	}
	{
	  call	%ctpr2, wbs = 4
	}
back:
	PASS
f:
	ENTER
	{
	  rrd	%cr0.hi, %dr1
	}
	CHECK	%dr1, back, 1
	{
	  rrd	%cr1.hi, %dr2
	}
	{
	  andd	%dr2, 0xfffffff, %dr3
	}
	CHECK	%dr3, %dr0, 2
	{
	  rrd	%cr1.lo, %dr4
	}
	{
	  shrd	%dr4, 33, %dr5
	  shrd	%dr4, 26, %dr6
	  shrd	%dr4, 57, %dr7
	}
	{
	  andd	%dr5, 0x7f, %dr5
	  andd	%dr6, 0x7f, %dr6
	}
	CHECK	%dr5, 4, 3
	CHECK	%dr6, 4, 4
	CHECK	%dr7, 0x26, 5
	{
	  rrd	%usd.hi, %dr8
	}
	{
	  shrd	%dr8, 36, %dr8
	  shrd	%dr2, 36, %dr9
	}
	CHECK	%dr8, %dr9, 6
	LEAVE
