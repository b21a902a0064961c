! rule: of six results for one register that of the highest channel stays
! source: execution.md 1.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd,0	0, 10, %dr0
	  addd,1	0, 11, %dr0
	  addd,2	0, 12, %dr0
	  addd,3	0, 13, %dr0
	  addd,4	0, 14, %dr0
	  addd,5	0, 15, %dr0
	}
	CHECK	%dr0, 15, 1
	PASS
