! rule: accesses of 16, 32 and 64 bits may have any alignment
! source: memory.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldh,0	%dr0, 1, %dr1
	  ldw,2	%dr0, 1, %dr2
	  ldd,3	%dr0, 1, %dr3
	  ldd,5	%dr0, 7, %dr4
	}
	CHECK	%dr1, 0x6677, 1
	CHECK	%dr2, 0x44556677, 2
	CHECK	%dr3, 0x0011223344556677, 3
	CHECK	%dr4, 0xaabbccddeeff0011, 4
	{
	  sth,2	%dr4, %dr0, 1
	}
	{
	  stw,2	%dr4, %dr0, 27
	}
	{
	  std,2	%dr4, %dr0, 17
	}
	{
	  ldd,0	%dr0, 0, %dr1
	  ldd,3	%dr0, 8, %dr2
	  ldd,5	%dr0, 17, %dr3
	}
	CHECK	%dr1, 0x1122334455001188, 5
	CHECK	%dr2, 0x99aabbccddeeff00, 6
	CHECK	%dr3, 0xaabbccddeeff0011, 7
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
	.dword	0
