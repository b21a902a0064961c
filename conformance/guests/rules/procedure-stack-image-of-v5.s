! rule: registers of callers as access_hw_stacks shows them, in the layout from v5
! source: linux-user.md 5.1
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x11, %dr0
	  addd	0, 0x22, %dr1
	  addd	0, 0x33, %dr2
	  addd	0, 0x44, %dr3
	}
	CALL	f
	PASS
f:
	ENTER
	{
	  getsp	-256, %dr0
	}
	{
	  rrd	%psp.hi, %dr1
	}
	{
	  andd	%dr1, 0xffffffff, %dr1
	}
	{
	  subd	%dr1, 128, %dr1
	}
	{
	  std,2	%dr1, %dr0, 0
	  addd	%dr0, 64, %dr2
	}
	SYSCALL	254, 7, %dr0, %dr2, 64, 0
	CHECK	%dr16, 0, 1
	{
	  ldd,0	%dr2, 0, %dr4
	  ldd,2	%dr2, 16, %dr5
	  ldd,3	%dr2, 32, %dr6
	  ldd,5	%dr2, 48, %dr7
	}
	CHECK	%dr4, 0x11, 2
	CHECK	%dr5, 0x22, 3
	CHECK	%dr6, 0x33, 4
	CHECK	%dr7, 0x44, 5
	LEAVE
