! rule: a false %pcnt term suppresses before an undefined predicate is looked at
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  addd	0, 0x3000000000000, %dr0
	  addd	0, 0, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	}
	{
	  addd	0, 1, %dr1 ? %pred0, %pcnt2
	}
	{
	  addd	0, 1, %dr1 ? ~%pred0, %pcnt0
	}
	CHECK	%dr1, 0, 1
	PASS
