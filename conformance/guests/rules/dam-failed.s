! rule: an advanced load that cannot be done gives a diagnostic value and no entry: the check traps
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_data_page
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr0
	}
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  addd	0, 0, %dr2
	}
	{
	  gettagd,2	%dr1, %r2
	}
	CHECK	%dr2, 5, 1
	{
	  ldd,2	%dr0, 8, %dr1, mas=3
	}
	PASS
