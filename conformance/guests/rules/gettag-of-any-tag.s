! rule: movtd keeps and gettagd shows every tag
! source: state.md 1.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %dr0
	  addd	0, 0, %dr9
	}
	{
	  puttagd,2	%dr0, 10, %dr1
	}
	{
	  movtd,0	%dr1, %dr2
	}
	{
	  gettagd,2	%dr2, %r9
	}
	CHECK	%dr9, 10, 1
	PASS
