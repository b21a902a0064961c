! clock_gettime, as a system call
	.include "bench.inc"
	BEGIN
1:
	MOV	%dr16, CLOCK_MONOTONIC
	MOV	%dr17, time
	CALL	call_clock_gettime
	LOOP	%dr0, 1b
	EQ	0, %dr16
	END
	WRAPPER	clock_gettime
	.bss
	.align	8
time:	.space	16
