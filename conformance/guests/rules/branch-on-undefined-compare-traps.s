! rule: a transfer on an undefined compare of its bundle is exc_diag_ct_cond
! source: speculation.md 4.2
! isa: v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_ct_cond
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  cmpedb,0,sm	%dr0, 0, %pred0
	  ibranch	f ? %MLOCK || %cmp0
	}
f:
	PASS
