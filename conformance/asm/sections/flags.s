! dump: -h
	.section .a, "a"
	.byte 1
	.section .b, "aw", @progbits
	.byte 1
	.section .c, "ax", %progbits
	nop
	.section .d, "aw", @nobits
	.skip 4
	.section .e, "aMS", @progbits, 1
	.asciz "x"
	.section .f, "awT", @progbits
	.byte 1
	.section .g,"@progbits","aw"
	.byte 1
	.section .h,#alloc,#write
	.byte 1
	.section .note.GNU-stack,"",@progbits
!| flags.o:     file format elf64-e2k
!|
!| Sections:
!| Idx Name          Size      VMA               LMA               File off  Algn
!|   0 .text         00000000  0000000000000000  0000000000000000  00000040  2**3
!|                   CONTENTS, ALLOC, LOAD, READONLY, CODE
!|   1 .data         00000000  0000000000000000  0000000000000000  00000040  2**0
!|                   CONTENTS, ALLOC, LOAD, DATA
!|   2 .bss          00000000  0000000000000000  0000000000000000  00000040  2**0
!|                   ALLOC
!|   3 .a            00000001  0000000000000000  0000000000000000  00000040  2**0
!|                   CONTENTS, ALLOC, LOAD, READONLY, DATA
!|   4 .b            00000001  0000000000000000  0000000000000000  00000041  2**0
!|                   CONTENTS, ALLOC, LOAD, DATA
!|   5 .c            00000008  0000000000000000  0000000000000000  00000048  2**3
!|                   CONTENTS, ALLOC, LOAD, READONLY, CODE
!|   6 .d            00000004  0000000000000000  0000000000000000  00000050  2**0
!|                   ALLOC
!|   7 .e            00000002  0000000000000000  0000000000000000  00000050  2**0
!|                   CONTENTS, ALLOC, LOAD, READONLY, DATA
!|   8 .f            00000001  0000000000000000  0000000000000000  00000052  2**0
!|                   CONTENTS, ALLOC, LOAD, DATA, THREAD_LOCAL
!|   9 .g            00000001  0000000000000000  0000000000000000  00000053  2**0
!|                   CONTENTS, ALLOC, LOAD, DATA
!|  10 .h            00000001  0000000000000000  0000000000000000  00000054  2**0
!|                   CONTENTS, ALLOC, LOAD, DATA
!|  11 .note.GNU-stack 00000000  0000000000000000  0000000000000000  00000055  2**0
!|                   CONTENTS, READONLY
