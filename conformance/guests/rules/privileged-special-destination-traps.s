! rule: results for the trap cellar are not for users
! source: asm-syntax.md 2 [inf]
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
! addd 0, 1 to %tc
	.word	0x04000001, 0x11c0c1ce
	PASS
