! rule: a quad operation in one channel of its pair only is an illegal bundle
! source: encoding.md 4.5
! isa: v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr0
	}
	.word	0x04100011
	.word	0x4180c082
	.word	0x01c00000
	.word	0x00000000
	PASS
