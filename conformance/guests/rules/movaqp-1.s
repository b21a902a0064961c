! rule: movaqp takes 128 bits, at any multiple of 8 from v5 on
! source: aau.md 3
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	  ldisp	%ctpr2, feed
	}
	{
	  addd	%dr0, 8, %dr1
	}
	{
	  aaurwd,2	%dr1, %aad0
	}
	{
	  bap
	}
	{
	  movaqp,0	area=0, ind=0, am=1, be=0, %qpr2
	}
	{
	  movaqp,0	area=0, ind=0, am=1, be=1, %qpr4
	}
	{
	  stqp,2	%qpr2, %dr0, 0
	}
	{
	  stqp,5	%qpr4, %dr0, 16
	}
	{
	  ldd,0	%dr0, 0, %dr6
	  ldd,3	%dr0, 8, %dr7
	}
	{
	  ldd,0	%dr0, 16, %dr8
	  ldd,3	%dr0, 24, %dr9
	}
	CHECK	%dr6, 0x0f0e0d0c0b0a0908, 1
	CHECK	%dr7, 0x1716151413121110, 2
	CHECK	%dr8, 0x2021222324252627, 3
	CHECK	%dr9, 0x18191a1b1c1d1e1f, 4
	PASS
	.align	16
feed:
	{
	  fapb	ct=1, dcd=0, fmt=5, mrng=8, d=0, incr=0, ind=0, asz=1, abs=0, disp=0
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
