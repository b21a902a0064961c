! Where registers are.
! dump: -s
	.set	saved, 4
f:	.cfi_startproc
	{ nop }
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -16
	.cfi_offset 64, -16
	.cfi_offset 3, 16
	.cfi_offset saved, -8*2048
	.cfi_rel_offset 3, 8
	.cfi_val_offset 3, -8
	.cfi_val_offset 3, 8
	.cfi_register 1, 200
	.cfi_restore 3
	.cfi_restore 5, 63, 64
	.cfi_undefined 7
	.cfi_undefined 8, 9
	.cfi_same_value 10
	.cfi_window_save
	.cfi_escape 0x2e, 0x10, -1
	.cfi_endproc
!| registers.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 00000000 00000000                    ........
!| Contents of section .eh_frame:
!|  0000 10000000 00000000 017a5200 08780001  .........zR..x..
!|  0010 1b000000 38000000 18000000 00000000  ....8...........
!|  0020 08000000 00410e20 83020540 0211037e  .....A. ...@...~
!|  0030 84801083 03140301 15037f09 01c801c3  ................
!|  0040 c5ff0640 07070708 0709080a 2d2e10ff  ...@........-...
