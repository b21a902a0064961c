! rule: a speculative load that cannot be done gives 0x4afafafa4afafafa and tag 5 in any width
! source: speculation.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr8
	}
	{
	  ldb,0,sm	0, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 1
	{
	  puttagd,2	%dr1, 0, %dr1
	}
	CHECK	%dr1, 0x4afafafa4afafafa, 2
	{
	  addd	0, 0, %dr8
	}
	{
	  ldh,0,sm	0, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 3
	{
	  puttagd,2	%dr1, 0, %dr1
	}
	CHECK	%dr1, 0x4afafafa4afafafa, 4
	{
	  addd	0, 0, %dr8
	}
	{
	  ldw,0,sm	0, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 5
	{
	  puttagd,2	%dr1, 0, %dr1
	}
	CHECK	%dr1, 0x4afafafa4afafafa, 6
	{
	  addd	0, 0, %dr8
	}
	{
	  ldd,0,sm	0, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 7
	{
	  puttagd,2	%dr1, 0, %dr1
	}
	CHECK	%dr1, 0x4afafafa4afafafa, 8
	PASS
