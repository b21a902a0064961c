! rule: a speculative merge is diagnostic when what it chooses is
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}
	DIAGNOSTIC	%dr0
	{
	  cmpesb	0, 0, %pred0
	  addd	0, 4, %dr1
	}
	{
	  merged,0,sm	%dr0, %dr1, %dr2, %pred0
	  merged,1,sm	%dr0, %dr1, %dr3, ~%pred0
	}
	CHECK	%dr2, 4, 1
	{
	  gettagd,2	%dr3, %r9
	}
	CHECK	%dr9, 5, 2
	PASS
