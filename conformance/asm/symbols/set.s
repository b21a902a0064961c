a = 5
	.global a
	.set b, f+8
	.global b
	.equiv c, 3
f:	nop
nop
alias = f
	.weak weak_alias
	.set weak_alias, f
	.word a, c
!| set.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 0000000000000000 l       .text	0000000000000000 f
!| 0000000000000003 l       *ABS*	0000000000000000 c
!| 0000000000000000 l       .text	0000000000000000 alias
!| 0000000000000005 g       *ABS*	0000000000000000 a
!| 0000000000000008 g       .text	0000000000000000 b
!| 0000000000000000  w      .text	0000000000000000 weak_alias
!|
!|
!| Contents of section .text:
!|  0000 00000000 00000000 00000000 00000000  ................
!|  0010 05000000 03000000                    ........
