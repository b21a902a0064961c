! rule: the status of exit is that of the process
! source: linux-user.md 4
! isa: v2 v3 v4 v5 v6
! status: 1
	.include "rule.inc"
	START
	EXIT	1
