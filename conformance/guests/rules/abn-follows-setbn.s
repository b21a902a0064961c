! rule: setbn and abn in one bundle: set first, then advance
! source: execution.md 1.1 [emu]
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 8, %dr18
	}
	{
	  setbn	rbs = 8, rsz = 3, rcur = 2
	  abn	abnf=1, abnt=1
	}
	CHECK	%db[0], 8, 1
	PASS
