! rule: be reverses all 16 bytes of a packed access
! source: memory.md 5
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldqp,0	%dr0, 0, %qpr2, mas=8
	}
	{
	  stqp,2	%qpr2, %dr0, 16
	}
	{
	  ldd,0	%dr0, 16, %dr4
	  ldd,3	%dr0, 24, %dr5
	}
	CHECK	%dr4, 0x00ffeeddccbbaa99, 1
	CHECK	%dr5, 0x8877665544332211, 2
	{
	  stqp,2	%qpr2, %dr0, 16, mas=8
	}
	{
	  ldd,0	%dr0, 16, %dr4
	  ldd,3	%dr0, 24, %dr5
	}
	CHECK	%dr4, 0x1122334455667788, 3
	CHECK	%dr5, 0x99aabbccddeeff00, 4
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
