! rule: any number of registers may change places in one bundle
! source: execution.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 1, %dr0
	  addd	0, 2, %dr1
	  addd	0, 3, %dr2
	  addd	0, 4, %dr3
	}
	{
	  addd	0, %dr1, %dr0
	  addd	0, %dr2, %dr1
	  addd	0, %dr3, %dr2
	  addd	0, %dr0, %dr3
	}
	CHECK	%dr0, 2, 1
	CHECK	%dr1, 3, 2
	CHECK	%dr2, 4, 3
	CHECK	%dr3, 1, 4
	PASS
