! rule: UPSR keeps its defined bits only
! source: state.md 4 [emu]
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0xfffff8a1, %dr0
	  addd	0, 0, %dr1
	}
	{
	  rws	%r0, %upsr
	}
	{
	  rrs	%upsr, %r1
	}
	CHECK	%dr1, 0xa1, 1
	PASS
