! dump: -s -r
{
  addd,0 %dr1, 0x1234, %dr2
  addd,1 %dr1, 0x1234, %dr3
  addd,2 %dr1, 0x5678, %dr4
}
{
  addd,0 %dr1, 0x1234, %dr2
  setwd wsz = 8, nfx = 1
}
{
  addd,0 %dr1, sym, %dr2
  addd,1 %dr1, sym, %dr3
}
!| shared.o:     file format elf64-e2k
!|
!| RELOCATION RECORDS FOR [.text]:
!| OFFSET           TYPE              VALUE
!| 0000000000000040 R_E2K_64_ABS_LIT  sym
!|
!|
!| Contents of section .text:
!|  0000 2300001c 82d48111 83d48111 84d08111  #...............
!|  0010 00000000 78563412 22800004 82d58111  ....xV4.".......
!|  0020 00000000 00000000 00003412 10010000  ..........4.....
!|  0030 2200000c 82dc8111 83dc8111 00000000  "...............
!|  0040 00000000 00000000                    ........
