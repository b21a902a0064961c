! the system call that does least
	.include "bench.inc"
	BEGIN
1:
	CALL	call_getpid
	LOOP	%dr0, 1b
	END
	WRAPPER	getpid
