! rule: reading the procedure stack into an odd buffer fails
! source: linux-user.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-256, %dr0
	  addd	0, 0, %dr1
	}
	{
	  std,2	%dr1, %dr0, 0
	  addd	%dr0, 65, %dr2
	}
	SYSCALL	254, 7, %dr0, %dr2, 8, 0
	CHECK	%dr16, -22, 1
! and with an odd pointer to the offset too
	{
	  std,2	%dr1, %dr0, 1
	  addd	%dr0, 1, %dr3
	}
	SYSCALL	254, 7, %dr3, %dr2, 8, 0
	CHECK	%dr16, -22, 2
! an aligned one works
	{
	  addd	%dr0, 64, %dr2
	}
	SYSCALL	254, 7, %dr0, %dr2, 8, 0
	CHECK	%dr16, 0, 3
	PASS
