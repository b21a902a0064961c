! One line on the serial port, then off with status 7.

	.set	LINES, 1
	.set	DELAY, 0
	.set	STATUS, 7
	.include "printer.inc"

	.section .rodata
text:	.asciz	"Hello from bare Elbrus metal\n"
