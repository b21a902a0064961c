! rule: a system call empties %ctpr3
! source: execution.md 4.6
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  disp	%ctpr3, f
	  addd	0, 20, %db[0]
	}
	{
	  sdisp	%ctpr1, 3
	}
	{
	  call	%ctpr1, wbs = 8
	}
	{
	  ct	%ctpr3
	}
f:
	PASS
