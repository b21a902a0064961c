! rule: ldw with its last byte on a page that is not there traps, without ,sm
! source: memory.md 4
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_data_page
	.include "rule.inc"
	.include "memory.inc"
	START
	EDGE	%dr0
	{
	  ldw,0	%dr0, -4, %dr1
	}
	{
	  ldw,0,sm	%dr0, -3, %dr1
	}
	{
	  ldw,0	%dr0, -3, %dr1
	}
	PASS
