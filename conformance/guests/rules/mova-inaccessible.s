! rule: mova of an element that is not there is diagnostic and does not trap
! source: aau.md 3, speculation.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr0
	  addd	0, 0, %dr8
	  ldisp	%ctpr2, feed
	}
	{
	  aaurwd,2	%dr0, %aad0
	}
	{
	  bap
	}
	{
	  movad,0	area=0, ind=0, am=1, be=0, %dr1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 1
	{
	  puttagd,2	%dr1, 0, %dr1
	}
	CHECK	%dr1, 0xeaed0f70eaed0f70, 2
	{
	  movab,2	area=0, ind=0, am=1, be=0, %dr2
	}
	{
	  gettagd,2	%dr2, %r8
	}
	CHECK	%dr8, 5, 3
	PASS
	.align	16
feed:
	{
	  fapb	ct=1, dcd=0, fmt=4, mrng=8, d=0, incr=0, ind=0, asz=1, abs=0, disp=0
	  fapb	dpl=0, dcd=0, fmt=1, mrng=8, d=0, incr=0, ind=0, asz=1, abs=0, disp=0
	}
