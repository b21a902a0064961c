! rule: be of the access specifier reverses the bytes of the datum
! source: memory.md 5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldb,0	%dr0, 0, %dr1, mas=8
	  ldh,2	%dr0, 0, %dr2, mas=8
	  ldw,3	%dr0, 0, %dr3, mas=8
	  ldd,5	%dr0, 0, %dr4, mas=8
	}
	CHECK	%dr1, 0x88, 1
	CHECK	%dr2, 0x8877, 2
	CHECK	%dr3, 0x88776655, 3
	CHECK	%dr4, 0x8877665544332211, 4
	{
	  addd	0, 0x0102030405060708, %dr5
	}
	{
	  std,2	%dr5, %dr0, 16, mas=8
	}
	{
	  stw,2	%dr5, %dr0, 24, mas=8
	}
	{
	  sth,5	%dr5, %dr0, 28, mas=8
	}
	{
	  stb,5	%dr5, %dr0, 30, mas=8
	}
	{
	  ldd,0	%dr0, 16, %dr1
	  ldd,3	%dr0, 24, %dr2
	}
	CHECK	%dr1, 0x0807060504030201, 5
	CHECK	%dr2, 0x0008080708070605, 6
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
