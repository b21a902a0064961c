! rule: a speculative load through a descriptor that is not there gives a diagnostic value
! source: memory.md 3, speculation.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr8
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  ldcsb,0,sm	%r8, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 1
	{
	  addd	0, 0, %dr8
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  lddsh,0,sm	%r8, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 2
	{
	  addd	0, 0, %dr8
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  ldesw,0,sm	%r8, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 3
	{
	  addd	0, 0, %dr8
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  ldfsd,0,sm	%r8, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 4
	{
	  addd	0, 0, %dr8
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  ldgsd,0,sm	%r8, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 5
	{
	  addd	0, 0, %dr8
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  ldssb,0,sm	%r8, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 6
	{
	  addd	0, 0, %dr8
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  ldgdw,0,sm	%r8, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 7
	{
	  addd	0, 0, %dr8
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  ldcudd,0,sm	%r8, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 8
	{
	  addd	0, 0, %dr8
	}
	PASS
