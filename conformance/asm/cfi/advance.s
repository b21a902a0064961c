! Advances count in 8 bytes; what holds from the first place of a procedure stands in the CIE.
! dump: -r -s
	.bss
f:	.cfi_startproc
	.cfi_def_cfa 1, 0
	.space 8
	.cfi_def_cfa_offset 8
	.cfi_offset 2, -8
	.space 8 * 63
	.cfi_def_cfa_offset 16
	.space 8 * 64
	.cfi_def_cfa_offset 24
	.space 8 * 255
	.cfi_def_cfa_offset 32
	.space 8 * 256
	.cfi_def_cfa_offset 40
	.space 8 * 65535
	.cfi_def_cfa_offset 48
	.space 8 * 65536
	.cfi_def_cfa_offset 56
	.cfi_endproc
!| advance.o:     file format elf64-e2k
!|
!| RELOCATION RECORDS FOR [.eh_frame]:
!| OFFSET           TYPE              VALUE
!| 000000000000001c R_E2K_32_PC       .bss
!|
!|
!| Contents of section .eh_frame:
!|  0000 10000000 00000000 017a5200 08780001  .........zR..x..
!|  0010 1b0c0100 30000000 18000000 00000000  ....0...........
!|  0020 f0131000 00410e08 82017f0e 1002400e  .....A........@.
!|  0030 1802ff0e 20030001 0e2803ff ff0e3004  .... ....(....0.
!|  0040 00000100 0e380000                    .....8..
