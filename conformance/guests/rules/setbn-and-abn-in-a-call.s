! rule: a callee may rotate as it likes: the caller finds its own area
! source: execution.md 4.5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %db[0]
	  abn	abnf=1, abnt=1
	}
	CALL	f
	CHECK	%db[2], 5, 1
	PASS
f:
	{
	  setwd	wsz = 14, nfx = 1
	  setbn	rbs = 2, rsz = 6, rcur = 3
	}
	{
	  abn	abnf=1, abnt=1
	}
	LEAVE
