! options: -mcpu=elbrus-v6
! dump: -r -s
icall sym, wbs = 4
!| icall.o:     file format elf64-e2k
!|
!| RELOCATION RECORDS FOR [.text]:
!| OFFSET           TYPE              VALUE
!| 0000000000000008 R_E2K_DISP        sym+0x0000000000000008
!|
!|
!| Contents of section .text:
!|  0000 13d00000 200000c0 00000000 84000050  .... ..........P
