! rule: in loop mode stores are suppressed while pcnt is not 0
! source: execution.md 5.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	  addd	0, 1, %dr1
	  addd	0, 0x1002000000009, %dr2
	}
	{
	  std	%dr0, %dr0, 0
	  rwd	%dr2, %lsr
	}
	{
	  loop_mode
	  std	%dr1, %dr0, 0
	}
	{
	  ldd	%dr0, 0, %dr3
	}
	CHECK	%dr3, %dr0, 1
	{
	  alc	alcf=1, alct=1
	}
	{
	  loop_mode
	  std	%dr1, %dr0, 0
	}
	{
	  ldd	%dr0, 0, %dr3
	}
	CHECK	%dr3, 1, 2
	PASS
