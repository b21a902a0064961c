! rule: only moves may write a %ctpr
! source: execution.md 4.1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
	.include "rule.inc"
	START
! addd 0, 1 to %ctpr1
	.word	0x04000001, 0x11c0c1d1
	PASS
