	.text
f:	nop
	.data
d:	.word 1
	.word f, d+4, f+8
	.section .tdata,"awT",@progbits
t:	.word 1
	.text
addd 0, t@TLS_LE, %dr1
addd 0, d, %dr1
!| sections.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 0000000000000000 l    d  .text	0000000000000000 .text
!| 0000000000000000 l    d  .data	0000000000000000 .data
!| 0000000000000000 l       .text	0000000000000000 f
!| 0000000000000000 l       .data	0000000000000000 d
!| 0000000000000000 l       .tdata	0000000000000000 t
!|
!|
!| RELOCATION RECORDS FOR [.text]:
!| OFFSET           TYPE              VALUE
!| 0000000000000010 R_E2K_64_TLS_LE   t
!| 0000000000000020 R_E2K_64_ABS_LIT  .data
!|
!|
!| RELOCATION RECORDS FOR [.data]:
!| OFFSET           TYPE              VALUE
!| 0000000000000004 R_E2K_32_ABS      .text
!| 0000000000000008 R_E2K_32_ABS      .data+0x0000000000000004
!| 000000000000000c R_E2K_32_ABS      .text+0x0000000000000008
!|
!|
!| Contents of section .text:
!|  0000 00000000 00000000 11000004 81dcc011  ................
!|  0010 00000000 00000000 11000004 81dcc011  ................
!|  0020 00000000 00000000                    ........
!| Contents of section .data:
!|  0000 01000000 00000000 00000000 00000000  ................
!| Contents of section .tdata:
!|  0000 01000000                             ....
