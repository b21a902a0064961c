f:
	.cfi_startproc
nop
	.cfi_def_cfa_offset 16
	.cfi_endproc
	.file 1 "a.c"
	.loc 1 2 3
!| error: .cfi_startproc is not supported: this assembler makes no call frame information (.eh_frame)
!|  --> cfi.s:2:2
!|   |
!| 2 |     .cfi_startproc
!|   |     ^^^^^^^^^^^^^^
!|
!| error: .cfi_def_cfa_offset is not supported: this assembler makes no call frame information (.eh_frame)
!|  --> cfi.s:4:2
!|   |
!| 4 |     .cfi_def_cfa_offset 16
!|   |     ^^^^^^^^^^^^^^^^^^^
!|
!| error: .cfi_endproc is not supported: this assembler makes no call frame information (.eh_frame)
!|  --> cfi.s:5:2
!|   |
!| 5 |     .cfi_endproc
!|   |     ^^^^^^^^^^^^
!|
!| error: file numbers (debugging information) are not supported, only .file "NAME"
!|  --> cfi.s:6:8
!|   |
!| 6 |     .file 1 "a.c"
!|   |           ^
!|
!| error: .loc is not supported: this assembler makes no line numbers (debugging information)
!|  --> cfi.s:7:2
!|   |
!| 7 |     .loc 1 2 3
!|   |     ^^^^
!|
!| 5 errors
