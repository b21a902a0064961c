	.byte sym
	.word a-b
	.word 5@GOT
	.word sym@WHAT
	.align 8
addd 0, a-b, %dr1
	.section .bss
	.word sym
	.byte 5
!| error: unexpected text after the statement
!|  --> relocations.s:3:9
!|   |
!| 3 |     .word 5@GOT
!|   |            ^
!|
!| error: unknown or unsupported relocation; known are @GOT @GOTPLT @GOTOFF @TLS_IE @TLS_GDMOD @TLS_GDREL @TLS_LE @TLS_DTPREL @SIZE @ISLOCAL @ISLOCAL32 @DYNOPT @PCREL
!|  --> relocations.s:4:12
!|   |
!| 4 |     .word sym@WHAT
!|   |               ^^^^
!|
!| error: section .bss has no contents, no symbol can be put there
!|  --> relocations.s:8:8
!|   |
!| 8 |     .word sym
!|   |           ^^^
!|
!| error: section .bss has no contents, only zeros can be put there
!|  --> relocations.s:9:2
!|   |
!| 9 |     .byte 5
!|   |     ^^^^^^^
!|
!| error: no relocation exists for this symbol in this place
!|  --> relocations.s:1:8
!|   |
!| 1 |     .byte sym
!|   |           ^^^
!|
!| error: the difference of symbols that are not in this section has no relocation
!|  --> relocations.s:2:8
!|   |
!| 2 |     .word a-b
!|   |           ^
!|
!| error: the difference of symbols that are not in this section has no relocation
!|  --> relocations.s:6:9
!|   |
!| 6 | addd 0, a-b, %dr1
!|   |         ^
!|
!| 7 errors
