! rule: return restores psize of the caller
! source: execution.md 4.5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CALL	f
	CHECK	%dr12, 160, 1
	PASS
f:
	ENTER
	CALL	g
	{
	  rrd	%wd, %dr1
	}
	{
	  shrd	%dr1, 32, %dr1
	}
	{
	  andd	%dr1, 0x7ff, %dr4
	}
	LEAVE
g:
	ENTER
	LEAVE
