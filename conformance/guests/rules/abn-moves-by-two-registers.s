! rule: after abn what was %b[i] is %b[i+2]
! source: state.md 1.3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %db[0]
	  addd	0, 6, %db[1]
	  addd	0, 7, %db[6]
	}
	{
	  abn	abnf=1, abnt=1
	}
	CHECK	%db[2], 5, 1
	CHECK	%db[3], 6, 2
	CHECK	%db[0], 7, 3
	PASS
