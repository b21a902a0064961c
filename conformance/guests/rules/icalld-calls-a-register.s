! rule: icalld calls the address in its source
! source: ops-misc.md [inf]
! isa: v6
	.include "rule.inc"
	START
	{
	  addd	0, f, %dr0
	  addd	0, 4, %dr8
	}
	{
	  icalld,0	wbs = 4, %dr0, %dr1
	}
	CHECK	%dr8, 5, 1
	PASS
f:
	ENTER
	{
	  addd	%dr0, 1, %dr0
	}
	LEAVE
