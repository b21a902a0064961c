.L1:
	.word .L1, .L2, x
	.section .rodata.str, "aMS", @progbits, 1
.L2:	.asciz "a"
x:	.asciz "b"
!| local_names.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 0000000000000000 l    d  .text	0000000000000000 .text
!| 0000000000000000 l       .rodata.str	0000000000000000 .L2
!| 0000000000000002 l       .rodata.str	0000000000000000 x
!|
!|
!| RELOCATION RECORDS FOR [.text]:
!| OFFSET           TYPE              VALUE
!| 0000000000000000 R_E2K_32_ABS      .text
!| 0000000000000004 R_E2K_32_ABS      .L2
!| 0000000000000008 R_E2K_32_ABS      x
!|
!|
!| Contents of section .text:
!|  0000 00000000 00000000 00000000           ............
!| Contents of section .rodata.str:
!|  0000 61006200                             a.b.
