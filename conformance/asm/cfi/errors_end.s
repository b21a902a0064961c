f:	.cfi_startproc
	.end
	.cfi_endproc
!| error: this procedure has no .cfi_endproc
!|  --> errors_end.s:1:1
!|   |
!| 1 | f:    .cfi_startproc
!|   | ^^^^^^^^^^^^^^^^^^^^
!|
!| 1 error
