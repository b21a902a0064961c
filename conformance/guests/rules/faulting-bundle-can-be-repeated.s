! rule: a bundle whose load found no page gives the right results when it is repeated
! source: linux-user.md 9.3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	11
	{
	  getsp	-64, %dr0
	  addd	0, 0, %dg5
	  addd	0, 1, %dr1
	  addd	0, 3, %dr4
	}
	{
	  std	%dr0, %dr0, 0
	}
bad:
	{
	  ldd,0	%dg5, 0, %dr2
	  addd,1	%dr1, 1, %dr1
	  addd,4	%dr1, 5, %dr4
	  addd,3	%dr4, 0, %dr5
	}
	CHECK	%dr1, 2, 1
	CHECK	%dr2, %dr0, 2
	CHECK	%dr4, 6, 3
	CHECK	%dr5, 3, 4
	CHECK	%dg4, 1, 5
	PASS
handler:
	{
	  setwd	wsz = 14, nfx = 1
	}
! the page was not there; now the address is another one
	{
	  getsp	0, %dr8
	  addd	%dg4, 1, %dg4
	}
	{
	  ldd	%dr2, 0x50, %dr8
	  return	%ctpr3
	}
	{
	  andd	%dr8, 0xffffffffffff, %dg5
	}
	{
	  ct	%ctpr3
	}
