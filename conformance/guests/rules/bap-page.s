! rule: bap of a program that is not there traps
! source: traps.md 1
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_ainstr_page_miss
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	  ldisp	%ctpr2, 0x100000
	}
	{
	  bap
	}
	PASS
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
