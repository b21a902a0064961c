	.space 1<<60
!| error: the sections would have more than 0x40000000 bytes of contents
!|  --> bombs_space.s:1:2
!|   |
!| 1 |     .space 1<<60
!|   |     ^^^^^^^^^^^^
!|
!| 1 error
