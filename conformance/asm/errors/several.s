adddd %dr1, %dr2, %dr3
addd %dr1, %dr99, %dr3
addd 32, %dr2, %dr3
addd %dr1 %dr2, %dr3
ct %ctpr4
	.unknown 5
f:
f:
addd %dr1, %dr2, %dr3 extra
!| error: unknown operation 'adddd'; is 'addd' meant?
!|  --> several.s:1:1
!|   |
!| 1 | adddd %dr1, %dr2, %dr3
!|   | ^^^^^
!|
!| error: register number out of range: %r0 to %r63, %g0 to %g31, %b[0] to %b[127]
!|  --> several.s:2:12
!|   |
!| 2 | addd %dr1, %dr99, %dr3
!|   |            ^^^^^
!|
!| error: the first source is a register or a constant 0 to 31
!|  --> several.s:3:6
!|   |
!| 3 | addd 32, %dr2, %dr3
!|   |      ^^
!|
!| error: expected ','
!|  --> several.s:4:11
!|   |
!| 4 | addd %dr1 %dr2, %dr3
!|   |           ^^^^
!|
!| error: expected %ctpr1 to %ctpr3
!|  --> several.s:5:4
!|   |
!| 5 | ct %ctpr4
!|   |    ^^^^^^
!|
!| error: unknown or unsupported directive .unknown
!|  --> several.s:6:2
!|   |
!| 6 |     .unknown 5
!|   |     ^^^^^^^^
!|
!| error: symbol 'f' is already defined
!|  --> several.s:8:1
!|   |
!| 8 | f:
!|   | ^
!|   |
!| note: first definition
!|  --> several.s:7:1
!|   |
!| 7 | f:
!|   | ^
!|
!| error: unexpected text after the statement
!|  --> several.s:9:23
!|   |
!| 9 | addd %dr1, %dr2, %dr3 extra
!|   |                       ^^^^^
!|
!| 8 errors
