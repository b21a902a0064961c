! rule: what a quad store has changed is never taken for valid
! source: speculation.md 6
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldq,0,sm	%dr0, 0, %qr2, mas=4
	}
	{
	  addd	0, 1, %dr1
	}
	{
	  std,2	%dr1, %dr0, 8
	}
	{
	  ldq,3	%dr0, 0, %qr2, mas=3
	  rbranch	1f
	}
	EXIT	1
1:
	CHECK	%dr2, 0x1122334455667788, 2
	CHECK	%dr3, 1, 3
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
