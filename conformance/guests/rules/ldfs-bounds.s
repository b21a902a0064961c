! rule: a load through FS is out of bounds in a 64-bit program
! source: memory.md 3
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_array_bounds
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldfsd,0	%r0, 0, %dr1
	}
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
