! rule: the same for call
! source: execution.md 4.1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_instr_addr
	.include "rule.inc"
	START
	{
	  addd	0, f + 4, %dr0
	}
	{
	  movtd,0	%dr0, %ctpr1
	}
	{
	  call	%ctpr1, wbs = 4
	}
f:
	PASS
