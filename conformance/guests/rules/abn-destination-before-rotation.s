! rule: results of the bundle of abn go to the registers named before it
! source: execution.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %db[1]
	  abn	abnf=1, abnt=1
	}
	CHECK	%db[3], 5, 1
	CHECK	%dr17, 5, 2
	PASS
