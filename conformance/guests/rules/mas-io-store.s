! rule: a store to I/O space is privileged
! source: memory.md 5
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  std,5	%dr0, %dr0, 0, mas=6
	}
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
