! rule: strd stores with the width that its descriptor names
! source: memory.md 7
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0xcafebabe12345678, %dr9
	}
	{
	  addd	0, 0x10000000000, %dr1
	  addd	0, 0x20000000002, %dr2
	}
	{
	  addd	0, 0x30000000004, %dr3
	  addd	0, 0x40000000010, %dr4
	}
	{
	  strd,2	%dr9, %dr0, %dr1
	  strd,5	%dr9, %dr0, %dr2
	}
	{
	  strd,2	%dr9, %dr0, %dr3
	  strd,5	%dr9, %dr0, %dr4
	}
	{
	  ldd,0	%dr0, 0, %dr5
	  ldd,2	%dr0, 8, %dr6
	  ldd,3	%dr0, 16, %dr7
	}
	CHECK	%dr5, 0x1234567856787778, 1
	CHECK	%dr6, 0x99aabbccddeeff00, 2
	CHECK	%dr7, 0xcafebabe12345678, 3
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
