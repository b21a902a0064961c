! threads that do nothing, one after the other
	.include "bench.inc"
	BEGIN
1:
	THREAD	%dr4, quiet, stack, tid
	JOIN	tid
	LOOP	%dr0, 1b
	END
quiet:
	QUIT
	.bss
	.align	16
tid:	.space	16
	.space	16384
stack:
