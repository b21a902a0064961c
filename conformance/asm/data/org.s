! dump: -s
	.data
	.byte 1
	.org 4
	.byte 2
a:
	.org a+4, 0xcc
	.byte 3
!| org.o:     file format elf64-e2k
!|
!| Contents of section .data:
!|  0000 01000000 02cccccc cc03               ..........
