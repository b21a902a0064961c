nop 8
setwd wsz = 128
call %ctpr1, wbs = 128
sdisp %ctpr1, 32
disp %ctpr1, 0x10000000
ldd [%dr1], %dr2, mas=0x80
ipd 4
!| error: 8 is out of range, expected 0 to 7
!|  --> ranges.s:1:5
!|   |
!| 1 | nop 8
!|   |     ^
!|
!| error: 128 is out of range, expected 0 to 127
!|  --> ranges.s:2:13
!|   |
!| 2 | setwd wsz = 128
!|   |             ^^^
!|
!| error: 128 is out of range, expected 0 to 127
!|  --> ranges.s:3:20
!|   |
!| 3 | call %ctpr1, wbs = 128
!|   |                    ^^^
!|
!| error: 32 is out of range, expected 0 to 31
!|  --> ranges.s:4:15
!|   |
!| 4 | sdisp %ctpr1, 32
!|   |               ^^
!|
!| error: a displacement field has 28 bits (in units of 8 bytes)
!|  --> ranges.s:5:14
!|   |
!| 5 | disp %ctpr1, 0x10000000
!|   |              ^^^^^^^^^^
!|
!| error: 128 is out of range, expected 0 to 127
!|  --> ranges.s:6:23
!|   |
!| 6 | ldd [%dr1], %dr2, mas=0x80
!|   |                       ^^^^
!|
!| error: 4 is out of range, expected 0 to 3
!|  --> ranges.s:7:5
!|   |
!| 7 | ipd 4
!|   |     ^
!|
!| 7 errors
