! rule: PFPFR keeps all bits that are written, reserved ones too
! source: state.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x9fc0, %dr0
	  addd	0, 0, %dr1
	}
	{
	  rws	%r0, %pfpfr
	}
	{
	  rrs	%pfpfr, %r1
	}
	CHECK	%dr1, 0x9fc0, 1
	PASS
