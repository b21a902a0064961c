! options: --defsym=given=42
! dump: -s -t
	.word given, given+1
	.ifdef given
	.byte 1
	.endif
!| defsym.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 000000000000002a l       *ABS*	0000000000000000 given
!|
!|
!| Contents of section .text:
!|  0000 2a000000 2b000000 01                 *...+....
