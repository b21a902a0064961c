! rule: rrs writes 32 bits
! source: ops-misc.md
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, -1, %dr0
	}
	{
	  rrs	%psr, %r0
	}
	CHECK	%dr0, 0xffffffff00000026, 1
	PASS
