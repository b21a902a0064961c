! rule: return brings back BR of the caller
! source: execution.md 4.5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setbn	rbs = 8, rsz = 3, rcur = 1
	}
	{
	  setbp	psz = 5
	}
	{
	  rrd	%br, %dr0
	}
	CALL	f
	{
	  rrd	%br, %dr1
	}
	CHECK	%dr1, %dr0, 1
	PASS
f:
	ENTER
	{
	  setbn	rbs = 2, rsz = 1, rcur = 0
	  setbp	psz = 9
	}
	{
	  abn	abnf=1, abnt=1
	  abp	abpf=1, abpt=1
	}
	LEAVE
