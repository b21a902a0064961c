! rule: aasr tells whether an asynchronous program runs
! source: aau.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr1
	  ldisp	%ctpr2, feed
	}
	{
	  aaurr,2	%aasr, %r1
	}
	{
	  andd	%dr1, 0x380, %dr2
	}
	CHECK	%dr2, 0, 1
	{
	  bap
	}
	{
	  aaurr,2	%aasr, %r1
	}
	{
	  andd	%dr1, 0x380, %dr2
	}
	CHECK	%dr2, 0x180, 2
	{
	  eap
	}
	{
	  aaurr,2	%aasr, %r1
	}
	{
	  andd	%dr1, 0x380, %dr2
	}
	CHECK	%dr2, 0x280, 3
	PASS
	.align	16
feed:
	{
	  fapb	ct=1, dcd=0, fmt=4, mrng=8, d=0, incr=0, ind=0, asz=1, abs=0, disp=0
	}
