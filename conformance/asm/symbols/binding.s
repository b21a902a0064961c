	.global a, b
	.globl c
	.weak d
	.weak e
	.local f
	.hidden a
	.protected b
	.internal c
a: b: c: d:
	.byte 1
f:
g:
	.word e, undefined
!| binding.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 0000000000000001 l       .text	0000000000000000 f
!| 0000000000000001 l       .text	0000000000000000 g
!| 0000000000000000 g       .text	0000000000000000 .hidden a
!| 0000000000000000 g       .text	0000000000000000 .protected b
!| 0000000000000000 g       .text	0000000000000000 .internal c
!| 0000000000000000  w      .text	0000000000000000 d
!| 0000000000000000  w      *UND*	0000000000000000 e
!| 0000000000000000         *UND*	0000000000000000 undefined
!|
!|
!| RELOCATION RECORDS FOR [.text]:
!| OFFSET           TYPE              VALUE
!| 0000000000000001 R_E2K_32_ABS      e
!| 0000000000000005 R_E2K_32_ABS      undefined
!|
!|
!| Contents of section .text:
!|  0000 01000000 00000000 00                 .........
