! waking nobody
	.include "bench.inc"
	BEGIN
1:
	MOV	%dr16, word
	MOV	%dr17, FUTEX_WAKE|FUTEX_PRIVATE_FLAG
	MOV	%dr18, 1
	CALL	call_futex
	LOOP	%dr0, 1b
	EQ	0, %dr16
	END
	WRAPPER	futex
	.bss
	.align	8
word:	.space	8
