! rule: code may go on at an address that it has computed
! source: execution.md 4.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, t - 8, %dr0
	}
	{
	  addd	%dr0, 8, %dr0
	}
	{
	  movtd,0	%dr0, %ctpr2
	}
	{
	  ct	%ctpr2
	}
	EXIT	1
t:
	PASS
