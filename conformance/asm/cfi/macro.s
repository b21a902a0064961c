! dump: -r -s
	.macro	function name
\name:	.cfi_startproc
	.cfi_def_cfa 1, 16
	{ nop }
	.cfi_endproc
	.endm
	function f
	function g
!| macro.o:     file format elf64-e2k
!|
!| RELOCATION RECORDS FOR [.eh_frame]:
!| OFFSET           TYPE              VALUE
!| 000000000000001c R_E2K_32_PC       .text
!| 0000000000000030 R_E2K_32_PC       .text+0x0000000000000008
!|
!|
!| Contents of section .text:
!|  0000 00000000 00000000 00000000 00000000  ................
!| Contents of section .eh_frame:
!|  0000 10000000 00000000 017a5200 08780001  .........zR..x..
!|  0010 1b0c0110 10000000 18000000 00000000  ................
!|  0020 08000000 00000000 14000000 2c000000  ............,...
!|  0030 00000000 08000000 00000000 00000000  ................
