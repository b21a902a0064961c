	.align 1<<40
	.p2align 63
	.align 3
	.org 1<<50
!| error: expected a power of two of at most 2^24 bytes
!|  --> bombs_align.s:1:9
!|   |
!| 1 |     .align 1<<40
!|   |            ^
!|
!| error: expected a power of two of at most 2^24 bytes
!|  --> bombs_align.s:2:11
!|   |
!| 2 |     .p2align 63
!|   |              ^^
!|
!| error: expected a power of two of at most 2^24 bytes
!|  --> bombs_align.s:3:9
!|   |
!| 3 |     .align 3
!|   |            ^
!|
!| error: the sections would have more than 0x40000000 bytes of contents
!|  --> bombs_align.s:4:2
!|   |
!| 4 |     .org 1<<50
!|   |     ^^^^^^^^^^
!|
!| 4 errors
