! rule: a load from an address beyond 48 bits traps
! source: memory.md 1
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_data_page
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0x1000000000000, %dr1
	}
	{
	  addd	%dr0, %dr1, %dr1
	}
	{
	  ldd,0	%dr1, 0, %dr2
	}
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
