! rule: WD: size and psize in units of 8 a register
! source: state.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  rrd	%wd, %dr0
	}
	{
	  shrd	%dr0, 16, %dr1
	  andd	0, 0, %dr2
	}
	{
	  andd	%dr1, 0x7ff, %dr1
	}
	CHECK	%dr1, 224, 1
	CALL	f
	PASS
f:
	{
	  rrd	%wd, %dr0
	}
	{
	  shrd	%dr0, 16, %dr1
	  shrd	%dr0, 32, %dr2
	}
	{
	  andd	%dr1, 0x7ff, %dr1
	  andd	%dr2, 0x7ff, %dr2
	}
	{
	  addd	0, %dr1, %dr4
	  addd	0, %dr2, %dr5
	}
	ENTER
	CHECK	%dr4, 160, 2
	CHECK	%dr5, 160, 3
	LEAVE
