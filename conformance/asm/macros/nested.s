! dump: -s
	.macro outer a
	.macro inner b
	.byte \a, \b
	.endm
	inner 2
	.purgem inner
	.endm
	outer 1
	outer 3
	.macro leave a
	.if \a
	.exitm
	.endif
	.byte 0xff
	.endm
	leave 1
	leave 0
!| nested.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 01020302 ff                          .....
