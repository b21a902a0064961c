! rule: a write of LSR sets lcnt, ecnt and pcnt of ILCR, which keeps nothing else
! source: state.md 4 [emu]
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, -1, %dr0
	  addd	0, 0xfedcba9876543210, %dr2
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  rrd	%ilcr, %dr1
	}
	CHECK	%dr1, 0x001f001fffffffff, 1
	{
	  rwd	%dr2, %ilcr
	}
	{
	  rrd	%ilcr, %dr1
	}
	CHECK	%dr1, 0x001c001876543210, 2
	{
	  rrd	%lsr, %dr1
	}
	CHECK	%dr1, -1, 3
	PASS
