! rule: return restores USD: size as at the call, the bottom stays
! source: execution.md 4.5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	}
	{
	  rrd	%usd.hi, %dr1
	  addd	0, 0, %dr2
	}
	CALL	f
	{
	  rrd	%usd.hi, %dr2
	}
	CHECK	%dr2, %dr1, 1
	{
	  getsp	0, %dr3
	}
	CHECK	%dr3, %dr0, 2
	PASS
f:
	ENTER
	{
	  getsp	-4096, %dr0
	}
	{
	  std	%dr0, %dr0, 0
	}
	LEAVE
