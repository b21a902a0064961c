! options: -mcpu=elbrus-v3
! dump: -s -r
disp %ctpr1, 5
disp %ctpr2, disp=-5
x:
disp %ctpr3, x
ldisp %ctpr2, x
sdisp %ctpr1, 31
return %ctpr3
gettsd %ctpr1
pref %ipr3, disp=5, ipd=1
pref %ipr2, x
!| preparations.o:     file format elf64-e2k
!|
!| RELOCATION RECORDS FOR [.text]:
!| OFFSET           TYPE              VALUE
!| 0000000000000044 R_E2K_PREF        .text+0x0000000000000010
!|
!|
!| Contents of section .text:
!|  0000 01400000 05000040 01400000 fbffff8f  .@.....@.@......
!|  0010 01400000 000000c0 01400000 ffffff9f  .@.......@......
!|  0020 01400000 1f000060 01400000 000000f0  .@.....`.@......
!|  0030 01400000 01000070 01400000 5b000010  .@.....p.@..[...
!|  0040 01400000 02000010                    .@......
