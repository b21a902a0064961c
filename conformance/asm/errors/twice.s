{
  ct %ctpr1
  call %ctpr2, wbs = 4
}
{
  disp %ctpr1, 8
  disp %ctpr2, 8
}
{
  setwd wsz = 8
  setwd wsz = 9
}
{
  wait all_c = 1
  call %ctpr1, wbs = 4
}
!| error: the control transfer is used twice in the bundle
!|  --> twice.s:3:8
!|   |
!| 3 |   call %ctpr2, wbs = 4
!|   |        ^^^^^^
!|
!| error: CS0 (disp, return, ibranch and the like) is used twice in the bundle
!|  --> twice.s:7:8
!|   |
!| 7 |   disp %ctpr2, 8
!|   |        ^^^^^^
!|
!| error: setwd is used twice in the bundle
!|   --> twice.s:11:9
!|    |
!| 11 |   setwd wsz = 9
!|    |         ^^^
!|
!| error: CS1 (call, wait, setwd and the like) is used twice in the bundle
!|   --> twice.s:15:8
!|    |
!| 15 |   call %ctpr1, wbs = 4
!|    |        ^^^^^^
!|
!| 4 errors
