! rule: movtd and movts copy diagnostic values unchanged
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}
	DIAGNOSTIC	%dr0
	{
	  movtd,0	%dr0, %dr1
	  addd	0, 0, %dr2
	}
	{
	  movts,0	%r0, %r2
	}
	{
	  gettagd,2	%dr1, %r9
	}
	CHECK	%dr9, 5, 1
	{
	  puttagd,2	%dr1, 0, %dr10
	}
	CHECK	%dr10, 0x4afafafa4afafafa, 2
	{
	  gettagd,2	%dr2, %r9
	}
	CHECK	%dr9, 1, 3
	{
	  puttagd,2	%dr2, 0, %dr10
	}
	CHECK	%dr10, 0x4afafafa, 4
	PASS
