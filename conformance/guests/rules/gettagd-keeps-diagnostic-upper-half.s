! rule: a 64-bit read of the destination of gettagd may trap still
! source: speculation.md 5.1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  gettagd,2	%dr0, %r0
	}
	{
	  addd	%dr0, 0, %dr1
	}
	PASS
