! a program that says that it is there and waits for its input
	.include "linux.inc"
	START
	SYS	write, 1, byte, 1
	SYS	read, 0, byte, 1
	PASS
	.bss
byte:	.space	1
