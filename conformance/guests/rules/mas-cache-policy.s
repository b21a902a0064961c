! rule: the cache policy of an access specifier does not change what is loaded and stored
! source: memory.md 5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldd,0	%dr0, 0, %dr1, mas=0x20
	  ldd,3	%dr0, 8, %dr2, mas=0x60
	}
	CHECK	%dr1, 0x1122334455667788, 1
	CHECK	%dr2, 0x99aabbccddeeff00, 2
	{
	  std,2	%dr1, %dr0, 16, mas=0x60
	  std,5	%dr2, %dr0, 24, mas=0x40
	}
	{
	  ldd,0	%dr0, 16, %dr3, mas=0x40
	  ldd,3	%dr0, 24, %dr4
	}
	CHECK	%dr3, 0x1122334455667788, 3
	CHECK	%dr4, 0x99aabbccddeeff00, 4
	{
	  ldw,0	%dr0, 0, %dr3, mas=0x68
	}
	CHECK	%dr3, 0x88776655, 5
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
