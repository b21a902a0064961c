! dump: -d
ldd [%dr1 + 8], %dr3, mas=0x3f
ldd [%dr1 + 8], %dr3, mas = 0
{
  ldd,0 [%dr1 + 8], %dr3, mas=1
  std,2 %dr3, [%dr1 + 8], mas=2 ? %pred1
  ldd,3 [%dr1 + 8], %dr3, mas=3
}
!| mas.o:     file format elf64-e2k
!|
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   ldd,0 %dr1, 0x8, %dr3, mas = 0x3f
!|
!|   10:
!|   ldd,0 %dr1, 0x8, %dr3
!|
!|   18:
!|   ldd,0 %dr1, 0x8, %dr3, mas = 0x1
!|   std,2 %dr1, 0x8, %dr3, mas = 0x2 ? %pred1
!|   ldd,3 %dr1, 0x8, %dr3, mas = 0x3
