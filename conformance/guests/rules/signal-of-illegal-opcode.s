! rule: exc_illegal_opcode is SIGILL, ILL_ILLOPC, at the bundle
! source: linux-user.md 9.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	4

bad:
	.word	0x04000001, 0x4ec0c180
	EXIT	99
after:
	CHECK_SIGNAL	4, 1, 0, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5

	PASS
	HANDLER	after
