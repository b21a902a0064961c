	.macro bad a
  addd \a, %dr2, 5
	.endm
	bad %dr1
	.rept 2
	worse
	.endr
	.include "include/error.inc"
!| error: expected a destination: a register, %empty, %ctpr1 to %ctpr3, %tst, %tc or %tcd
!|  --> <macro bad>:1:20
!|   |
!| 1 |   addd %dr1, %dr2, 5
!|   |                    ^
!|   |
!| note: in this expansion
!|  --> in_macro.s:4:2
!|   |
!| 4 |     bad %dr1
!|   |     ^^^^^^^^
!|
!| error: unknown operation 'worse'; is 'ors' meant?
!|  --> in_macro.s:6:2
!|   |
!| 6 |     worse
!|   |     ^^^^^
!|   |
!| note: in the repetition of these lines
!|  --> in_macro.s:5:2
!|   |
!| 5 |     .rept 2
!|   |     ^^^^^^^
!|
!| error: unknown operation 'worse'; is 'ors' meant?
!|  --> in_macro.s:6:2
!|   |
!| 6 |     worse
!|   |     ^^^^^
!|   |
!| note: in the repetition of these lines
!|  --> in_macro.s:5:2
!|   |
!| 5 |     .rept 2
!|   |     ^^^^^^^
!|
!| error: unknown operation 'nonsense'
!|  --> include/error.inc:2:2
!|   |
!| 2 |     nonsense
!|   |     ^^^^^^^^
!|   |
!| note: included here
!|  --> in_macro.s:8:2
!|   |
!| 8 |     .include "include/error.inc"
!|   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!|
!| 4 errors
