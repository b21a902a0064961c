! dump: -s -t
a = 5
b = a*2
	.set c, b+a
	.equ d, c
	.byte a, b, c, d, e
e = 7
a = 6
	.byte a
start:	.word end-start, . - start, start-.
end:
!| symbols.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 0000000000000006 l       *ABS*	0000000000000000 a
!| 000000000000000a l       *ABS*	0000000000000000 b
!| 000000000000000f l       *ABS*	0000000000000000 c
!| 000000000000000f l       *ABS*	0000000000000000 d
!| 0000000000000007 l       *ABS*	0000000000000000 e
!| 0000000000000006 l       .text	0000000000000000 start
!| 0000000000000012 l       .text	0000000000000000 end
!|
!|
!| Contents of section .text:
!|  0000 050a0f0f 07060c00 00000400 0000f8ff  ................
!|  0010 ffff                                 ..
