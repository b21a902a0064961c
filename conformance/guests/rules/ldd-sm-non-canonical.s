! rule: a speculative access to an address beyond 48 bits is not done
! source: memory.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0x1000000000000, %dr1
	  addd	0, 0, %dr8
	}
	{
	  addd	%dr0, %dr1, %dr1
	}
	{
	  ldd,0,sm	%dr1, 0, %dr2
	}
	{
	  std,2,sm	%dr0, %dr1, 0
	}
	{
	  gettagd,2	%dr2, %r8
	}
	CHECK	%dr8, 5, 1
	{
	  ldd,0	%dr0, 0, %dr3
	}
	CHECK	%dr3, 0x1122334455667788, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
