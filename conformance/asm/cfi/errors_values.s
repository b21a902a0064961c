! What is found when the text has been read.
f:	.cfi_startproc
	.cfi_personality 0x1b, absolute
	.cfi_lsda 0x1b, 5
	.cfi_endproc
	.set	absolute, 5
!| error: expected a symbol: a number cannot be relative to its place
!|  --> errors_values.s:3:25
!|   |
!| 3 |     .cfi_personality 0x1b, absolute
!|   |                            ^^^^^^^^
!|
!| error: expected a symbol: a number cannot be relative to its place
!|  --> errors_values.s:4:18
!|   |
!| 4 |     .cfi_lsda 0x1b, 5
!|   |                     ^
!|
!| 2 errors
