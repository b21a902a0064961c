! rule: rsz + 1 times abn is the identity
! source: state.md 1.3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %db[3]
	}
	{
	  abn	abnf=1, abnt=1
	}
	{
	  abn	abnf=1, abnt=1
	}
	{
	  abn	abnf=1, abnt=1
	}
	CHECK	%dr19, 5, 1
	{
	  addd	0, 9, %dr19
	}
	{
	  abn	abnf=1, abnt=1
	}
	CHECK	%db[3], 9, 2
	PASS
