! rule: return empties %ctpr1: ct through it in the caller traps
! source: execution.md 4.5
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  disp	%ctpr2, g
	}
	{
	  call	%ctpr2, wbs = 4
	}
	{
	  ct	%ctpr1
	}
f:
	PASS
g:
	ENTER
	{
	  return	%ctpr3
	}
	{
	  disp	%ctpr1, f
	}
	{
	  ct	%ctpr3
	}
