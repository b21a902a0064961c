! one byte to /dev/null
	.include "bench.inc"
	BEGIN
	GET	%dr1, open, name, O_WRONLY, 0
1:
	MOV	%dr16, %dr1
	MOV	%dr17, name
	MOV	%dr18, 1
	CALL	call_write
	LOOP	%dr0, 1b
	EQ	1, %dr16
	END
	WRAPPER	write
	.section .rodata
name:	.asciz	"/dev/null"
