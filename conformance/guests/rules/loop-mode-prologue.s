! rule: in the prologue of a loop stores are not done
! source: execution.md 5.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 5, %dr1
	  addd	0, 0x0004002000000004, %dr2
	  addd	0, 0x2000000004, %dr3
	}
	{
	  rwd	%dr2, %lsr
	}
	{
	  nop	4
	}
	{
	  loop_mode
	  std,2	%dr1, %dr0, 0
	}
	{
	  ldd,0	%dr0, 0, %dr4
	}
	CHECK	%dr4, 0, 1
	{
	  rwd	%dr3, %lsr
	}
	{
	  nop	4
	}
	{
	  loop_mode
	  std,2	%dr1, %dr0, 0
	}
	{
	  ldd,0	%dr0, 0, %dr4
	}
	CHECK	%dr4, 5, 2
	PASS
	.data
	.align	16
data:
	.dword	0
	.dword	0
	.dword	0
	.dword	0
