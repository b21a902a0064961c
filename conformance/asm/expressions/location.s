! dump: -s
	.byte 1
. = 4
	.byte 2
. = . + 3
	.byte 3
	.word . - .text_start
	.set .text_start, .
!| location.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 01000000 02000000 03fcffff ff        .............
