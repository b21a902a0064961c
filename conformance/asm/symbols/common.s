! dump: -t -h
	.comm a, 100
	.comm b, 100, 16
	.common c, 1
	.lcomm d, 5, 8
	.lcomm e, 8, 16
	.local f
	.comm f, 4, 4
	.global a
!| common.o:     file format elf64-e2k
!|
!| Sections:
!| Idx Name          Size      VMA               LMA               File off  Algn
!|   0 .text         00000000  0000000000000000  0000000000000000  00000040  2**3
!|                   CONTENTS, ALLOC, LOAD, READONLY, CODE
!|   1 .data         00000000  0000000000000000  0000000000000000  00000040  2**0
!|                   CONTENTS, ALLOC, LOAD, DATA
!|   2 .bss          0000001c  0000000000000000  0000000000000000  00000040  2**4
!|                   ALLOC
!| SYMBOL TABLE:
!| 0000000000000000 l     O .bss	0000000000000005 d
!| 0000000000000010 l     O .bss	0000000000000008 e
!| 0000000000000018 l     O .bss	0000000000000004 f
!| 0000000000000064       O *COM*	0000000000000008 a
!| 0000000000000064       O *COM*	0000000000000010 b
!| 0000000000000001       O *COM*	0000000000000001 c
