! rule: a store takes the low bits of its operand and leaves the bytes around alone
! source: memory.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0xcafebabe12345678, %dr1
	}
	{
	  stb,2	%dr1, %dr0, 1
	}
	{
	  ldd,0	%dr0, 0, %dr2
	}
	CHECK	%dr2, 0x1122334455667888, 1
	{
	  sth,5	%dr1, %dr0, 2
	}
	{
	  ldd,0	%dr0, 0, %dr2
	}
	CHECK	%dr2, 0x1122334456787888, 2
	{
	  stw,2	%dr1, %dr0, 4
	}
	{
	  ldd,0	%dr0, 0, %dr2
	}
	CHECK	%dr2, 0x1234567856787888, 3
	{
	  std,5	%dr1, %dr0, 0
	}
	{
	  ldd,0	%dr0, 0, %dr2
	}
	CHECK	%dr2, 0xcafebabe12345678, 4
	{
	  ldd,0	%dr0, 8, %dr2
	}
	CHECK	%dr2, 0x99aabbccddeeff00, 5
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
