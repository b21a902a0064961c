! rule: the bundle that debuggers put in is SIGTRAP, TRAP_BRKPT
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	5
bad:
	.word	0x04000001, 0x0dc0c080
	EXIT	99
after:
	CHECK	%dg0, 5, 1
	CHECK	%dg1, 1, 2
	CHECK	%dg2, bad, 3
	CHECK	%dg4, 1, 4
	PASS
	HANDLER	after
