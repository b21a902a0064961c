! rule: of two stores to one place channel 5 has the last word
! source: execution.md 3 [emu]
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	}
	{
	  addd	0, 1, %dr1
	  addd	0, 2, %dr2
	}
	{
	  std,2	%dr1, %dr0, 0
	  stb,5	%r2, %dr0, 0
	}
	{
	  ldd	%dr0, 0, %dr3
	}
	CHECK	%dr3, 2, 1
	PASS
