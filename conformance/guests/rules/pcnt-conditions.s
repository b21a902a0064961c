! rule: %pcntN is true when pcnt is at most N
! source: execution.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x3000000000000, %dr0
	  addd	0, 0, %dr1
	  addd	0, 0, %dr2
	  addd	0, 0, %dr3
	  addd	0, 0, %dr4
	  cmpesb	0, 0, %pred0
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	}
	{
	  addd	0, 1, %dr1 ? %pcnt3
	  addd	0, 1, %dr2 ? %pcnt2
	  addd	0, 1, %dr3 ? ~%pcnt2
	  addd	0, 1, %dr4 ? %pred0, %pcnt2
	}
	CHECK	%dr1, 1, 1
	CHECK	%dr2, 0, 2
	CHECK	%dr3, 1, 3
	CHECK	%dr4, 0, 4
	{
	  addd	0, 1, %dr4 ? %pred0, ~%pcnt2
	}
	CHECK	%dr4, 1, 5
	PASS
