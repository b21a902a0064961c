! rule: vfrpsz passes when psize is large enough
! source: execution.md 4.7 [inf]
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CALL	f
	PASS
f:
	{
	  vfrpsz	rpsz = 10
	  setwd	wsz = 14, nfx = 1
	}
	LEAVE
