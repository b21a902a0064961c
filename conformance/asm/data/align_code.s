! dump: -s -h
nop
addd %dr1, %dr2, %dr3
	.align 16
addd %dr1, %dr2, %dr3
!| align_code.o:     file format elf64-e2k
!|
!| Sections:
!| Idx Name          Size      VMA               LMA               File off  Algn
!|   0 .text         00000018  0000000000000000  0000000000000000  00000040  2**4
!|                   CONTENTS, ALLOC, LOAD, READONLY, CODE
!|   1 .data         00000000  0000000000000000  0000000000000000  00000058  2**0
!|                   CONTENTS, ALLOC, LOAD, DATA
!|   2 .bss          00000000  0000000000000000  0000000000000000  00000058  2**0
!|                   ALLOC
!| Contents of section .text:
!|  0000 00000000 00000000 01000004 83828111  ................
!|  0010 01000004 83828111                    ........
