	.file 1 "a.c"
	.loc 1 2 3
	.cfi_unknown
!| error: file numbers (debugging information) are not supported, only .file "NAME"
!|  --> debugging.s:1:8
!|   |
!| 1 |     .file 1 "a.c"
!|   |           ^
!|
!| error: line numbers (debugging information) are not supported
!|  --> debugging.s:2:2
!|   |
!| 2 |     .loc 1 2 3
!|   |     ^^^^
!|
!| error: unknown or unsupported directive .cfi_unknown
!|  --> debugging.s:3:2
!|   |
!| 3 |     .cfi_unknown
!|   |     ^^^^^^^^^^^^
!|
!| 3 errors
