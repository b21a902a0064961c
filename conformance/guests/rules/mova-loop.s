! rule: a loop over an array by mova adds it up
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
	  addd	0, 0, %dr1
	  addd	0, 0x2000000006, %dr2
	}
	{
	  rwd	%dr2, %lsr
	}
	{
	  disp	%ctpr3, again
	}
again:
	{
	  movad,0	area=0, ind=0, am=1, be=0, %dr3
	}
	{
	  addd	%dr1, %dr3, %dr1
	  alc	alcf=1, alct=1
	  ct	%ctpr3 ? #NOT_LOOP_END
	}
	CHECK	%dr1, 0xa29c96908a847e78, 1
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
