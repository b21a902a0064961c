! rule: a locked load is naturally aligned or traps
! source: memory.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGBUS
! trap: exc_addr_not_aligned
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldd,0	%dr0, 4, %dr1, mas=7
	}
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
