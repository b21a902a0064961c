! rule: a quad store of a pair with a diagnostic half traps
! source: memory.md 4
! isa: v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 1, %dr2
	}
	DIAGNOSTIC	%dr3
	{
	  stq,2	%qr2, %dr0, 0
	}
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
