	.bss
f:	.cfi_startproc
	.space	1 << 40
	.cfi_def_cfa_offset 8
	.cfi_endproc
!| error: this place is 0x10000000000 bytes behind that of the last .cfi_, which is too far
!|  --> errors_size.s:4:2
!|   |
!| 4 |     .cfi_def_cfa_offset 8
!|   |     ^^^^^^^^^^^^^^^^^^^^^
!|
!| 1 error
