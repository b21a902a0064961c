! dump: -s -t
a: b: c:	.byte 1
d:
e:
	.byte d-a, e-a, c-b
!| several.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 0000000000000000 l       .text	0000000000000000 a
!| 0000000000000000 l       .text	0000000000000000 b
!| 0000000000000000 l       .text	0000000000000000 c
!| 0000000000000001 l       .text	0000000000000000 d
!| 0000000000000001 l       .text	0000000000000000 e
!|
!|
!| Contents of section .text:
!|  0000 01010100                             ....
