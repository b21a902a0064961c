	.skip 8
	.org 4
. = 2
!| error: the location moves forward inside its section only
!|  --> location_backwards.s:2:7
!|   |
!| 2 |     .org 4
!|   |          ^
!|
!| error: the location moves forward inside its section only
!|  --> location_backwards.s:3:1
!|   |
!| 3 | . = 2
!|   | ^
!|
!| 2 errors
