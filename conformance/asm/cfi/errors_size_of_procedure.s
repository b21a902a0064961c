	.bss
f:	.cfi_startproc
	.space	1 << 32
	.cfi_endproc
!| error: this procedure or the call frame information has more than 4 GiB
!|  --> errors_size_of_procedure.s:2:1
!|   |
!| 2 | f:    .cfi_startproc
!|   | ^^^^^^^^^^^^^^^^^^^^
!|
!| 1 error
