! rule: wait with any flag changes nothing that one thread sees
! source: memory.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  std,2	%dr0, %dr0, 16
	}
	{
	  wait	st_c=1
	}
	{
	  ldd,0	%dr0, 16, %dr1
	}
	{
	  wait	ld_c=1
	}
	{
	  wait	all_c=1
	}
	{
	  wait	all_e=1
	}
	{
	  wait	fl_c=1
	}
	{
	  wait	ma_c=1
	}
	{
	  wait	trap=1
	}
	{
	  wait	st_c=1, ld_c=1, ma_c=1
	}
	{
	  subd	%dr1, %dr0, %dr1
	}
	CHECK	%dr1, 0, 1
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
