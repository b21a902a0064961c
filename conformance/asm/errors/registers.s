addd %dr64, %dr2, %dr3
addd %db[128], %dr2, %dr3
addd %dg32, %dr2, %dr3
addd %empty, %dr2, %dr3
addd %dr1, %dr2, 5
qppackdl %dr1, %dr2, %qpr4
addd %dr1, %dr2, %dr3 ? %pred32
addd %dr1, %dr2, %dr3 ? %pred1, %pred2
!| error: register number out of range: %r0 to %r63, %g0 to %g31, %b[0] to %b[127]
!|  --> registers.s:1:6
!|   |
!| 1 | addd %dr64, %dr2, %dr3
!|   |      ^^^^^
!|
!| error: register number out of range: %r0 to %r63, %g0 to %g31, %b[0] to %b[127]
!|  --> registers.s:2:6
!|   |
!| 2 | addd %db[128], %dr2, %dr3
!|   |      ^^^
!|
!| error: register number out of range: %r0 to %r63, %g0 to %g31, %b[0] to %b[127]
!|  --> registers.s:3:6
!|   |
!| 3 | addd %dg32, %dr2, %dr3
!|   |      ^^^^^
!|
!| error: expected a general register, a constant or a literal as source
!|  --> registers.s:4:6
!|   |
!| 4 | addd %empty, %dr2, %dr3
!|   |      ^^^^^^
!|
!| error: expected a destination: a register, %empty, %ctpr1 to %ctpr3, %tst, %tc or %tcd
!|  --> registers.s:5:18
!|   |
!| 5 | addd %dr1, %dr2, 5
!|   |                  ^
!|
!| error: v2 has no operation 'qppackdl'
!|  --> registers.s:6:1
!|   |
!| 6 | qppackdl %dr1, %dr2, %qpr4
!|   | ^^^^^^^^
!|
!| error: expected %pred0 to %pred31
!|  --> registers.s:7:25
!|   |
!| 7 | addd %dr1, %dr2, %dr3 ? %pred32
!|   |                         ^^^^^^^
!|
!| error: a condition is one %pred and one %pcnt at most
!|  --> registers.s:8:33
!|   |
!| 8 | addd %dr1, %dr2, %dr3 ? %pred1, %pred2
!|   |                                 ^^^^^^
!|
!| 8 errors
