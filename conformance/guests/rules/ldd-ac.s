! rule: with UPSR.ac an unaligned ldd traps
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
	  rrs,0	%upsr, %r4
	}
	{
	  ors	%r4, 4, %r4
	}
	{
	  rws,0	%r4, %upsr
	}
	{
	  ldd,0	%dr0, 8, %dr1
	}
	{
	  ldd,0	%dr0, 4, %dr1
	}
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
