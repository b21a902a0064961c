! dump: -d
{
  ldd [%dr1], %dr2
  ldd [%dr1], %dr3
  std %dr2, [%dr4]
  addd %dr1, %dr2, %dr3
  adds %r1, %r2, %r3
}
!| first_fit.o:     file format elf64-e2k
!|
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   ldd,0 %dr1, 0x0, %dr2
!|   addd,1 %dr1, %dr2, %dr3
!|   ldd,2 %dr1, 0x0, %dr3
!|   adds,3 %r1, %r2, %r3
!|   std,5 %dr4, 0x0, %dr2
