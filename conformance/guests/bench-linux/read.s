! one byte of /dev/zero
	.include "bench.inc"
	BEGIN
	GET	%dr1, open, name, O_RDONLY, 0
1:
	MOV	%dr16, %dr1
	MOV	%dr17, byte
	MOV	%dr18, 1
	CALL	call_read
	LOOP	%dr0, 1b
	EQ	1, %dr16
	END
	WRAPPER	read
	.section .rodata
name:	.asciz	"/dev/zero"
	.bss
byte:	.space	1
