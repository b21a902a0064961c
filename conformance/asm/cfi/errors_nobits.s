	.section .eh_frame,"a",@nobits
	.text
f:	.cfi_startproc
	.cfi_endproc
!| error: section .eh_frame has no contents, only zeros can be put there
!|  --> errors_nobits.s:3:1
!|   |
!| 3 | f:    .cfi_startproc
!|   | ^^^^^^^^^^^^^^^^^^^^
!|
!| 1 error
