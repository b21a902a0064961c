	.if 1
	.macro m
	.byte 1
!| error: this has no .endm
!|  --> unclosed.s:2:2
!|   |
!| 2 |     .macro m
!|   |     ^^^^^^^^
!|
!| error: this .if has no .endif
!|  --> unclosed.s:1:2
!|   |
!| 1 |     .if 1
!|   |     ^^^^^
!|
!| 2 errors
