! rule: a speculative quad store of diagnostic values stores them and clears the tags of memory
! source: memory.md 4, speculation.md 2
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 1, %dr2
	  addd	0, 0, %dr8
	  addd	0, 0, %dr9
	}
	DIAGNOSTIC	%dr3
	{
	  stq,2,sm	%qr2, %dr0, 0
	}
	{
	  ldq,0	%dr0, 0, %qr4
	}
	{
	  gettagd,2	%dr4, %r8
	}
	{
	  gettagd,2	%dr5, %r9
	}
	CHECK	%dr8, 0, 1
	CHECK	%dr9, 0, 2
	CHECK	%dr4, 1, 3
	CHECK	%dr5, 0x4afafafa4afafafa, 4
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
