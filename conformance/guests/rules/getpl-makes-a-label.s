! rule: getpl makes a label of a 32-bit number
! source: ops-misc.md [emu]
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, t, %dr0
	}
	{
	  getpl,0	%r0, %dr1
	}
	CHECK	%dr1, %dr0, 1
	{
	  movtd,0	%dr1, %ctpr1
	}
	{
	  ct	%ctpr1
	}
	EXIT	2
t:
	{
	  addd	0, u, %dr0
	}
	{
	  getpl,0	%r0, %ctpr2
	}
	{
	  ct	%ctpr2
	}
	EXIT	3
u:
	PASS
