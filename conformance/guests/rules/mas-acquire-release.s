! rule: load-acquire and store-release load and store
! source: memory.md 5, v6
! isa: v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldd,0	%dr0, 0, %dr1, mas=0x13
	  ldw,3	%dr0, 8, %dr2, mas=0x53
	}
	CHECK	%dr1, 0x1122334455667788, 1
	CHECK	%dr2, 0xddeeff00, 2
	{
	  std,2	%dr2, %dr0, 0, mas=0x13
	  sth,5	%dr1, %dr0, 8, mas=0x53
	}
	{
	  ldd,0	%dr0, 0, %dr3
	  ldd,3	%dr0, 8, %dr4
	}
	CHECK	%dr3, 0xddeeff00, 3
	CHECK	%dr4, 0x99aabbccddee7788, 4
	{
	  ldd,0	%dr0, 0, %dr3, mas=0x1b
	}
	CHECK	%dr3, 0x00ffeedd00000000, 5
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
