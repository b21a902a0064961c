! rule: ct to an address that is not 8-byte aligned is exc_illegal_instr_addr
! source: execution.md 4.1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_instr_addr
	.include "rule.inc"
	START
	{
	  addd	0, f + 1, %dr0
	}
	{
	  movtd,0	%dr0, %ctpr1
	}
	{
	  ct	%ctpr1
	}
f:
	PASS
