! dump: -s -h
	.data
	.byte 1
	.align 4
	.byte 2
	.balign 4, 0xaa
	.byte 3
	.p2align 3
	.byte 4
	.balign 16, 0xbb, 2
	.byte 5
	.align 8,,7
!| align.o:     file format elf64-e2k
!|
!| Sections:
!| Idx Name          Size      VMA               LMA               File off  Algn
!|   0 .text         00000000  0000000000000000  0000000000000000  00000040  2**3
!|                   CONTENTS, ALLOC, LOAD, READONLY, CODE
!|   1 .data         00000018  0000000000000000  0000000000000000  00000040  2**4
!|                   CONTENTS, ALLOC, LOAD, DATA
!|   2 .bss          00000000  0000000000000000  0000000000000000  00000058  2**0
!|                   ALLOC
!| Contents of section .data:
!|  0000 01000000 02aaaaaa 03000000 00000000  ................
!|  0010 04050000 00000000                    ........
