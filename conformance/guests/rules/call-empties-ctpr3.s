! rule: call empties %ctpr3: ct through it in the callee traps
! source: execution.md 4.4
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  disp	%ctpr3, f
	}
	{
	  disp	%ctpr1, g
	}
	{
	  call	%ctpr1, wbs = 4
	}
f:
	PASS
g:
	{
	  ct	%ctpr3
	}
	PASS
