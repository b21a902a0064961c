! dump: -d
{
  addd %dr1, %dr2, %dr3
  addd %dr1, %dr2, %dr4
  cmpedb %dr1, %dr2, %pred1
  cmpedb %dr1, %dr3, %pred2
  ldd,3 [%dr1], %dr5
}
!| backtracking.o:     file format elf64-e2k
!|
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   addd,0 %dr1, %dr2, %dr3
!|   cmpedb,1 %dr1, %dr2, %pred1
!|   addd,2 %dr1, %dr2, %dr4
!|   ldd,3 %dr1, 0x0, %dr5
!|   cmpedb,4 %dr1, %dr3, %pred2
