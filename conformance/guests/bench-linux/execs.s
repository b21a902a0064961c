! children that become the program of the second argument, waited for
	.include "bench.inc"
	BEGIN
	ARGUMENTS %dr3
	LOADD	%dr2, %dr3, 24
	PUTD	%dr2, arguments
1:
	GET	%dr1, fork
	BEQ	%dr1, 0, 2f
	IS	%dr1, wait4, %dr1, status, 0, 0
	MEMW	0, status
	LOOP	%dr0, 1b
	END
2:
	SYS	execve, %dr2, arguments, arguments + 8
	SYS	exit_group, 1
	.bss
	.align	8
arguments:
	.space	16
status:	.space	8
