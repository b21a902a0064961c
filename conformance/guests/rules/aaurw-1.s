! rule: registers of the array unit read back what was written
! source: aau.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x1122334455667788, %dr0
	  addd	0, 0, %dr1
	}
	{
	  aaurw,2	%r0, %aasti3
	  aaurw,5	%r0, %aaind4
	}
	{
	  aaurw,2	%r0, %aaincr5
	}
	{
	  aaurr,2	%aasti3, %r1
	}
	CHECK	%dr1, 0x55667788, 1
	{
	  aaurr,5	%aaind4, %r1
	}
	CHECK	%dr1, 0x55667788, 2
	{
	  aaurrd,2	%aaincr5, %dr2
	}
	CHECK	%dr2, 0x55667788, 3
	{
	  aaurwd,5	%dr0, %aasti6
	}
	{
	  aaurr,2	%aasti6, %r1
	}
	CHECK	%dr1, 0x55667788, 4
	{
	  addd	0, 5, %dr3
	}
	{
	  aaurw,2	%r3, %aasti6
	  aaurr,5	%aasti6, %r4
	}
	{
	  aaurr,2	%aasti6, %r1
	}
	CHECK	%dr1, 5, 5
	PASS
