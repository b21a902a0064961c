	.bss
	.space 1<<60
!| error: section .bss would be larger than 0x800000000000 bytes
!|  --> bombs_bss.s:2:2
!|   |
!| 2 |     .space 1<<60
!|   |     ^^^^^^^^^^^^
!|
!| 1 error
