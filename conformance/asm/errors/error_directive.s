	.error "stop here"
	.err
	.if undefined_symbol
	.endif
!| error: stop here
!|  --> error_directive.s:1:2
!|   |
!| 1 |     .error "stop here"
!|   |     ^^^^^^^^^^^^^^^^^^
!|
!| error: .err encountered
!|  --> error_directive.s:2:2
!|   |
!| 2 |     .err
!|   |     ^^^^
!|
!| error: expected an expression with a constant value
!|  --> error_directive.s:3:6
!|   |
!| 3 |     .if undefined_symbol
!|   |         ^^^^^^^^^^^^^^^^
!|
!| 3 errors
