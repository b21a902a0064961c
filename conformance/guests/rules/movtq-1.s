! rule: movtq and movtrq copy both registers with their tags, unchecked
! source: ops-misc.md, moves
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 1, %dr2
	  addd	0, 0, %dr8
	  addd	0, 0, %dr9
	}
	DIAGNOSTIC	%dr3
	{
	  movtq,0	%qr2, %qr4
	}
	{
	  gettagd,2	%dr4, %r8
	}
	{
	  gettagd,2	%dr5, %r9
	}
	CHECK	%dr4, 1, 1
	CHECK	%dr8, 0, 2
	CHECK	%dr9, 5, 3
	{
	  movtrq,3	%qr4, %qr6
	}
	{
	  gettagd,2	%dr6, %r8
	}
	{
	  gettagd,2	%dr7, %r9
	}
	CHECK	%dr6, 1, 4
	CHECK	%dr8, 0, 5
	CHECK	%dr9, 5, 6
	{
	  movtcq,0,sm	%qr4, %qr10
	}
	{
	  gettagd,2	%dr10, %r8
	}
	{
	  gettagd,2	%dr11, %r9
	}
	CHECK	%dr8, 0, 7
	CHECK	%dr9, 5, 8
	{
	  puttagd,2	%dr11, 0, %dr11
	}
	CHECK	%dr11, 0x4afafafa4afafafa, 9
	{
	  addd	0, 7, %dg16
	  addd	0, 8, %dg17
	}
	{
	  movtq,0	%qr10, %qg16
	  movtq,3	%qg16, %qr12
	}
	CHECK	%dr12, 7, 10
	CHECK	%dr13, 8, 11
	CHECK	%dg16, 1, 12
	PASS
