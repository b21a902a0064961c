! rule: a non-speculative compare of a diagnostic value in the bundle of call traps
! source: traps.md 3
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  disp	%ctpr2, f
	}
	{
	  cmpedb	%dr0, 0, %pred0
	  call	%ctpr2, wbs = 4
	}
f:
	PASS
