! rule: a speculative quad load that cannot be done makes both registers diagnostic
! source: memory.md 4
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr8
	  addd	0, 0, %dr9
	}
	{
	  ldq,0,sm	0, 0, %qr2
	}
	{
	  gettagd,2	%dr2, %r8
	}
	{
	  gettagd,2	%dr3, %r9
	}
	CHECK	%dr8, 5, 1
	CHECK	%dr9, 5, 2
	{
	  ldq,0,sm	%dr2, 0, %qr4
	}
	{
	  gettagd,2	%dr4, %r8
	}
	{
	  gettagd,2	%dr5, %r9
	}
	CHECK	%dr8, 5, 3
	CHECK	%dr9, 5, 4
	{
	  puttagd,2	%dr3, 0, %dr3
	}
	CHECK	%dr3, 0x4afafafa4afafafa, 5
	PASS
