	.byte 1
	.if 1
	.byte 1
!| error: this .if has no .endif
!|  --> unclosed_if.s:2:2
!|   |
!| 2 |     .if 1
!|   |     ^^^^^
!|
!| 1 error
