! rule: a quad load through a segment is out of bounds, too
! source: memory.md 3
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_array_bounds
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr0
	}
	{
	  ldcsq,0	%dr0, 0, %qr2
	}
	PASS
