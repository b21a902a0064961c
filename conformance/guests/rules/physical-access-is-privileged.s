! rule: a load of a physical address in user mode is exc_priv_action
! source: memory.md 5
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
	{
	  ldd,0	0, 0, %dr0, mas = 1
	}
	PASS
