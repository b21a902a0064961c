! A line every half second for two minutes, then off.

	.set	LINES, 240
	.set	DELAY, 500000000
	.set	STATUS, 0
	.include "printer.inc"

	.section .rodata
text:	.asciz	"Elbrus is running\n"
