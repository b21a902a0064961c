! rule: %b[i] is %r[2*rbs + (2*rcur + i) mod n]
! source: state.md 1.3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 10, %dr16
	  addd	0, 11, %dr17
	  addd	0, 12, %dr18
	}
	{
	  addd	0, 13, %dr19
	  addd	0, 14, %dr20
	  addd	0, 15, %dr21
	}
	{
	  setbn	rbs = 8, rsz = 2, rcur = 1
	}
	{
	  addd	0, %db[0], %dr0
	  addd	0, %db[1], %dr1
	  addd	0, %db[3], %dr2
	}
	{
	  addd	0, %db[4], %dr3
	  addd	0, %db[5], %dr4
	}
	CHECK	%dr0, 12, 1
	CHECK	%dr1, 13, 2
	CHECK	%dr2, 15, 3
	CHECK	%dr3, 10, 4
	CHECK	%dr4, 11, 5
	PASS
