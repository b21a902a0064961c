! rule: getsp for more than there is ends in SIGSEGV
! source: linux-user.md 12
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_array_bounds
	.include "rule.inc"
	START
	{
	  getsp	-0x7ffffff0, %dr0
	}
	PASS
