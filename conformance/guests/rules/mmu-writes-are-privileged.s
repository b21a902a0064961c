! rule: mmurw in user mode is exc_priv_action
! source: memory.md 7
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
	{
	  mmurw	%dr0, %mmu_cr
	}
	PASS
