! rule: LSR1 and ILCR1 are lcnt alone; a write of LSR1 sets both counters, as one of LSR does
! source: state.md 4
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x2000000007, %dr0
	  addd	0, 9, %dr2
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  rrd	%lsr1, %dr1
	}
	CHECK	%dr1, 7, 1
	{
	  rrd	%ilcr1, %dr1
	}
	CHECK	%dr1, 7, 2
	{
	  rwd	%dr2, %lsr1
	}
	{
	  rrd	%lsr, %dr1
	}
	CHECK	%dr1, 0x2000000009, 3
	{
	  rrd	%ilcr, %dr1
	}
	CHECK	%dr1, 9, 4
	PASS
