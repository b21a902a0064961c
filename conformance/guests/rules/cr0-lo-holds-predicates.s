! rule: CR0.lo: value in even, undefined in odd bits, of the call
! source: state.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	  cmpesb	0, 0, %pred2
	}
	UNDEFINED	%pred3
	CALL	f
	PASS
f:
	ENTER
	{
	  cmpesb	0, 1, %pred0
	  cmpesb	0, 0, %pred1
	}
	{
	  rrd	%cr0.lo, %dr1
	}
	{
	  andd	%dr1, 0x3f, %dr2
	  andd	%dr1, 0x80, %dr3
	}
	CHECK	%dr2, 0x11, 1
	CHECK	%dr3, 0x80, 2
	LEAVE
