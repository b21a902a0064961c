	.fill 1<<30, 8, 1
	.fill 1<<61, 8, 1
!| error: 1073741824 items of 8 bytes are too many
!|  --> bombs_fill.s:1:8
!|   |
!| 1 |     .fill 1<<30, 8, 1
!|   |           ^
!|
!| error: 2305843009213693952 items of 8 bytes are too many
!|  --> bombs_fill.s:2:8
!|   |
!| 2 |     .fill 1<<61, 8, 1
!|   |           ^
!|
!| 2 errors
