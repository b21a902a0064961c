! rule: a speculative packed load that cannot be done is diagnostic in all of its parts
! source: speculation.md 3
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr8
	}
	{
	  ldqp,0,sm	0, 0, %qpr2
	}
	{
	  gettagd,2	%dr2, %r8
	}
	CHECK	%dr8, 5, 1
	{
	  puttagd,2	%dr2, 0, %dr2
	}
	CHECK	%dr2, 0x4afafafa4afafafa, 2
	PASS
