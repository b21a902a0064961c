! rule: a true predicate outweighs an undefined alternative
! source: speculation.md 4.2 [inf]
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_cond
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  cmpesb	0, 0, %pred2
	  addd	0, 0, %dr0
	}
	.word	0x04010011, 0x11c0c180, 0x00000000, 0x04600462
	CHECK	%dr0, 1, 1
	{
	  cmpesb	0, 1, %pred2
	  addd	0, 0, %dr0
	}
	.word	0x04010011, 0x11c0c180, 0x00000000, 0x04600462
	EXIT	2
