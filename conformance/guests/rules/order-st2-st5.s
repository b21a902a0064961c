! rule: of two stores to one place the one in channel 5 wins
! source: execution.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 7, %dr1
	  addd	0, 8, %dr2
	}
	{
	  std,2	%dr1, %dr0, 0
	  stw,5	%dr2, %dr0, 2
	}
	{
	  ldd,0	%dr0, 0, %dr3
	}
	CHECK	%dr3, 0x80007, 1
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
