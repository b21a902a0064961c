! rule: LSR, globals and CTPRs belong to nobody: call and return leave LSR
! source: execution.md 4.5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x2000000005, %dr0
	  addd	0, 4, %dg5
	}
	{
	  rwd	%dr0, %lsr
	}
	CALL	f
	{
	  rrd	%lsr, %dr1
	}
	CHECK	%dr1, 0x2000000009, 1
	CHECK	%dg5, 5, 2
	PASS
f:
	ENTER
	{
	  rrd	%lsr, %dr1
	}
	CHECK	%dr1, 0x2000000005, 3
	{
	  addd	%dr1, 4, %dr1
	  addd	%dg5, 1, %dg5
	}
	{
	  rwd	%dr1, %lsr
	}
	LEAVE
