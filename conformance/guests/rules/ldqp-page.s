! rule: ldqp with its last byte on a page that is not there traps, without ,sm
! source: memory.md 4
! isa: v5 v6
! signal: SIGSEGV
! trap: exc_data_page
	.include "rule.inc"
	.include "memory.inc"
	START
	EDGE	%dr0
	{
	  ldqp,0	%dr0, -16, %qpr2
	}
	{
	  ldqp,0,sm	%dr0, -15, %qpr2
	}
	{
	  ldqp,0	%dr0, -15, %qpr2
	}
	PASS
