! rule: a quad store stores and a quad load addresses with what was before the bundle
! source: execution.md 1
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 1, %dr2
	  addd	0, 2, %dr3
	}
	{
	  stq,2	%qr2, %dr0, 16
	  addd,0	0, 7, %dr2
	  addd,1	0, 8, %dr3
	}
	{
	  ldd,0	%dr0, 16, %dr4
	  ldd,3	%dr0, 24, %dr5
	}
	CHECK	%dr4, 1, 1
	CHECK	%dr5, 2, 2
	{
	  ldq,0	%dr0, 0, %qr0
	  addd,1	%dr0, 0, %dr8
	}
	CHECK	%dr0, 0x1122334455667788, 3
	CHECK	%dr1, 0x99aabbccddeeff00, 4
	{
	  addd	0, 5, %dr10
	  addd	0, 6, %dr11
	}
	{
	  ldq,3	%dr8, 16, %qr10
	  addd,1	%dr11, 0, %dr9
	  addd,4	%dr10, 0, %dr12
	}
	CHECK	%dr10, 1, 5
	CHECK	%dr11, 2, 6
	CHECK	%dr9, 6, 7
	CHECK	%dr12, 5, 8
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
