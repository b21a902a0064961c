ibranch 1f
ibranch 1b
ibranch 5b
!| error: no label '1:' before this
!|  --> undefined_local.s:2:9
!|   |
!| 2 | ibranch 1b
!|   |         ^^
!|
!| error: no label '5:' before this
!|  --> undefined_local.s:3:9
!|   |
!| 3 | ibranch 5b
!|   |         ^^
!|
!| error: no label '1:' behind this
!|  --> undefined_local.s:1:9
!|   |
!| 1 | ibranch 1f
!|   |         ^^
!|
!| 3 errors
