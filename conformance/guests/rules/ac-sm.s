! rule: with UPSR.ac an unaligned speculative load is diagnostic and an unaligned speculative store is not done
! source: memory.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0, %dr8
	}
	{
	  rrs,0	%upsr, %r4
	}
	{
	  ors	%r4, 4, %r4
	}
	{
	  rws,0	%r4, %upsr
	}
	{
	  ldw,0,sm	%dr0, 2, %dr1
	}
	{
	  std,2,sm	%dr0, %dr0, 4
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 1
	{
	  ldd,0	%dr0, 0, %dr2
	}
	CHECK	%dr2, 0x1122334455667788, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
