! rule: a diagnostic result has bit 30 of each half set
! source: speculation.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}
	DIAGNOSTIC	%dr0
	{
	  andd,0,sm	%dr0, 0, %dr1
	  ord,1,sm	%dr0, -1, %dr2
	}
	{
	  gettagd,2	%dr1, %r9
	}
	CHECK	%dr9, 5, 1
	{
	  puttagd,2	%dr1, 0, %dr10
	}
	CHECK	%dr10, 0x4000000040000000, 2
	{
	  gettagd,2	%dr2, %r9
	}
	CHECK	%dr9, 5, 3
	{
	  puttagd,2	%dr2, 0, %dr10
	}
	CHECK	%dr10, 0xffffffffffffffff, 4
	PASS
