! rule: empty bundles and cycles do nothing
! source: execution.md 1.3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	}
	{
	  nop	7
	}
	{
	  addd	0, 1, %dr0
	  nop	3
	}
	{
	  wait	all_c=1, all_e=1, st_c=1, ld_c=1, fl_c=1, ma_c=1
	}
	{
	  vfdi
	}
	{
	  ipd	2
	}
	CHECK	%dr0, 1, 1
	PASS
