! Numbers that are known later.
! dump: -s
f:	.cfi_startproc
	{ nop }
	.cfi_def_cfa reg, last - first
	.cfi_offset reg, first - last
	.cfi_endproc
	.set	reg, 9
	.data
first:	.dword	1, 2, 3
last:
!| forward.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 00000000 00000000                    ........
!| Contents of section .data:
!|  0000 01000000 00000000 02000000 00000000  ................
!|  0010 03000000 00000000                    ........
!| Contents of section .eh_frame:
!|  0000 10000000 00000000 017a5200 08780001  .........zR..x..
!|  0010 1b000000 18000000 18000000 00000000  ................
!|  0020 08000000 00410c09 18890300 00000000  .....A..........
