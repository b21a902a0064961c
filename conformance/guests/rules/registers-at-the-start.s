! rule: PSR, PFPFR, FPCR and FPSR of a new process
! source: linux-user.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  rrd	%psr, %dr0
	}
	{
	  rrd	%pfpfr, %dr1
	}
	{
	  rrd	%fpcr, %dr2
	}
	{
	  rrd	%fpsr, %dr3
	}
	CHECK	%dr0, 0x26, 1
	CHECK	%dr1, 0x1f80, 2
	CHECK	%dr2, 0x37f, 3
	CHECK	%dr3, 0, 4
	{
	  rrd	%bgr, %dr0
	}
	CHECK	%dr0, 0xff, 5
	PASS
