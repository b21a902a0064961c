addd %dr1, _f16s 0x12345, %dr2
addd %dr1, _f32s 0x123456789, %dr2
addd %dr1, _f16s,_lts2lo 5, %dr2
addd %dr1, _f64,_lts0hi 5, %dr2
addd %dr1, _f16s sym, %dr2
	.byte 256
	.byte -129
	.hword 0x10000
	.word 0x100000000
!| error: 0x12345 does not fit in the literal format that is written before it
!|  --> literal_does_not_fit.s:1:18
!|   |
!| 1 | addd %dr1, _f16s 0x12345, %dr2
!|   |                  ^^^^^^^
!|
!| error: 0x123456789 does not fit in the literal format that is written before it
!|  --> literal_does_not_fit.s:2:18
!|   |
!| 2 | addd %dr1, _f32s 0x123456789, %dr2
!|   |                  ^^^^^^^^^^^
!|
!| error: bad literal specifier: expected one format and one place, like _f32s,_lts1
!|  --> literal_does_not_fit.s:3:18
!|   |
!| 3 | addd %dr1, _f16s,_lts2lo 5, %dr2
!|   |                  ^^^^^^^
!|
!| error: a 32 or 64 bit literal cannot stand in half a literal word
!|  --> literal_does_not_fit.s:4:12
!|   |
!| 4 | addd %dr1, _f64,_lts0hi 5, %dr2
!|   |            ^^^^
!|
!| error: a symbol needs a literal of 32 or 64 bits
!|  --> literal_does_not_fit.s:5:18
!|   |
!| 5 | addd %dr1, _f16s sym, %dr2
!|   |                  ^^^
!|
!| error: 0x100 does not fit in 1 byte
!|  --> literal_does_not_fit.s:6:8
!|   |
!| 6 |     .byte 256
!|   |           ^^^
!|
!| error: -129 does not fit in 1 byte
!|  --> literal_does_not_fit.s:7:8
!|   |
!| 7 |     .byte -129
!|   |           ^
!|
!| error: 0x10000 does not fit in 2 bytes
!|  --> literal_does_not_fit.s:8:9
!|   |
!| 8 |     .hword 0x10000
!|   |            ^^^^^^^
!|
!| error: 0x100000000 does not fit in 4 bytes
!|  --> literal_does_not_fit.s:9:8
!|   |
!| 9 |     .word 0x100000000
!|   |           ^^^^^^^^^^^
!|
!| 9 errors
