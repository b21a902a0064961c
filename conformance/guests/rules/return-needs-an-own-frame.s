! rule: the return register is that of its procedure: call empties it
! source: execution.md 4.4
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	CALL	f
	PASS
f:
	ENTER
	{
	  disp	%ctpr2, g
	}
	{
	  return	%ctpr3
	}
	{
	  call	%ctpr2, wbs = 4
	}
	{
	  ct	%ctpr3
	}
	EXIT	1
g:
	ENTER
	LEAVE
