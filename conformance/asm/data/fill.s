! dump: -s
	.skip 3
	.skip 2, 0xff
	.space 1
	.zero 2
	.fill 3, 2, 0x1234
	.fill 2
	.fill 2, 4
	.fill 1, 8, 0x12345678
	.byte 1
!| fill.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 000000ff ff000000 34123412 34120000  ........4.4.4...
!|  0010 00000000 00000000 78563412 00000000  ........xV4.....
!|  0020 01                                   .
