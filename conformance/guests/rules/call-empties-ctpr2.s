! rule: call empties %ctpr2: ct through it in the callee traps
! source: execution.md 4.4
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  disp	%ctpr2, f
	}
	{
	  disp	%ctpr3, g
	}
	{
	  call	%ctpr3, wbs = 4
	}
f:
	PASS
g:
	{
	  ct	%ctpr2
	}
	PASS
