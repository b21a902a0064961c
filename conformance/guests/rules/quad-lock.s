! rule: ldq with mas=5 locks 128 bits for stq with mas=2
! source: memory.md 5, atomic sequences
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldq,0	%dr0, 0, %qr2, mas=5
	}
	{
	  addd	%dr2, 1, %dr2
	  addd	%dr3, 1, %dr3
	}
	{
	  stq,2	%qr2, %dr0, 0, mas=2
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	{
	  ldq,0	%dr0, 0, %qr4
	}
	CHECK	%dr4, 0x1122334455667789, 2
	CHECK	%dr5, 0x99aabbccddeeff01, 3
	{
	  stq,2	%qr4, %dr0, 0, mas=2
	  rbranch	1f
	}
	EXIT	4
1:
	{
	  ldq,0	%dr0, 0, %qr4, mas=5
	}
	{
	  std,2	%dr0, %dr0, 8
	}
	{
	  stq,2	%qr4, %dr0, 0, mas=2
	  rbranch	1f
	}
	EXIT	5
1:
	{
	  ldd,0	%dr0, 8, %dr5
	}
	{
	  subd	%dr5, %dr0, %dr5
	}
	CHECK	%dr5, 0, 6
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
