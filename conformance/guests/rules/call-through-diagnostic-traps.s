! rule: call through a %ctpr with a diagnostic value is exc_diag_instr_addr
! source: execution.md 4.1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_instr_addr
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  movtd,0,sm	%dr0, %ctpr1
	}
	{
	  call	%ctpr1, wbs = 4
	}
	PASS
