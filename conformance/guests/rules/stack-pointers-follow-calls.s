! rule: PSP and PCSP with PSHTP and PCSHTP tell the depth: a call adds 32 bytes a pair, and 32
! source: state.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  rrd	%psp.hi, %dr8
	}
	{
	  rrd	%pshtp, %dr9
	}
	{
	  rrd	%pcsp.hi, %dr10
	}
	{
	  rrd	%pcshtp, %dr11
	}
	{
	  shld	%dr9, 52, %dr9
	  shld	%dr11, 53, %dr11
	}
	{
	  sard	%dr9, 51, %dr9
	  sard	%dr11, 53, %dr11
	}
	{
	  addd	%dr8, %dr9, %dr8
	  addd	%dr10, %dr11, %dr9
	}
	CALL	f
	PASS
f:
	ENTER
	{
	  rrd	%psp.hi, %dr8
	}
	{
	  rrd	%pshtp, %dr9
	}
	{
	  rrd	%pcsp.hi, %dr10
	}
	{
	  rrd	%pcshtp, %dr11
	}
	{
	  shld	%dr9, 52, %dr9
	  shld	%dr11, 53, %dr11
	}
	{
	  sard	%dr9, 51, %dr9
	  sard	%dr11, 53, %dr11
	}
	{
	  addd	%dr8, %dr9, %dr8
	  addd	%dr10, %dr11, %dr9
	}
	{
	  subd	%dr8, %dr0, %dr8
	  subd	%dr9, %dr1, %dr9
	}
	CHECK	%dr8, 128, 1
	CHECK	%dr9, 32, 2
! and after flushr and flushc nothing is left in registers
	{
	  flushr
	  flushc
	}
	{
	  wait	all_c=1
	}
	{
	  rrd	%pshtp, %dr9
	}
	{
	  rrd	%pcshtp, %dr11
	}
	CHECK	%dr9, 0, 3
	CHECK	%dr11, 0, 4
	LEAVE
