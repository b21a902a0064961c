! rule: return empties %ctpr2: ct through it in the caller traps
! source: execution.md 4.5
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  disp	%ctpr1, g
	}
	{
	  call	%ctpr1, wbs = 4
	}
	{
	  ct	%ctpr2
	}
f:
	PASS
g:
	ENTER
	{
	  return	%ctpr3
	}
	{
	  disp	%ctpr2, f
	}
	{
	  ct	%ctpr3
	}
