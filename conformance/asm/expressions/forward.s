! dump: -s
	.skip b-a
a:	.word 1, 2
b:
!| forward.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 00000000 00000000 01000000 02000000  ................
