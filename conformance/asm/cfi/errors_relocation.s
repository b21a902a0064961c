f:	.cfi_startproc
	.cfi_personality 2, personality
	.cfi_lsda 3, 0x100000000
	.cfi_endproc
g:	.cfi_startproc
	.cfi_lsda 0, 1f
	.cfi_endproc
!| error: no relocation exists for this symbol in this place
!|  --> errors_relocation.s:2:22
!|   |
!| 2 |     .cfi_personality 2, personality
!|   |                         ^^^^^^^^^^^
!|
!| error: 0x100000000 does not fit in 4 bytes
!|  --> errors_relocation.s:3:15
!|   |
!| 3 |     .cfi_lsda 3, 0x100000000
!|   |                  ^^^^^^^^^^^
!|
!| error: no label '1:' behind this
!|  --> errors_relocation.s:6:15
!|   |
!| 6 |     .cfi_lsda 0, 1f
!|   |                  ^^
!|
!| 3 errors
