! dump: -s
{
  fapb ct=1, dcd=0, fmt=3, mrng=8, d=1, incr=2, ind=3, asz=5, abs=4, disp=0x10
  fapb dpl=0, dcd=1, fmt=4, mrng=16, d=2, incr=1, ind=0, asz=5, abs=8, disp=0
}
fapb ct=0, fmt=1, mrng=8
!| prefetch.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 a4a38086 10000000 a8100119 00000000  ................
!|  0010 00008002 00000000 00000000 00000000  ................
