! rule: access_hw_stacks changes where a caller returns to
! source: linux-user.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CALL	f
	EXIT	1
there:
	PASS
f:
	ENTER
	{
	  getsp	-256, %dr0
	  addd	0, there, %dr3
	}
	{
	  rrd	%pcsp.hi, %dr1
	}
	{
	  andd	%dr1, 0xffffffff, %dr1
	}
	{
	  addd	%dr1, 8, %dr1
	}
	{
	  std,2	%dr1, %dr0, 0
	  std,5	%dr3, %dr0, 64
	  addd	%dr0, 64, %dr2
	}
	SYSCALL	254, 9, %dr0, %dr2, 8, 0
	CHECK	%dr16, 0, 2
	LEAVE
