! dump: -h -s
	.text
nop
	.data
	.byte 1
	.bss
	.skip 5
	.section .rodata
	.byte 2
	.seg "data"
	.byte 3
	.previous
	.byte 4
!| standard.o:     file format elf64-e2k
!|
!| Sections:
!| Idx Name          Size      VMA               LMA               File off  Algn
!|   0 .text         00000008  0000000000000000  0000000000000000  00000040  2**3
!|                   CONTENTS, ALLOC, LOAD, READONLY, CODE
!|   1 .data         00000002  0000000000000000  0000000000000000  00000050  2**4
!|                   CONTENTS, ALLOC, LOAD, DATA
!|   2 .bss          00000005  0000000000000000  0000000000000000  00000052  2**4
!|                   ALLOC
!|   3 .rodata       00000002  0000000000000000  0000000000000000  00000060  2**4
!|                   CONTENTS, ALLOC, LOAD, READONLY, DATA
!| Contents of section .text:
!|  0000 00000000 00000000                    ........
!| Contents of section .data:
!|  0000 0103                                 ..
!| Contents of section .rodata:
!|  0000 0204                                 ..
