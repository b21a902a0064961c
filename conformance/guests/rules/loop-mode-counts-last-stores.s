! rule: in the last iteration of a loop strmd stores are done, in channel order
! source: execution.md 5.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	  addd	0, 1, %dr1
	  addd	0, 2, %dr4
	  addd	0, 0x60002000000001, %dr2
	}
	{
	  std,2	%dr0, %dr0, 0
	  std,5	%dr0, %dr0, 8
	}
	{
	  std,2	%dr0, %dr0, 16
	  std,5	%dr0, %dr0, 24
	  rwd	%dr2, %lsr
	}
	{
	  loop_mode
	  std,2	%dr1, %dr0, 0
	  std,5	%dr4, %dr0, 8
	}
	{
	  loop_mode
	  std,2	%dr1, %dr0, 16
	  std,5	%dr4, %dr0, 24
	}
	{
	  loop_mode
	  std,2	%dr0, %dr0, 0
	}
	{
	  ldd,0	%dr0, 0, %dr5
	  ldd,2	%dr0, 8, %dr6
	  ldd,3	%dr0, 16, %dr7
	  ldd,5	%dr0, 24, %dr8
	}
	CHECK	%dr5, 1, 1
	CHECK	%dr6, 2, 2
	CHECK	%dr7, 1, 3
	CHECK	%dr8, %dr0, 4
	{
	  rrd	%lsr, %dr9
	}
	CHECK	%dr9, 0x2000000001, 5
	PASS
