! dump: -r -s
	.cfi_sections .eh_frame, .debug_frame
f:	.cfi_startproc
	{ nop }
	.cfi_def_cfa 1, 16
	.cfi_endproc
!| both.o:     file format elf64-e2k
!|
!| RELOCATION RECORDS FOR [.eh_frame]:
!| OFFSET           TYPE              VALUE
!| 000000000000001c R_E2K_32_PC       .text
!|
!|
!| RELOCATION RECORDS FOR [.debug_frame]:
!| OFFSET           TYPE              VALUE
!| 0000000000000014 R_E2K_32_ABS      .debug_frame
!| 0000000000000018 R_E2K_64_ABS      .text
!|
!|
!| Contents of section .text:
!|  0000 00000000 00000000                    ........
!| Contents of section .eh_frame:
!|  0000 10000000 00000000 017a5200 08780001  .........zR..x..
!|  0010 1b000000 18000000 18000000 00000000  ................
!|  0020 08000000 00410c01 10000000 00000000  .....A..........
!| Contents of section .debug_frame:
!|  0000 0c000000 ffffffff 01000878 00000000  ...........x....
!|  0010 1c000000 00000000 00000000 00000000  ................
!|  0020 08000000 00000000 410c0110 00000000  ........A.......
