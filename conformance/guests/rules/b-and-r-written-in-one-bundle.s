! rule: two names of one register written in one bundle: the highest channel wins
! source: execution.md 1.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd,0	0, 1, %dr16
	  addd,4	0, 2, %db[0]
	}
	CHECK	%dr16, 2, 1
	{
	  addd,0	0, 3, %db[0]
	  addd,4	0, 4, %dr16
	}
	CHECK	%db[0], 4, 2
	PASS
