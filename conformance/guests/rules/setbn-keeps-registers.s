! rule: setbn changes no register: shrinking and enlarging the area keeps numbers
! source: state.md 1.3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 3, %db[0]
	  addd	0, 4, %db[7]
	}
	{
	  setbn	rbs = 8, rsz = 0, rcur = 0
	}
	{
	  setbn	rbs = 8, rsz = 3, rcur = 0
	}
	CHECK	%db[0], 3, 1
	CHECK	%db[7], 4, 2
	PASS
