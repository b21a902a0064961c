! rule: a quad store at the end of a page is done whole
! source: memory.md 2
! isa: v5 v6
	.include "rule.inc"
	.include "memory.inc"
	START
	EDGE	%dr0
	{
	  addd	0, 1, %dr2
	  addd	0, 2, %dr3
	}
	{
	  stq,2	%qr2, %dr0, -16
	}
	{
	  ldq,0	%dr0, -16, %qr4
	}
	CHECK	%dr4, 1, 1
	CHECK	%dr5, 2, 2
	PASS
