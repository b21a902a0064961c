! rule: stqp with its last byte on a page that is not there traps, with ,sm it is skipped whole
! source: memory.md 4
! isa: v5 v6
! signal: SIGSEGV
! trap: exc_data_page
	.include "rule.inc"
	.include "memory.inc"
	START
	EDGE	%dr0
	{
	  addd	0, 0, %dr3
	  addd	0, -1, %dr1
	  addd	0, -1, %dr2
	}
	{
	  std,2	%dr1, %dr0, -16
	}
	{
	  std,2	%dr1, %dr0, -8
	}
	{
	  ldqp,0	%dr0, -16, %qpr2
	}
	{
	  std,2	%dr3, %dr0, -8
	}
	{
	  stqp,2,sm	%qpr2, %dr0, -15
	}
	{
	  ldd,0	%dr0, -8, %dr4
	}
	CHECK	%dr4, 0, 1
	{
	  stqp,2	%qpr2, %dr0, -15
	}
	PASS
