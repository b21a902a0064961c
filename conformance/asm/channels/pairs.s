! options: -mcpu=elbrus-v5
! dump: -d -s
{
  ldq [%dr1], %qr2
  addd %dr1, %dr2, %dr3
}
stq %qr2, [%dr1]
ldq,2 [%dr1], %qr4
stq,5 %qr2, [%dr1]
movtq,3 %qr2, %qr4
!| pairs.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 2300501c 82c08141 83828111 83c08141  #.P....A.......A
!|  0010 0000c001 00000000 12004092 82c08101  ..........@.....
!|  0020 83c08101 00000000 12005014 84c08141  ..........P....A
!|  0030 85c08141 0000c001 12004092 82c08101  ...A......@.....
!|  0040 83c08101 00000000 12008061 8482c057  ...........a...W
!|  0050 8583c057 c001c001                    ...W....
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   ldq,0 %dr1, 0x0, %qr2
!|   addd,1 %dr1, %dr2, %dr3
!|
!|   18:
!|   stq,2 %dr1, 0x0, %qr2
!|   stq,5 %dr1, 0x0, %qr3
!|
!|   28:
!|   ldq,0 %dr1, 0x0, %qr4
!|
!|   38:
!|   stq,2 %dr1, 0x0, %qr2
!|   stq,5 %dr1, 0x0, %qr3
!|
!|   48:
!|   movtq,3 %qr2, %qr4
