! rule: a speculative array store that cannot be done is skipped
! source: aau.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr0
	  addd	0, 0, %dr6
	}
	{
	  aaurwd,2	%dr0, %aad0
	}
	{
	  aaurw,2	%r0, %aasti0
	}
	{
	  staad,2,sm	%dr0, %aad0 [ %aasti0 ]
	  incr,2	%aaincr0
	}
	{
	  aaurr,2	%aasti0, %r6
	}
	CHECK	%dr6, 8, 1
	PASS
