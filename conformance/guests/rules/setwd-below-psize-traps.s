! rule: setwd may not make the window smaller than its parameters
! source: state.md 1.2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
	.include "rule.inc"
	START
	CALL	f
	PASS
f:
! psize is what the caller left: 20 registers
	{
	  setwd	wsz = 9, nfx = 1
	}
	{
	  setwd	wsz = 14, nfx = 1
	}
	PASS
