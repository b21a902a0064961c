! rule: a quad load at an address that is not a multiple of 16 traps
! source: memory.md 2, traps.md 1
! isa: v5 v6
! signal: SIGBUS
! trap: exc_addr_not_aligned
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldq,0	%dr0, 8, %qr2
	}
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
