! A handled signal, one that would end the program, and a fault.
	.include "linux.inc"
	START
	GET	%dr0, getpid
	.global	acts
acts:
	ACTION	SIGUSR1, handler
	IS	0, kill, %dr0, SIGUSR1
	MEMD	1, handled
	.global	terminates
terminates:
	IS	0, kill, %dr0, SIGTERM
	.global	faults
faults:
	PUTD	5, 8
	PASS
	.global	handler
handler:
	ENTER
	PUTD	1, handled
	LEAVE
	.bss
	.align	8
handled: .space	8
