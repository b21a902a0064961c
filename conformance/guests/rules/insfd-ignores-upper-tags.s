! rule: bits 13 and 15 of the control of insfd leave the upper tags of its operands unchecked
! source: speculation.md 5.3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	DIAGNOSTIC	%dr1
	{
	  adds	0, 0x11, %r0
	  adds	0, 0x22, %r1
	}
! 8 bits of the third operand at 0
	{
	  insfd,0	%dr0, 0xa200, %dr1, %dr2
	}
	CHECK	%dr2, 0x4afafafa00000022, 1
	PASS
