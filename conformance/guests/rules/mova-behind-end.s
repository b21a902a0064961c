! rule: an area behind the end of the program has no format
! source: aau.md 3, errors
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
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
	  movab,0	area=1, ind=0, am=1, be=0, %dr1
	}
	{
	  addd	%dr1, 0, %dr2
	}
	PASS
	.align	16
feed:
	{
	  fapb	ct=1, dcd=0, fmt=1, mrng=8, d=0, incr=0, ind=0, asz=1, abs=0, disp=0
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
