! dump: -d
ldd,0,sm [%dr1], %dr2
ldd,sm [%dr1], %dr2
addd,s %dr1, %dr2, %dr3
addd,sm,3 %dr1, %dr2, %dr3
!| speculative.o:     file format elf64-e2k
!|
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   ldd,0,sm %dr1, 0x0, %dr2
!|
!|    8:
!|   ldd,0,sm %dr1, 0x0, %dr2
!|
!|   10:
!|   addd,0,sm %dr1, %dr2, %dr3
!|
!|   18:
!|   addd,3,sm %dr1, %dr2, %dr3
