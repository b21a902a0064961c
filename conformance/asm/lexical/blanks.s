! dump: -d
addd   %dr1  ,  %dr2,%dr3
ldd	[ %dr1+%dr2 ] , %dr4
ldd [%dr1 +8],%dr4
ldd [ %dr1 , 8 ] , %dr4
!| blanks.o:     file format elf64-e2k
!|
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   addd,0 %dr1, %dr2, %dr3
!|
!|    8:
!|   ldd,0 %dr1, %dr2, %dr4
!|
!|   10:
!|   ldd,0 %dr1, 0x8, %dr4
!|
!|   18:
!|   ldd,0 %dr1, 0x8, %dr4
