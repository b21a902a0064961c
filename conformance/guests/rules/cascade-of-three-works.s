! rule: three levels work when only the last one is written to a predicate
! source: plu.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
! @p4 = pred0 & ~pred1, @p5 = @p4 & ~pred1, @p6 = @p5 & ~pred1 -> %pred3
	.word	0x000c0010, 0x00001663, 0x00001240, 0x60610240
	CHECK_TRUE	%pred3, 1
	PASS
