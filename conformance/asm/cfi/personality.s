! Personalities and tables of exceptions: relative, indirect, absolute; 255 is none.
! dump: -r -s
f:	.cfi_startproc
	.cfi_personality 0x9b, DW.ref.personality
	.cfi_lsda 0x1b, table
	{ nop }
	.cfi_endproc
g:	.cfi_startproc
	.cfi_lsda 0x1b, table + 4
	.cfi_personality 0x9b, DW.ref.personality
	{ nop }
	.cfi_endproc
h:	.cfi_startproc
	.cfi_personality 0x9b, other
	.cfi_lsda 0x1b, table
	{ nop }
	.cfi_endproc
i:	.cfi_startproc
	.cfi_personality 0, personality
	{ nop }
	.cfi_endproc
j:	.cfi_startproc
	.cfi_personality 3, personality
	.cfi_lsda 0x1c, table
	{ nop }
	.cfi_endproc
k:	.cfi_startproc
	.cfi_personality 2, 0x1234
	.cfi_lsda 255
	{ nop }
	.cfi_endproc
	.section .gcc_except_table
table:	.word	1, 2
!| personality.o:     file format elf64-e2k
!|
!| RELOCATION RECORDS FOR [.eh_frame]:
!| OFFSET           TYPE              VALUE
!| 0000000000000013 R_E2K_32_PC       DW.ref.personality
!| 0000000000000024 R_E2K_32_PC       .text
!| 000000000000002d R_E2K_32_PC       .gcc_except_table
!| 000000000000003c R_E2K_32_PC       .text+0x0000000000000008
!| 0000000000000045 R_E2K_32_PC       .gcc_except_table+0x0000000000000004
!| 000000000000005f R_E2K_32_PC       other
!| 0000000000000070 R_E2K_32_PC       .text+0x0000000000000010
!| 0000000000000079 R_E2K_32_PC       .gcc_except_table
!| 0000000000000092 R_E2K_64_ABS      personality
!| 00000000000000a4 R_E2K_32_PC       .text+0x0000000000000018
!| 00000000000000c3 R_E2K_32_ABS      personality
!| 00000000000000d4 R_E2K_32_PC       .text+0x0000000000000020
!| 00000000000000dd R_E2K_64_PC       .gcc_except_table
!| 0000000000000108 R_E2K_32_PC       .text+0x0000000000000028
!|
!|
!| Contents of section .text:
!|  0000 00000000 00000000 00000000 00000000  ................
!|  0010 00000000 00000000 00000000 00000000  ................
!|  0020 00000000 00000000 00000000 00000000  ................
!| Contents of section .gcc_except_table:
!|  0000 01000000 02000000                    ........
!| Contents of section .eh_frame:
!|  0000 18000000 00000000 017a504c 52000878  .........zPLR..x
!|  0010 00079b00 0000001b 1b000000 14000000  ................
!|  0020 20000000 00000000 08000000 04000000   ...............
!|  0030 00000000 14000000 38000000 00000000  ........8.......
!|  0040 08000000 04000000 00000000 18000000  ................
!|  0050 00000000 017a504c 52000878 00079b00  .....zPLR..x....
!|  0060 0000001b 1b000000 14000000 20000000  ............ ...
!|  0070 00000000 08000000 04000000 00000000  ................
!|  0080 18000000 00000000 017a5052 00087800  .........zPR..x.
!|  0090 0a000000 00000000 00001b00 10000000  ................
!|  00a0 20000000 00000000 08000000 00000000   ...............
!|  00b0 18000000 00000000 017a504c 52000878  .........zPLR..x
!|  00c0 00070300 0000001c 1b000000 18000000  ................
!|  00d0 20000000 00000000 08000000 08000000   ...............
!|  00e0 00000000 00000000 14000000 00000000  ................
!|  00f0 017a5052 00087800 04023412 1b000000  .zPR..x...4.....
!|  0100 14000000 1c000000 00000000 08000000  ................
!|  0110 00000000 00000000                    ........
