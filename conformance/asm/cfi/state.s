! .cfi_restore_state brings back the offset that .cfi_adjust_cfa_offset counts from.
! dump: -s
f:	.cfi_startproc
	.cfi_def_cfa 1, 16
	.cfi_remember_state
	{ nop }
	.cfi_adjust_cfa_offset 16
	.cfi_remember_state
	{ nop }
	.cfi_def_cfa_offset 128
	.cfi_restore_state
	.cfi_adjust_cfa_offset 8
	.cfi_restore_state
	.cfi_adjust_cfa_offset 8
	.cfi_endproc
!| state.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 00000000 00000000 00000000 00000000  ................
!| Contents of section .eh_frame:
!|  0000 10000000 00000000 017a5200 08780001  .........zR..x..
!|  0010 1b0c0110 20000000 18000000 00000000  .... ...........
!|  0020 10000000 000a410e 200a410e 80010b0e  ......A. .A.....
!|  0030 280b0e18 00000000                    (.......
