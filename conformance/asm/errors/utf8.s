	.ascii "é" ; bad
ж %dr1
!| error: unknown operation 'bad'; is 'bap' meant?
!|  --> utf8.s:1:15
!|   |
!| 1 |     .ascii "é" ; bad
!|   |                  ^^^
!|
!| error: unknown operation 'ж'
!|  --> utf8.s:2:1
!|   |
!| 2 | ж %dr1
!|   | ^
!|
!| 2 errors
