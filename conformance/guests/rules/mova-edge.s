! rule: mova up to the end of a page works, beyond it the value is diagnostic
! source: aau.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	.include "memory.inc"
	START
	EDGE	%dr0
	{
	  addd	0, 0, %dr8
	}
	{
	  std,2	%dr0, %dr0, -8
	}
	{
	  subd	%dr0, 8, %dr1
	  ldisp	%ctpr2, feed
	}
	{
	  aaurwd,2	%dr1, %aad0
	}
	{
	  bap
	}
	{
	  movad,0	area=0, ind=0, am=1, be=0, %dr2
	}
	{
	  movad,0	area=0, ind=0, am=1, be=0, %dr3
	}
	{
	  subd	%dr2, %dr0, %dr2
	}
	CHECK	%dr2, 0, 1
	{
	  gettagd,2	%dr3, %r8
	}
	CHECK	%dr8, 5, 2
	PASS
	.align	16
feed:
	{
	  fapb	ct=1, dcd=0, fmt=4, mrng=8, d=0, incr=0, ind=0, asz=1, abs=0, disp=0
	}
