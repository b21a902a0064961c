# 1 "first.c"
# 12 "second.c" 1 3 4
	bad_one
	bad_two
#line 100 "third.h"
	bad_three
# 7
	bad_four
# not a marker
	bad_five
!| error: unknown operation 'bad_one'
!|   --> second.c:12:2
!|    |
!| 12 |     bad_one
!|    |     ^^^^^^^
!|
!| error: unknown operation 'bad_two'
!|   --> second.c:13:2
!|    |
!| 13 |     bad_two
!|    |     ^^^^^^^
!|
!| error: unknown operation 'bad_three'
!|    --> third.h:100:2
!|     |
!| 100 |     bad_three
!|     |     ^^^^^^^^^
!|
!| error: unknown operation 'bad_four'
!|  --> third.h:7:2
!|   |
!| 7 |     bad_four
!|   |     ^^^^^^^^
!|
!| error: unknown operation 'bad_five'
!|  --> third.h:9:2
!|   |
!| 9 |     bad_five
!|   |     ^^^^^^^^
!|
!| 5 errors
