! rule: the initial index, the displacement and the step of an area count
! source: aau.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	  ldisp	%ctpr2, feed
	}
	{
	  addd	0, 8, %dr1
	  addd	0, -2, %dr2
	}
	{
	  aaurwd,2	%dr0, %aad3
	}
	{
	  aaurw,2	%r1, %aaind2
	  aaurw,5	%r2, %aaincr3
	}
	{
	  bap
	}
	{
	  movah,0	area=0, ind=0, am=1, be=0, %dr3
	}
	{
	  movah,0	area=0, ind=2, am=1, be=0, %dr4
	}
	{
	  movah,0	area=0, ind=0, am=1, be=0, %dr5
	}
	CHECK	%dr3, 0x1918, 1
	CHECK	%dr4, 0x1716, 2
	CHECK	%dr5, 0x1110, 3
	PASS
	.align	16
feed:
	{
	  fapb	ct=1, dcd=0, fmt=2, mrng=8, d=3, incr=3, ind=2, asz=1, abs=0, disp=16
	}
	.data
	.align	16
data:
	.dword	0x0706050403020100
	.dword	0x0f0e0d0c0b0a0908
	.dword	0x1716151413121110
	.dword	0x1f1e1d1c1b1a1918
	.dword	0x2726252423222120
	.dword	0x2f2e2d2c2b2a2928
	.dword	0
	.dword	0
