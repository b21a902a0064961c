! options: -mcpu=elbrus-v3
! dump: -d -s
setwd wsz = 8
setwd wsz = 8, nfx = 1, dbl = 1
{
  setwd wsz = 16, nfx = 1
  setbn rsz = 3, rbs = 4, rcur = 1
  setbp psz = 5
}
setbn rbs = 4, rsz = 3
setbp psz = 31
vfrpsz rpsz = 31
settr type = 3
setei 3
setsft
wait all_c = 1, ma_c = 1
{
  flushr
  flushc
}
!| windows.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 11800000 00000000 00000000 00010000  ................
!|  0010 11800000 00000000 00000000 18010000  ................
!|  0020 11800000 c410140c 00000000 10020000  ................
!|  0030 01800000 c4000044 01800000 00007c48  .......D......|H
!|  0040 11800000 00000010 00000000 00e00100  ................
!|  0050 11800000 00000002 00000000 00000600  ................
!|  0060 01800000 03000020 01800000 00000028  ....... .......(
!|  0070 01800000 21000030 01800000 03000070  ....!..0.......p
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   setwd wsz = 0x8, nfx = 0x0, dbl = 0x0
!|
!|   10:
!|   setwd wsz = 0x8, nfx = 0x1, dbl = 0x1
!|
!|   20:
!|   setwd wsz = 0x10, nfx = 0x1, dbl = 0x0
!|   setbn rbs = 0x4, rsz = 0x3, rcur = 0x1
!|   setbp psz = 0x5
!|
!|   30:
!|   setbn rbs = 0x4, rsz = 0x3, rcur = 0x0
!|
!|   38:
!|   setbp psz = 0x1f
!|
!|   40:
!|   vfrpsz rpsz = 0x1e
!|   setwd wsz = 0x0, nfx = 0x0, dbl = 0x0
!|
!|   50:
!|   setwd wsz = 0x0, nfx = 0x0, dbl = 0x0
!|
!|   60:
!|   setei 0x3
!|
!|   68:
!|   setsft
!|
!|   70:
!|   wait trap = 0, ma_c = 1, fl_c = 0, ld_c = 0, st_c = 0, all_e = 0, all_c = 1
!|
!|   78:
!|   flushr
!|   flushc
