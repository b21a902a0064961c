! rule: in the last iteration of a loop strmd stores are done, counted in channel order
! source: execution.md 5.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 5, %dr1
	  addd	0, 0x0020002000000000, %dr2
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
	  std,5	%dr1, %dr0, 8
	}
	{
	  ldd,0	%dr0, 0, %dr3
	  ldd,3	%dr0, 8, %dr4
	}
	CHECK	%dr3, 5, 1
	CHECK	%dr4, 0, 2
	{
	  loop_mode
	  std,5	%dr1, %dr0, 16
	}
	{
	  ldd,0	%dr0, 16, %dr5
	}
	CHECK	%dr5, 0, 3
	{
	  std,5	%dr1, %dr0, 16
	}
	{
	  ldd,0	%dr0, 16, %dr5
	}
	CHECK	%dr5, 5, 4
	PASS
	.data
	.align	16
data:
	.dword	0
	.dword	0
	.dword	0
	.dword	0
