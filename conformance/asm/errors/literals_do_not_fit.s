{
  addd,0 %dr1, 0x1111111122222222, %dr2
  addd,1 %dr1, 0x3333333344444444, %dr3
  addd,2 %dr1, 0x5555555566666666, %dr4
}
{
  addd,0 %dr1, _f32s,_lts0 1, %dr2
  addd,1 %dr1, _f32s,_lts0 2, %dr3
}
!| error: the literals of this bundle cannot be placed in the four literal words
!|  --> literals_do_not_fit.s:1:1
!|   |
!| 1 | {
!|   | ^
!|
!| error: the literals of this bundle cannot be placed in the four literal words
!|  --> literals_do_not_fit.s:6:1
!|   |
!| 6 | {
!|   | ^
!|
!| 2 errors
