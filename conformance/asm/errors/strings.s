	.ascii "no end
	.ascii "\q"
	.ascii no_quotes
	.include "no_such_file"
	.incbin "no_such_file"
!| error: this string has no end
!|  --> strings.s:1:16
!|   |
!| 1 |     .ascii "no end
!|   |                   ^
!|
!| error: unknown escape; known are \n \t \r \b \f \v \\ \" \ooo \xhh
!|  --> strings.s:2:11
!|   |
!| 2 |     .ascii "\q"
!|   |              ^
!|
!| error: expected '"'
!|  --> strings.s:3:9
!|   |
!| 3 |     .ascii no_quotes
!|   |            ^^^^^^^^^
!|
!| error: file 'no_such_file' cannot be read as text
!|  --> strings.s:4:11
!|   |
!| 4 |     .include "no_such_file"
!|   |              ^
!|
!| error: file 'no_such_file' cannot be read
!|  --> strings.s:5:10
!|   |
!| 5 |     .incbin "no_such_file"
!|   |             ^
!|
!| 5 errors
