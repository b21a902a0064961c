! dump: -d
ldd [%dr1 + %dr2], %dr3
ldd [%dr1 + 8], %dr3
ldd %dr1, 8, %dr3
ldd %dr1, %dr3
ldd [%dr1], %dr3
ldd [8 + %dr1], %dr3
ldd [40 + %dr1], %dr3
ldd [5], %dr3
ldd [%dr1 - 8], %dr3
ldd %dr1 + 16, %dr3
ldd [%dr1, 8], %dr3
std %dr3, [%dr1 + 8]
std %dr3, %dr1, 8
std %dr3, [%dr1]
!| addresses.o:     file format elf64-e2k
!|
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   ldd,0 %dr1, %dr2, %dr3
!|
!|    8:
!|   ldd,0 %dr1, 0x8, %dr3
!|
!|   10:
!|   ldd,0 %dr1, 0x8, %dr3
!|
!|   18:
!|   ldd,0 %dr1, 0x0, %dr3
!|
!|   20:
!|   ldd,0 %dr1, 0x0, %dr3
!|
!|   28:
!|   ldd,0 0x8, %dr1, %dr3
!|
!|   30:
!|   ldd,0 %dr1, _f16s 0x28, %dr3
!|
!|   40:
!|   ldd,0 0x0, 0x5, %dr3
!|
!|   48:
!|   ldd,0 %dr1, _f16s 0xfff8, %dr3
!|
!|   58:
!|   ldd,0 %dr1, _f16s 0x10, %dr3
!|
!|   68:
!|   ldd,0 %dr1, 0x8, %dr3
!|
!|   70:
!|   std,2 %dr1, 0x8, %dr3
!|
!|   78:
!|   std,2 %dr1, 0x8, %dr3
!|
!|   80:
!|   std,2 %dr1, 0x0, %dr3
