! rule: %nip is the address behind the bundle
! source: state.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  rrd	%nip, %dr0
	}
here:
	CHECK	%dr0, here, 1
	PASS
