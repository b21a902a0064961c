! dump: -d -s
ct %ctpr1
ct %ctpr1 ? %pred2
ct %ctpr1 ? ~%pred2
ct %ctpr1 ? %LOOP_END
ct %ctpr1 ? #NOT_LOOP_END
ct %ctpr1 ? %pred2 || %LOOP_END
ct %ctpr1 ? ~%pred2 || %LOOP_END
ct %ctpr1 ? %pred2 && %NOT_LOOP_END
ct %ctpr1 ? ~%pred2 && #NOT_LOOP_END
ct %ctpr1 ? %always
ct %ctpr1 ? %never
call %ctpr2, wbs=4*2 ? %pred1
!| conditions.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 01100000 200400c0 01100000 420400c0  .... .......B...
!|  0010 01100000 620400c0 01100000 800400c0  ....b...........
!|  0020 01100000 a00400c0 01100000 c20400c0  ................
!|  0030 01100000 c20500c0 01100000 e20500c0  ................
!|  0040 01100000 e20400c0 01100000 200400c0  ............ ...
!|  0050 01100000 000400c0 12900000 410800c0  ............A...
!|  0060 08000050 00000000                    ...P....
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   ct %ctpr1
!|   ipd 3
!|
!|    8:
!|   ct %ctpr1 ? %pred2
!|   ipd 3
!|
!|   10:
!|   ct %ctpr1 ? ~%pred2
!|   ipd 3
!|
!|   18:
!|   ct %ctpr1 ? %LOOP_END
!|   ipd 3
!|
!|   20:
!|   ct %ctpr1 ? %NOT_LOOP_END
!|   ipd 3
!|
!|   28:
!|   ct %ctpr1 ? %pred2 || %LOOP_END
!|   ipd 3
!|
!|   30:
!|   ct %ctpr1 ? ~%pred2 || %LOOP_END
!|   ipd 3
!|
!|   38:
!|   ct %ctpr1 ? %pred2 && %NOT_LOOP_END
!|   ipd 3
!|
!|   40:
!|   ct %ctpr1 ? ~%pred2 && %NOT_LOOP_END
!|   ipd 3
!|
!|   48:
!|   ct %ctpr1
!|   ipd 3
!|
!|   50:
!|   ipd 3
!|
!|   58:
!|   ipd 3
!|   call %ctpr2, wbs = 0x8 ? %pred1
