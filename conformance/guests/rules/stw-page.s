! rule: stw with its last byte on a page that is not there traps, with ,sm it is skipped whole
! source: memory.md 4
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_data_page
	.include "rule.inc"
	.include "memory.inc"
	START
	EDGE	%dr0
	{
	  addd	0, -1, %dr1
	  addd	0, -1, %dr2
	}
	{
	  stw,2,sm	%dr1, %dr0, -3
	}
	{
	  ldd,0	%dr0, -8, %dr4
	}
	CHECK	%dr4, 0, 1
	{
	  stw,2	%dr1, %dr0, -3
	}
	PASS
