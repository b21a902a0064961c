! rule: all four array channels work side by side with loads, stores and arithmetic
! source: execution.md 1
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
	  ldd,0	%dr0, 0, %dr1
	  addd,1	0, 3, %dr2
	  std,2	%dr0, %dr0, 16
	  addd,4	0, 4, %dr3
	  ldd,5	%dr0, 16, %dr8
	  movad,0	area=0, ind=0, am=1, be=0, %dr4
	  movab,1	area=0, ind=1, am=0, be=0, %dr5
	  movad,2	area=0, ind=0, am=1, be=0, %dr6
	  movad,3	area=0, ind=8, am=1, be=0, %dr7
	}
	CHECK	%dr1, 0x1122334455667788, 1
	CHECK	%dr2, 3, 2
	CHECK	%dr3, 4, 3
	CHECK	%dr4, 0x1122334455667788, 4
	CHECK	%dr5, 0x77, 5
	{
	  subd	%dr8, %dr0, %dr8
	}
	CHECK	%dr8, 0, 6
	CHECK	%dr6, 0x1122334455667788, 7
	CHECK	%dr7, 0x99aabbccddeeff00, 8
	{
	  movad,2	area=0, ind=0, am=0, be=0, %dr6
	}
	CHECK	%dr6, 0x99aabbccddeeff00, 9
	PASS
	.align	16
feed:
	{
	  fapb	ct=1, dcd=0, fmt=4, mrng=8, d=0, incr=0, ind=0, asz=1, abs=0, disp=0
	  fapb	dpl=0, dcd=0, fmt=4, mrng=8, d=0, incr=0, ind=0, asz=1, abs=0, disp=0
	}
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
