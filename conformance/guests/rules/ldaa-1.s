! rule: array loads take the registers of array stores
! source: aau.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  aaurwd,2	%dr0, %aad1
	}
	{
	  addd	0, 8, %dr1
	  addd	0, -1, %dr2
	  addd	0, -1, %dr3
	  addd	0, -1, %dr4
	}
	{
	  aaurw,2	%r1, %aasti2
	}
	{
	  ldaab,2	%aad1 [ %aasti2 ], %r2
	  ldaah,5	%aad1 [ %aasti2 ], %r3
	}
	{
	  ldaaw,2	%aad1 [ %aasti2 + _f32s,_lts0 4 ], %r4
	  ldaad,5	%aad1 [ %aasti2 + _f32s,_lts0 4 ], %dr5
	}
	CHECK	%dr2, 0xffffffff00000008, 1
	CHECK	%dr3, 0xffffffff00000908, 2
	CHECK	%dr4, 0xffffffff0f0e0d0c, 3
	CHECK	%dr5, 0x131211100f0e0d0c, 4
	{
	  ldaaq,2	%aad1 [ %aasti2 ], %qr6
	}
	CHECK	%dr6, 0x0f0e0d0c0b0a0908, 5
	CHECK	%dr7, 0x1716151413121110, 6
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
