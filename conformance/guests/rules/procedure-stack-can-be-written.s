! rule: access_hw_stacks changes a caller's register
! source: linux-user.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x11, %dr0
	  addd	0, 0x22, %dr1
	}
	CALL	f
	CHECK	%dr0, 0x99, 1
	CHECK	%dr1, 0x22, 2
	PASS
f:
	ENTER
	{
	  getsp	-256, %dr0
	  addd	0, 0x99, %dr3
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
	  std,5	%dr3, %dr0, 64
	  addd	%dr0, 64, %dr2
	}
	SYSCALL	254, 8, %dr0, %dr2, 8, 0
	CHECK	%dr16, 0, 3
	LEAVE
