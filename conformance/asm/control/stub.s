! options: -mcpu=elbrus-v3
! dump: -d -s
loop_mode
set_mark
bap
eap
vfdi
ipd 1
alc alcf=1, alct=0
alc 3
abn abnf=0, abnt=1
abp abpf=1
abg 2
srp
crp
slrp ? %pred3
flushts
{
  ct %ctpr1
  ipd 2
}
!| stub.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 00040000 00000000 00200000 00000000  ......... ......
!|  0010 01100000 000000d0 01100000 000000e0  ................
!|  0020 01100000 000000c4 01100000 00000040  ...............@
!|  0030 01100000 000002c0 01100000 000003c0  ................
!|  0040 01100000 000020c0 01100000 000008c0  ...... .........
!|  0050 01100000 000000c1 01100000 000000c8  ................
!|  0060 01100000 000000c2 11100100 000000ca  ................
!|  0070 00000000 000063a0 01100000 000010d4  ......c.........
!|  0080 01100000 20040080                    .... ...
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   loop_mode
!|
!|    8:
!|
!|   10:
!|   ipd 3
!|   bap
!|
!|   18:
!|   ipd 3
!|   eap
!|
!|   20:
!|   ipd 3
!|   vfdi
!|
!|   28:
!|   ipd 1
!|
!|   30:
!|   ipd 3
!|   alc alcf=1, alct=0
!|
!|   38:
!|   ipd 3
!|   alc alcf=1, alct=1
!|
!|   40:
!|   ipd 3
!|   abn abnf=0, abnt=1
!|
!|   48:
!|   ipd 3
!|   abp abpf=1, abpt=0
!|
!|   50:
!|   ipd 3
!|   abg abgi=1, abgd=0
!|
!|   58:
!|   ipd 3
!|   srp
!|
!|   60:
!|   ipd 3
!|   crp
!|
!|   68:
!|   ipd 3
!|   slrp
!|
!|   78:
!|   ipd 3
!|
!|   80:
!|   ct %ctpr1
!|   ipd 2
