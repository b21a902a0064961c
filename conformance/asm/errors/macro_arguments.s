	.macro m a:req
	.endm
	m
	m 1, 2
	.macro m
	.endm
	.purgem none
	.endm
	.endr
	.else
	.endif
!| error: macro 'm' needs its argument 'a'
!|  --> macro_arguments.s:3:3
!|   |
!| 3 |     m
!|   |      ^
!|
!| error: macro 'm' takes at most 1 of these 2 arguments
!|  --> macro_arguments.s:4:3
!|   |
!| 4 |     m 1, 2
!|   |      ^
!|
!| error: macro 'm' is already defined (.purgem removes it)
!|  --> macro_arguments.s:5:2
!|   |
!| 5 |     .macro m
!|   |     ^^^^^^^^
!|
!| error: no macro of this name
!|  --> macro_arguments.s:7:10
!|   |
!| 7 |     .purgem none
!|   |             ^^^^
!|
!| error: .endm without its beginning
!|  --> macro_arguments.s:8:2
!|   |
!| 8 |     .endm
!|   |     ^^^^^
!|
!| error: .endr without its beginning
!|  --> macro_arguments.s:9:2
!|   |
!| 9 |     .endr
!|   |     ^^^^^
!|
!| error: .else without .if
!|   --> macro_arguments.s:10:7
!|    |
!| 10 |     .else
!|    |          ^
!|
!| error: .endif without .if
!|   --> macro_arguments.s:11:8
!|    |
!| 11 |     .endif
!|    |           ^
!|
!| 8 errors
