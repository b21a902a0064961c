! options: -mcpu=elbrus-v5 -no_strict_delay
! dump: -d
adds %r0, %g31, %r63
addd %dr1, %dg2, %db[127]
addd %dr[5], %db[6], %dr3
adds %r1, %r2, %r[8]
fxaddss %r1, %r2, %xr3
movtd %dr1, %ctpr2
addd %dr1, 0, %empty
qppackdl %dr1, %dr2, %qpr4
!| registers.o:     file format elf64-e2k
!|
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   adds,0 %r0, %g31, %r63
!|
!|    8:
!|   addd,0 %dr1, %dg2, %db[127]
!|
!|   10:
!|   addd,0 %db[5], %db[6], %dr3
!|
!|   18:
!|   adds,0 %r1, %r2, %b[8]
!|
!|   20:
!|   fxaddss,0 %dr1, %r2, %r3
!|
!|   28:
!|   movtd,0 %dr1, %ctpr2
!|
!|   30:
!|   addd,0 %dr1, 0x0, %empty.hi
!|
!|   38:
!|   qppackdl,0 %dr1, %dr2, %qpr4
