! rule: a store in channel 5 beside a load in channel 0 is an illegal bundle
! source: execution.md 3
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldd,0	%dr0, 0, %dr1
	  std,5	%dr0, %dr0, 16
	}
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
