	.macro m
	m
	.endm
	m
!| error: includes and macros are nested more than 128 deep
!|  --> <macro m>:1:2
!|   |
!| 1 |     m
!|   |     ^
!|   |
!| note: in this expansion
!|  --> <macro m>:1:2
!|   |
!| 1 |     m
!|   |     ^
!| note: in this expansion
!|  --> <macro m>:1:2
!|   |
!| 1 |     m
!|   |     ^
!| note: in this expansion
!|  --> <macro m>:1:2
!|   |
!| 1 |     m
!|   |     ^
!| note: in this expansion
!|  --> <macro m>:1:2
!|   |
!| 1 |     m
!|   |     ^
!| note: in this expansion
!|  --> <macro m>:1:2
!|   |
!| 1 |     m
!|   |     ^
!|
!| 1 error
