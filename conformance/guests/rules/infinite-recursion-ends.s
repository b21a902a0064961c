! rule: calls without end exhaust a hardware stack: SIGSEGV
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
	.include "rule.inc"
	START
f:
	{
	  setwd	wsz = 14, nfx = 1
	  disp	%ctpr2, f
	}
	{
	  call	%ctpr2, wbs = 8
	}
	PASS
