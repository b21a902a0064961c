! rule: a speculative division by zero is diagnostic with value 0 before it is marked
! source: speculation.md 5.7
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}

	{
	  addd	0, 5, %dr0
	  addd	0, 0, %dr1
	  addd	0, 0, %dr3
	}
	{
	  udivd,5,sm	%dr0, %dr1, %dr2
	}
	{
	  gettagd,2	%dr2, %r9
	}
	CHECK	%dr9, 5, 1
	{
	  puttagd,2	%dr2, 0, %dr10
	}
	CHECK	%dr10, 0x4000000040000000, 2
	{
	  sdivs,5,sm	%r0, %r1, %r3
	}
	{
	  gettagd,2	%dr3, %r9
	}
	CHECK	%dr9, 1, 3
	{
	  puttagd,2	%dr3, 0, %dr10
	}
	CHECK	%dr10, 0x40000000, 4
	PASS
