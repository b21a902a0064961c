! rule: a bundle without transfer counts as not taken: abnf acts, abnt does not
! source: execution.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %db[0]
	}
	{
	  abn	abnf=0, abnt=1
	}
	CHECK	%db[0], 5, 1
	{
	  abn	abnf=1, abnt=0
	}
	CHECK	%db[2], 5, 2
	PASS
