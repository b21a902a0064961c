! rule: a loop that hoists its load above a store recovers whenever both meet
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0, %dr1
	  addd	0, 0, %dr2
	  addd	0, 0, %dr5
	}
again:
	{
	  ldd,0,sm	%dr0, %dr1, %dr3, mas=4
	}
	{
	  addd	%dr2, 1, %dr2
	  addd	%dr3, 1, %dr4
	}
	{
	  std,2	%dr2, %dr0, 8
	}
	{
	  ldd,2	%dr0, %dr1, %dr3, mas=3
	  rbranch	recover
	}
done:
	{
	  std,2	%dr4, %dr0, 16
	}
	{
	  xord	%dr1, 8, %dr1
	}
	{
	  cmpedb	%dr2, 6, %pred0
	}
	{
	  ibranch	again ? ~%pred0
	}
	CHECK	%dr5, 3, 1
	{
	  ldd,0	%dr0, 16, %dr6
	}
	CHECK	%dr6, 7, 2
	EXIT	0
recover:
	{
	  addd	%dr3, 1, %dr4
	  addd	%dr5, 1, %dr5
	}
	{
	  ibranch	done
	}
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
