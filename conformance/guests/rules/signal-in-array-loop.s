! rule: a handler that uses the array unit and the loop counters leaves a loop that it interrupts alone
! source: linux-user.md 9.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	.macro	SUM_UP array
	{
	  addd	0, \array, %dr0
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
	  disp	%ctpr3, 8f
	}
8:
	{
	  movad,0	area=0, ind=0, am=1, be=0, %dr3
	}
	{
	  addd	%dr1, %dr3, %dr1
	  addd	0, %dr3, %dg17
	  alc	alcf=1, alct=1
	  ct	%ctpr3 ? #NOT_LOOP_END
	}
	.endm
	START
	CATCH	14
	SYSCALL	104, 0, interval, 0
	CHECK	%dr16, 0, 1
again:
	SUM_UP	data
	CHECK	%dr1, 0xa29c96908a847e78, 2
	{
	  cmplsb	%g4, 200, %pred0
	  disp	%ctpr1, again
	}
	{
	  ct	%ctpr1 ? %pred0
	}
	PASS
handler:
	{
	  setwd	wsz = 14, nfx = 1
	}
	SUM_UP	other
	CHECK	%dr1, 36, 3
	{
	  addd	%dg4, 1, %dg4
	}
	LEAVE
	.align	16
feed:
	{
	  fapb	ct=1, dcd=0, fmt=4, mrng=8, d=0, incr=0, ind=0, asz=1, abs=0, disp=0
	}
	.data
	.align	16
interval:
	.dword	0, 200, 0, 200
data:
	.dword	0x0706050403020100
	.dword	0x0f0e0d0c0b0a0908
	.dword	0x1716151413121110
	.dword	0x1f1e1d1c1b1a1918
	.dword	0x2726252423222120
	.dword	0x2f2e2d2c2b2a2928
	.dword	0
	.dword	0
other:
	.dword	1, 2, 3, 4, 5, 21, 0, 0
