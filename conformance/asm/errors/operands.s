addd %dr1, _f16s,_lts0lo,_f16s 5, %dr2
ldd [%dr1 + 8, %dr2
ldd [%dr1 + sym * 2], %dr2
std [%dr1], %dr2
addd %dr1, 5 +, %dr2
cmpesb %r1, %r2, %r3
merges %r1, %r2, %r3
rrd %nothing, %dr1
mmurr %nothing, %dr1
staad,2 %dr1, %aad3 [ %aasti2 + 0x10 ]
incr %aaincr3
movad area=1, %db[3]
wait nothing = 1
ct %ctpr1 ? %pcnt1
!| error: bad literal specifier: expected one format and one place, like _f32s,_lts1
!|  --> operands.s:1:26
!|   |
!| 1 | addd %dr1, _f16s,_lts0lo,_f16s 5, %dr2
!|   |                          ^^^^^
!|
!| error: expected ']'
!|  --> operands.s:2:14
!|   |
!| 2 | ldd [%dr1 + 8, %dr2
!|   |              ^
!|
!| error: this operator cannot be applied to these values
!|  --> operands.s:3:17
!|   |
!| 3 | ldd [%dr1 + sym * 2], %dr2
!|   |                 ^
!|
!| error: expected a register: %rN, %gN or %b[N] with an optional d, x, q or qp before the letter
!|  --> operands.s:4:5
!|   |
!| 4 | std [%dr1], %dr2
!|   |     ^
!|
!| error: expected an expression
!|  --> operands.s:5:15
!|   |
!| 5 | addd %dr1, 5 +, %dr2
!|   |               ^
!|
!| error: expected a predicate, %pred0 to %pred31
!|  --> operands.s:6:18
!|   |
!| 6 | cmpesb %r1, %r2, %r3
!|   |                  ^^^
!|
!| error: expected ','
!|  --> operands.s:7:21
!|   |
!| 7 | merges %r1, %r2, %r3
!|   |                     ^
!|
!| error: no state register of this name in v2
!|  --> operands.s:8:5
!|   |
!| 8 | rrd %nothing, %dr1
!|   |     ^^^^^^^^
!|
!| error: no MMU register of this name in v2
!|  --> operands.s:9:7
!|   |
!| 9 | mmurr %nothing, %dr1
!|   |       ^^^^^^^^
!|
!| error: a literal of an array operation is written _f32s,_lts0 (to _lts2) and its value
!|   --> operands.s:10:33
!|    |
!| 10 | staad,2 %dr1, %aad3 [ %aasti2 + 0x10 ]
!|    |                                 ^^^^
!|
!| error: incr follows the array operation that it belongs to, in the same bundle
!|   --> operands.s:11:6
!|    |
!| 11 | incr %aaincr3
!|    |      ^^^^^^^^
!|
!| error: an array load needs its channel, 0 to 3
!|   --> operands.s:12:7
!|    |
!| 12 | movad area=1, %db[3]
!|    |       ^^^^
!|
!| error: expected one of: all_c, all_e, st_c, ld_c, fl_c, ma_c, trap
!|   --> operands.s:13:6
!|    |
!| 13 | wait nothing = 1
!|    |      ^^^^^^^
!|
!| error: a transfer depends on %pred, not on %pcnt
!|   --> operands.s:14:13
!|    |
!| 14 | ct %ctpr1 ? %pcnt1
!|    |             ^^^^^^
!|
!| 14 errors
