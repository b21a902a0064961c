! rule: a speculative load of an address that is not there gives a known diagnostic value
! source: speculation.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}
	DIAGNOSTIC	%dr0
	{
	  gettagd,2	%dr0, %r9
	}
	CHECK	%dr9, 5, 1
	{
	  puttagd,2	%dr0, 0, %dr10
	}
	CHECK	%dr10, 0x4afafafa4afafafa, 2

	{
	  ldw,0,sm	0, 0, %dr1
	  ldb,2,sm	0, 0, %dr2
	}
	{
	  gettagd,2	%dr1, %r9
	}
	CHECK	%dr9, 5, 3
	{
	  gettagd,2	%dr2, %r9
	}
	CHECK	%dr9, 5, 4
	{
	  puttagd,2	%dr1, 0, %dr10
	}
	CHECK	%dr10, 0x4afafafa4afafafa, 5
	{
	  puttagd,2	%dr2, 0, %dr10
	}
	CHECK	%dr10, 0x4afafafa4afafafa, 6
	PASS
