! rule: a speculative merge by an undefined predicate is diagnostic
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}

	UNDEFINED	%pred0
	{
	  addd	0, 1, %dr0
	  addd	0, 2, %dr1
	}
	{
	  merged,0,sm	%dr0, %dr1, %dr2, %pred0
	}
	{
	  gettagd,2	%dr2, %r9
	}
	CHECK	%dr9, 5, 1
	PASS
