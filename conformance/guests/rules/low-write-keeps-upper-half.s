! rule: a 32-bit result keeps the upper half of its register
! source: state.md 1.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x1234567800000001, %dr0
	}
	{
	  adds	%r0, 1, %r0
	}
	CHECK	%dr0, 0x1234567800000002, 1
	PASS
