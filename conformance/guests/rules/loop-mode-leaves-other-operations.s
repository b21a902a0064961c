! rule: loop mode concerns stores only
! source: execution.md 5.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	  addd	0, 0x3002000000009, %dr2
	  addd	0, 0, %dr3
	}
	{
	  rwd	%dr2, %lsr
	  std	%dr0, %dr0, 0
	}
	{
	  loop_mode
	  addd,0	%dr3, 1, %dr3
	  ldd,2	%dr0, 0, %dr4
	}
	CHECK	%dr3, 1, 1
	CHECK	%dr4, %dr0, 2
	PASS
