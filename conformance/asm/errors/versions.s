! options: -mcpu=elbrus-v2
gettsd %ctpr1
slrp
hcall 3, wbs = 4
qppackdl %dr1, %dr2, %qpr4
setwd wsz = 8, dbl = 1
!| error: gettsd exists from v3 on, this is v2
!|  --> versions.s:2:8
!|   |
!| 2 | gettsd %ctpr1
!|   |        ^^^^^^
!|
!| error: slrp exists from v3 on, this is v2
!|  --> versions.s:3:5
!|   |
!| 3 | slrp
!|   |     ^
!|
!| error: hcall exists from v6 on, this is v2
!|  --> versions.s:4:7
!|   |
!| 4 | hcall 3, wbs = 4
!|   |       ^
!|
!| error: v2 has no operation 'qppackdl'
!|  --> versions.s:5:1
!|   |
!| 5 | qppackdl %dr1, %dr2, %qpr4
!|   | ^^^^^^^^
!|
!| error: dbl exists from v3 on, this is v2
!|  --> versions.s:6:7
!|   |
!| 6 | setwd wsz = 8, dbl = 1
!|   |       ^^^
!|
!| 5 errors
