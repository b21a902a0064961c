! rule: window, predicates, BR, LSR, %ctpr and %g16 to %g31 survive a handler
! source: linux-user.md 9.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	4
	{
	  setbn	rbs = 8, rsz = 3, rcur = 2
	  setbp	psz = 5
	}
	{
	  rrd	%br, %dr1
	}
	{
	  cmpesb	0, 0, %pred3
	  addd	0, 55, %dr0
	  addd	0, 56, %dg20
	  addd	0, 57, %dr26
	}
	DIAGNOSTIC	%dg21
	{
	  addd	0, 0x2000000009, %dr2
	}
	{
	  rwd	%dr2, %lsr
	  disp	%ctpr1, there
	}
	{
	  disp	%ctpr2, there
	}
	{
	  disp	%ctpr3, there
	}
bad:
	.word	0x04000001, 0x4ec0c180
after:
	{
	  ct	%ctpr3
	}
	EXIT	99
there:
	{
	  rrd	%br, %dr3
	}
	CHECK	%dr3, %dr1, 1
	CHECK	%dr0, 55, 2
	CHECK	%dg20, 56, 3
	CHECK	%dr26, 57, 4
	CHECK_TRUE	%pred3, 5
	{
	  rrd	%lsr, %dr3
	}
	CHECK	%dr3, 0x2000000009, 6
	{
	  addd	0, 0, %dr4
	}
	{
	  gettagd,2	%dg21, %r4
	}
	CHECK	%dr4, 5, 7
	PASS
handler:
	{
	  setwd	wsz = 14, nfx = 1
	  setbn	rbs = 2, rsz = 1, rcur = 0
	  setbp	psz = 9
	}
	{
	  addd	0, after, %dr8
	  addd	0, 7, %dg20
	  addd	0, 7, %dg21
	  cmpesb	0, 1, %pred3
	}
	{
	  rwd	%dr8, %lsr
	  disp	%ctpr1, after
	}
	{
	  std,2	%dr8, %dr2, 0x30
	  return	%ctpr3
	}
	{
	  ct	%ctpr3
	}
