! dump: -s
	.rept 3
	.byte 1
	.endr
	.irp x, 1, 2, 3
	.byte \x
	.endr
	.irpc c, 456
	.byte \c
	.endr
	.rept 2
	.irp x, 7, 8
	.byte \x
	.endr
	.endr
	.rept 0
	.byte 9
	.endr
	.align 8
{
	.irp n, 1, 2
  addd %dr\n, 1, %dr\n
	.endr
}
!| repeat.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 01010101 02030405 06070807 08000000  ................
!|  0010 1200000c 81c18111 82c18211 00000000  ................
