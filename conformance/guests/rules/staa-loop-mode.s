! rule: an array store that loop mode suppresses does not advance its index
! source: aau.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  aaurwd,2	%dr0, %aad0
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  aaurw,2	%r1, %aasti0
	  aaurw,5	%r1, %aasti1
	}
	{
	  addd	0, 5, %dr2
	  addd	0, 0x0004002000000004, %dr3
	  addd	0, 0x2000000004, %dr4
	  addd	0, 0, %dr6
	}
	{
	  rwd	%dr3, %lsr
	}
	{
	  nop	4
	}
	{
	  loop_mode
	  staad,2	%dr2, %aad0 [ %aasti0 ]
	  incr,2	%aaincr0
	}
	{
	  aaurr,2	%aasti0, %r6
	}
	CHECK	%dr6, 0, 1
	{
	  rwd	%dr4, %lsr
	}
	{
	  nop	4
	}
	{
	  loop_mode
	  staad,2	%dr2, %aad0 [ %aasti0 ]
	  incr,2	%aaincr0
	}
	{
	  aaurr,2	%aasti0, %r6
	}
	CHECK	%dr6, 8, 2
	{
	  ldd,0	%dr0, 0, %dr5
	}
	CHECK	%dr5, 5, 3
	PASS
	.data
	.align	16
data:
	.dword	0
	.dword	0
	.dword	0
	.dword	0
