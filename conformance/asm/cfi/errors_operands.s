f:	.cfi_startproc complex
	.cfi_startproc
	.cfi_def_cfa %r5, 16
	.cfi_offset %dg1, -16
	.cfi_def_cfa 5
	.cfi_def_cfa -1, 16
	.cfi_def_cfa 0x100000000, 16
	.cfi_def_cfa 1, -12
	.cfi_offset 1, 4
	.cfi_def_cfa_offset nothing
	.cfi_return_column 256
	.cfi_restore_state 1
	.cfi_undefined
	.cfi_same_value 1, 2
	.cfi_escape 1, 256
	.cfi_personality 0x1b
	.cfi_personality 1, p
	.cfi_personality 0x3b, p
	.cfi_personality 0x11b, p
	.cfi_lsda 0x1b, p@GOT
	.cfi_lsda 0x1b, p - q
	.cfi_sections .frame
	.cfi_label here
	{
	  nop
	  .cfi_remember_state
	}
	.word	1
	.cfi_def_cfa_offset 8
	.word	1
	.cfi_def_cfa_offset 8
	.space	12
	.cfi_def_cfa_offset 8
	.cfi_endproc
!| error: expected 'simple' or nothing
!|  --> errors_operands.s:1:19
!|   |
!| 1 | f:    .cfi_startproc complex
!|   |                      ^^^^^^^
!|
!| error: the DWARF numbers of E2K registers are not publicly known, so their names mean nothing here: write the number
!|  --> errors_operands.s:3:15
!|   |
!| 3 |     .cfi_def_cfa %r5, 16
!|   |                  ^^^
!|
!| error: the DWARF numbers of E2K registers are not publicly known, so their names mean nothing here: write the number
!|  --> errors_operands.s:4:14
!|   |
!| 4 |     .cfi_offset %dg1, -16
!|   |                 ^^^^
!|
!| error: expected ','
!|  --> errors_operands.s:5:16
!|   |
!| 5 |     .cfi_def_cfa 5
!|   |                   ^
!|
!| error: the number of a register has 32 bits
!|  --> errors_operands.s:6:15
!|   |
!| 6 |     .cfi_def_cfa -1, 16
!|   |                  ^
!|
!| error: the number of a register has 32 bits
!|  --> errors_operands.s:7:15
!|   |
!| 7 |     .cfi_def_cfa 0x100000000, 16
!|   |                  ^^^^^^^^^^^
!|
!| error: the offset -12 is no multiple of 8
!|  --> errors_operands.s:8:18
!|   |
!| 8 |     .cfi_def_cfa 1, -12
!|   |                     ^
!|
!| error: the offset 4 is no multiple of 8
!|  --> errors_operands.s:9:17
!|   |
!| 9 |     .cfi_offset 1, 4
!|   |                    ^
!|
!| error: expected an expression with a constant value
!|   --> errors_operands.s:10:22
!|    |
!| 10 |     .cfi_def_cfa_offset nothing
!|    |                         ^^^^^^^
!|
!| error: the return column is a register 0 to 255
!|   --> errors_operands.s:11:21
!|    |
!| 11 |     .cfi_return_column 256
!|    |                        ^^^
!|
!| error: unexpected text after the statement
!|   --> errors_operands.s:12:21
!|    |
!| 12 |     .cfi_restore_state 1
!|    |                        ^
!|
!| error: expected an expression
!|   --> errors_operands.s:13:16
!|    |
!| 13 |     .cfi_undefined
!|    |                   ^
!|
!| error: unexpected text after the statement
!|   --> errors_operands.s:14:19
!|    |
!| 14 |     .cfi_same_value 1, 2
!|    |                      ^
!|
!| error: expected a byte, -128 to 255
!|   --> errors_operands.s:15:17
!|    |
!| 15 |     .cfi_escape 1, 256
!|    |                    ^^^
!|
!| error: expected ','
!|   --> errors_operands.s:16:23
!|    |
!| 16 |     .cfi_personality 0x1b
!|    |                          ^
!|
!| error: unknown or unsupported encoding: the lower four bits are 0, 2, 3, 4, or these plus 8, the upper ones are 0, 0x10 (relative), 0x80 (indirect) or 0x90
!|   --> errors_operands.s:17:19
!|    |
!| 17 |     .cfi_personality 1, p
!|    |                      ^
!|
!| error: unknown or unsupported encoding: the lower four bits are 0, 2, 3, 4, or these plus 8, the upper ones are 0, 0x10 (relative), 0x80 (indirect) or 0x90
!|   --> errors_operands.s:18:19
!|    |
!| 18 |     .cfi_personality 0x3b, p
!|    |                      ^^^^
!|
!| error: unknown or unsupported encoding: the lower four bits are 0, 2, 3, 4, or these plus 8, the upper ones are 0, 0x10 (relative), 0x80 (indirect) or 0x90
!|   --> errors_operands.s:19:19
!|    |
!| 19 |     .cfi_personality 0x11b, p
!|    |                      ^^^^^
!|
!| error: expected a symbol, perhaps plus a number
!|   --> errors_operands.s:20:18
!|    |
!| 20 |     .cfi_lsda 0x1b, p@GOT
!|    |                     ^
!|
!| error: expected a symbol, perhaps plus a number
!|   --> errors_operands.s:21:18
!|    |
!| 21 |     .cfi_lsda 0x1b, p - q
!|    |                     ^
!|
!| error: expected .eh_frame or .debug_frame
!|   --> errors_operands.s:22:16
!|    |
!| 22 |     .cfi_sections .frame
!|    |                   ^^^^^^
!|
!| error: unknown or unsupported directive .cfi_label
!|   --> errors_operands.s:23:2
!|    |
!| 23 |     .cfi_label here
!|    |     ^^^^^^^^^^
!|
!| error: .cfi_remember_state cannot stand inside a bundle
!|   --> errors_operands.s:26:4
!|    |
!| 26 |       .cfi_remember_state
!|    |       ^^^^^^^^^^^^^^^^^^^
!|
!| error: this place is 0xc bytes behind that of the last .cfi_, which is no multiple of 8
!|   --> errors_operands.s:29:2
!|    |
!| 29 |     .cfi_def_cfa_offset 8
!|    |     ^^^^^^^^^^^^^^^^^^^^^
!|
!| error: this place is 0x4 bytes behind that of the last .cfi_, which is no multiple of 8
!|   --> errors_operands.s:31:2
!|    |
!| 31 |     .cfi_def_cfa_offset 8
!|    |     ^^^^^^^^^^^^^^^^^^^^^
!|
!| error: this place is 0xc bytes behind that of the last .cfi_, which is no multiple of 8
!|   --> errors_operands.s:33:2
!|    |
!| 33 |     .cfi_def_cfa_offset 8
!|    |     ^^^^^^^^^^^^^^^^^^^^^
!|
!| 26 errors
