! a program that does nothing
	.include "linux.inc"
	START
	PASS
