! dump: -r -s
disp %ctpr1, sym
disp %ctpr2, sym+16
ldisp %ctpr2, sym
ibranch sym ? %pred1
{
  addd 0, sym, %dr1
  disp %ctpr1, sym
}
pref %ipr0, sym
!| transfers.o:     file format elf64-e2k
!|
!| RELOCATION RECORDS FOR [.text]:
!| OFFSET           TYPE              VALUE
!| 0000000000000004 R_E2K_DISP        sym+0x0000000000000004
!| 000000000000000c R_E2K_DISP        sym+0x0000000000000014
!| 0000000000000014 R_E2K_DISP        sym+0x0000000000000004
!| 0000000000000020 R_E2K_DISP        sym+0x0000000000000008
!| 0000000000000030 R_E2K_DISP        sym+0x0000000000000008
!| 0000000000000038 R_E2K_64_ABS_LIT  sym
!| 0000000000000044 R_E2K_PREF        sym
!|
!|
!| Contents of section .text:
!|  0000 01400000 00000040 01400000 00000080  .@.....@.@......
!|  0010 01400000 00000090 12500000 410000c0  .@.......P..A...
!|  0020 00000000 00000000 22400004 81dcc011  ........"@......
!|  0030 00000040 00000000 00000000 00000000  ...@............
!|  0040 01400000 00000010                    .@......
