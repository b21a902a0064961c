! rule: UPSR.ac can be taken back
! source: memory.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
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
	  ldb,0	%dr0, 1, %dr1
	}
	{
	  ands	%r4, 0xfffb, %r4
	}
	{
	  rws,0	%r4, %upsr
	}
	{
	  ldw,0	%dr0, 1, %dr2
	}
	CHECK	%dr1, 0x77, 1
	CHECK	%dr2, 0x44556677, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
