! rule: a speculative move with tags under an undefined predicate gives a diagnostic value
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr9
	{
	  cmpedb,0,sm	%dr9, 0, %pred1
	}
	{
	  addd	0, 1, %dr1
	  addd	0, 0, %dr8
	  addd	0, 0, %dr2
	}
	{
	  movtd,0,sm	%dr1, %dr2 ? %pred1
	}
	{
	  gettagd,2	%dr2, %r8
	}
	CHECK	%dr8, 5, 1
	{
	  puttagd,2	%dr2, 0, %dr2
	}
	CHECK	%dr2, 0x4000000040000001, 2
	PASS
