! options: -mcpu=elbrus-v3
! dump: -d -s
{
  staad,2 %dr1, %aad3 [ %aasti2 + _f32s,_lts1 0x10 ]
  incr,2 %aaincr3 ? %pred1
}
staaw %r1, %aad0[%aasti1]
aaurw,5 %r5, %aaind3
aaurr,2 %aaind3, %r5
apurr,2 %aaind3, %r5
{
  movad,0 area=1, ind=2, am=1, be=0, %db[3]
  movad,1 ind=16, %db[5]
}
movaq,2 area=3, %qb[4]
!| arrays.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 21004110 8136191f 00000000 10000000  !.A..6..........
!|  0010 00000000 00006120 01004010 8180001e  ......a ..@.....
!|  0020 12800082 8588011e 3f000060 00000000  ........?..`....
!|  0030 12804010 8588015e 00c00f60 00000000  ..@....^...`....
!|  0040 12804010 8588015e 00c00f60 00000000  ..@....^...`....
!|  0050 11100000 003000c0 45400503 00002040  .....0..E@.... @
!|  0060 11100000 00c000c0 c0500504 0000d050  .........P.....P
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   staad,2 %dr1, %aad3 [ %aasti2 + _f32s,_lts1 0x10 ]
!|   incr,2 %aaincr3 ? %pred1
!|
!|   18:
!|   staaw,2 %r1, %aad0 [ %aasti1 ]
!|
!|   20:
!|   staaw,5 %r5, %aad0 [ %aasti3 ], mas = 0x3f
!|
!|   30:
!|   aaurr,2
!|
!|   40:
!|   aaurr,2
!|
!|   50:
!|   ipd 3
!|   movad,0 area = 1, ind = 2, am = 1, be = 0, %db[3]
!|   movad,1 area = 0, ind = 16, am = 0, be = 0, %db[5]
!|
!|   60:
!|   ipd 3
!|   movaq,2 area = 3, ind = 0, am = 0, be = 0, %qb[4]
!|   movaq,3 area = 3, ind = 8, am = 0, be = 0, %qb[5]
