! Where the frame is: positive offsets are plain, negative ones are factored.
! dump: -r -s
f:	.cfi_startproc
	{ nop }
	.cfi_def_cfa 5, 16
	{ nop }
	.cfi_def_cfa_offset 200
	{ nop }
	.cfi_adjust_cfa_offset -8
	{ nop }
	.cfi_def_cfa_register 300
	{ nop }
	.cfi_adjust_cfa_offset -200
	{ nop }
	.cfi_def_cfa 7, -16
	.cfi_endproc
!| frame.o:     file format elf64-e2k
!|
!| RELOCATION RECORDS FOR [.eh_frame]:
!| OFFSET           TYPE              VALUE
!| 000000000000001c R_E2K_32_PC       .text
!|
!|
!| Contents of section .text:
!|  0000 00000000 00000000 00000000 00000000  ................
!|  0010 00000000 00000000 00000000 00000000  ................
!|  0020 00000000 00000000 00000000 00000000  ................
!| Contents of section .eh_frame:
!|  0000 10000000 00000000 017a5200 08780001  .........zR..x..
!|  0010 1b000000 28000000 18000000 00000000  ....(...........
!|  0020 30000000 00410c05 10410ec8 01410ec0  0....A...A...A..
!|  0030 01410dac 02411301 41120702 00000000  .A...A..A.......
