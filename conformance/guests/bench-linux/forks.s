! children that end at once, waited for
	.include "bench.inc"
	BEGIN
1:
	GET	%dr1, fork
	BEQ	%dr1, 0, 2f
	IS	%dr1, wait4, %dr1, 0, 0, 0
	LOOP	%dr0, 1b
	END
2:
	SYS	exit_group, 0
