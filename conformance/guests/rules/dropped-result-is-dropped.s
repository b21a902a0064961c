! rule: a result for %empty is lost, its exceptions are not
! source: asm-syntax.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_data_page
	.include "rule.inc"
	START
	{
	  addd	0, 5, %dr0
	}
	{
	  ldd,0,sm	0, 0, %empty
	  addd,1	%dr0, 1, %empty
	}
	CHECK	%dr0, 5, 1
	{
	  ldd,0	0, 0, %empty
	}
	EXIT	2
