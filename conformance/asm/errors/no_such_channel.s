addd,6 %dr1, %dr2, %dr3
ldd,1 [%dr1], %dr2
{
  std,0 %dr1, [%dr2]
}
muld,2 %dr1, %dr2, %dr3
mova,9 %dr1
!| error: expected a channel 0 to 5 or sm
!|  --> no_such_channel.s:1:6
!|   |
!| 1 | addd,6 %dr1, %dr2, %dr3
!|   |      ^
!|
!| error: 'ldd' cannot stand in channel 1; it can in 0, 2, 3, 5
!|  --> no_such_channel.s:2:1
!|   |
!| 2 | ldd,1 [%dr1], %dr2
!|   | ^^^
!|
!| error: 'std' cannot stand in channel 0; it can in 2, 5
!|  --> no_such_channel.s:4:3
!|   |
!| 4 |   std,0 %dr1, [%dr2]
!|   |   ^^^
!|
!| error: 'muld' cannot stand in channel 2; it can in 0, 1, 3, 4
!|  --> no_such_channel.s:6:1
!|   |
!| 6 | muld,2 %dr1, %dr2, %dr3
!|   | ^^^^
!|
!| error: expected a channel 0 to 5 or sm
!|  --> no_such_channel.s:7:6
!|   |
!| 7 | mova,9 %dr1
!|   |      ^
!|
!| 5 errors
