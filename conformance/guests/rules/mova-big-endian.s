! rule: be of mova reverses the bytes of the element
! source: aau.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	  ldisp	%ctpr2, feed
	}
	{
	  aaurwd,2	%dr0, %aad0
	}
	{
	  bap
	}
	{
	  movad,0	area=0, ind=0, am=1, be=1, %dr1
	}
	{
	  movaw,1	area=0, ind=0, am=0, be=1, %dr2
	  movah,0	area=0, ind=4, am=1, be=1, %dr3
	}
	CHECK	%dr1, 0x0001020304050607, 1
	CHECK	%dr2, 0x08090a0b, 2
	CHECK	%dr3, 0x0c0d, 3
	PASS
	.align	16
feed:
	{
	  fapb	ct=1, dcd=0, fmt=4, mrng=8, d=0, incr=0, ind=0, asz=1, abs=0, disp=0
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
