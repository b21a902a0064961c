! rule: a process begins with 8 registers, all of them parameters, and %dr0 = 0
! source: linux-user.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	.text
	.global	_start
	.type	_start, #function
_start:
	{
	  rrd	%wd, %dr1
	}
	{
	  setwd	wsz = 14, nfx = 1
	  setbn	rbs = 8, rsz = 3, rcur = 0
	  addd	0, %dr0, %dr2
	}
	CHECK	%dr2, 0, 1
	{
	  shrd	%dr1, 16, %dr3
	  shrd	%dr1, 32, %dr4
	}
	{
	  andd	%dr3, 0x7ff, %dr3
	  andd	%dr4, 0x7ff, %dr4
	}
	CHECK	%dr3, 64, 2
	CHECK	%dr4, 64, 3
	PASS
