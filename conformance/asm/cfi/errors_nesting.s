	.cfi_def_cfa_offset 16
	.cfi_endproc
f:	.cfi_startproc
	.cfi_restore_state
	.cfi_startproc
	.cfi_remember_state
	.cfi_restore_state
	.cfi_restore_state
	.cfi_sections .debug_frame
	.data
	.cfi_remember_state
	.cfi_startproc
	.cfi_endproc
	.cfi_endproc
	.section .tdata
	.cfi_startproc
	.text
	{ nop }
	.section .text.g,"ax"
g:	.cfi_startproc simple
	{ nop }
!| error: .cfi_def_cfa_offset needs .cfi_startproc before it, in the same section
!|  --> errors_nesting.s:1:2
!|   |
!| 1 |     .cfi_def_cfa_offset 16
!|   |     ^^^^^^^^^^^^^^^^^^^
!|
!| error: .cfi_endproc needs .cfi_startproc before it, in the same section
!|  --> errors_nesting.s:2:2
!|   |
!| 2 |     .cfi_endproc
!|   |     ^^^^^^^^^^^^
!|
!| error: .cfi_restore_state without .cfi_remember_state
!|  --> errors_nesting.s:4:2
!|   |
!| 4 |     .cfi_restore_state
!|   |     ^^^^^^^^^^^^^^^^^^
!|
!| error: the procedure before this has no .cfi_endproc
!|  --> errors_nesting.s:5:2
!|   |
!| 5 |     .cfi_startproc
!|   |     ^^^^^^^^^^^^^^
!|   |
!| note: it begins here
!|  --> errors_nesting.s:3:1
!|   |
!| 3 | f:    .cfi_startproc
!|   | ^^^^^^^^^^^^^^^^^^^^
!|
!| error: .cfi_restore_state without .cfi_remember_state
!|  --> errors_nesting.s:8:2
!|   |
!| 8 |     .cfi_restore_state
!|   |     ^^^^^^^^^^^^^^^^^^
!|
!| error: .cfi_sections stands before the first .cfi_startproc
!|  --> errors_nesting.s:9:2
!|   |
!| 9 |     .cfi_sections .debug_frame
!|   |     ^^^^^^^^^^^^^
!|
!| error: .cfi_remember_state needs .cfi_startproc before it, in the same section
!|   --> errors_nesting.s:11:2
!|    |
!| 11 |     .cfi_remember_state
!|    |     ^^^^^^^^^^^^^^^^^^^
!|
!| error: .cfi_endproc needs .cfi_startproc before it, in the same section
!|   --> errors_nesting.s:14:2
!|    |
!| 14 |     .cfi_endproc
!|    |     ^^^^^^^^^^^^
!|
!| error: no procedure can stand in section .tdata: it is merged or thread-local
!|   --> errors_nesting.s:16:2
!|    |
!| 16 |     .cfi_startproc
!|    |     ^^^^^^^^^^^^^^
!|
!| error: this procedure has no .cfi_endproc
!|  --> errors_nesting.s:3:1
!|   |
!| 3 | f:    .cfi_startproc
!|   | ^^^^^^^^^^^^^^^^^^^^
!|
!| error: this procedure has no .cfi_endproc
!|   --> errors_nesting.s:20:1
!|    |
!| 20 | g:    .cfi_startproc simple
!|    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
!|
!| 11 errors
