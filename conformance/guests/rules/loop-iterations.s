! rule: how often { alc ; ct ? %NOT_LOOP_END } runs for pcnt, lcnt and ecnt
! source: execution.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x2000000000, %dr0
	  addd	0, 0, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	  disp	%ctpr1, l0
	}
l0:
	{
	  addd	%dr1, 1, %dr1
	  alc	alcf=1, alct=1
	  ct	%ctpr1 ? %NOT_LOOP_END
	}
	CHECK	%dr1, 1, 1
	{
	  addd	0, 0x2000000001, %dr0
	  addd	0, 0, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	  disp	%ctpr1, l1
	}
l1:
	{
	  addd	%dr1, 1, %dr1
	  alc	alcf=1, alct=1
	  ct	%ctpr1 ? %NOT_LOOP_END
	}
	CHECK	%dr1, 1, 2
	{
	  addd	0, 0x2000000002, %dr0
	  addd	0, 0, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	  disp	%ctpr1, l2
	}
l2:
	{
	  addd	%dr1, 1, %dr1
	  alc	alcf=1, alct=1
	  ct	%ctpr1 ? %NOT_LOOP_END
	}
	CHECK	%dr1, 2, 3
	{
	  addd	0, 0x2000000003, %dr0
	  addd	0, 0, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	  disp	%ctpr1, l3
	}
l3:
	{
	  addd	%dr1, 1, %dr1
	  alc	alcf=1, alct=1
	  ct	%ctpr1 ? %NOT_LOOP_END
	}
	CHECK	%dr1, 3, 4
	{
	  addd	0, 0x4002000000008, %dr0
	  addd	0, 0, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	  disp	%ctpr1, l4
	}
l4:
	{
	  addd	%dr1, 1, %dr1
	  alc	alcf=1, alct=1
	  ct	%ctpr1 ? %NOT_LOOP_END
	}
	CHECK	%dr1, 8, 5
	{
	  addd	0, 0x8002000000002, %dr0
	  addd	0, 0, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	  disp	%ctpr1, l5
	}
l5:
	{
	  addd	%dr1, 1, %dr1
	  alc	alcf=1, alct=1
	  ct	%ctpr1 ? %NOT_LOOP_END
	}
	CHECK	%dr1, 2, 6
	{
	  addd	0, 0x4002200000008, %dr0
	  addd	0, 0, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	  disp	%ctpr1, l6
	}
l6:
	{
	  addd	%dr1, 1, %dr1
	  alc	alcf=1, alct=1
	  ct	%ctpr1 ? %NOT_LOOP_END
	}
	CHECK	%dr1, 10, 7
	{
	  addd	0, 0x4002800000000, %dr0
	  addd	0, 0, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	  disp	%ctpr1, l7
	}
l7:
	{
	  addd	%dr1, 1, %dr1
	  alc	alcf=1, alct=1
	  ct	%ctpr1 ? %NOT_LOOP_END
	}
	CHECK	%dr1, 9, 8
	PASS
