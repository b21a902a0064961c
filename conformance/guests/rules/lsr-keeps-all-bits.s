! rule: LSR reads back all 64 bits as written
! source: state.md 4 [emu]
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0xfedcba9876543210, %dr0
	  addd	0, 0x0123456789abcdef, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  rrd	%lsr, %dr2
	}
	CHECK	%dr2, %dr0, 1
	{
	  rwd	%dr1, %lsr
	}
	{
	  rrd	%lsr, %dr2
	}
	CHECK	%dr2, %dr1, 2
	PASS
