! rule: the use of an element that mova did not find traps
! source: aau.md 3
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr0
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
	  addd	%dr1, 0, %dr2
	}
	PASS
	.align	16
feed:
	{
	  fapb	ct=1, dcd=0, fmt=4, mrng=8, d=0, incr=0, ind=0, asz=1, abs=0, disp=0
	}
