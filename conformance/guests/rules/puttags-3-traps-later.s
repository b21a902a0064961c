! rule: a low half with tag 3 is no number: its use traps
! source: speculation.md 5.1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
	.include "rule.inc"
	START
	{
	  addd	0, 5, %dr0
	  addd	0, 0, %dr1
	}
	{
	  puttags,2	%r0, 3, %r1
	}
	{
	  adds	%r1, 0, %r2
	}
	PASS
