! rule: a speculative operation under an undefined predicate gives a diagnostic result
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}
	UNDEFINED	%pred0
	{
	  addd	0, 0, %dr0
	  addd	0, 0, %dr1
	  addd	0, 0, %dr2
	}
	{
	  subd,0,sm	0, 0, %dr0 ? %pred0
	  subd,1,sm	0, 1, %dr1 ? ~%pred0
	  addd,2,sm	0, 0x12345678, %dr2 ? %pred0
	}
	{
	  gettagd,2	%dr0, %r9
	}
	CHECK	%dr9, 5, 1
	{
	  puttagd,2	%dr0, 0, %dr10
	}
	CHECK	%dr10, 0x4000000040000000, 2
	{
	  gettagd,2	%dr1, %r9
	}
	CHECK	%dr9, 5, 3
	{
	  puttagd,2	%dr1, 0, %dr10
	}
	CHECK	%dr10, 0xffffffffffffffff, 4
	{
	  gettagd,2	%dr2, %r9
	}
	CHECK	%dr9, 5, 5
	{
	  puttagd,2	%dr2, 0, %dr10
	}
	CHECK	%dr10, 0x4000000052345678, 6
	PASS
