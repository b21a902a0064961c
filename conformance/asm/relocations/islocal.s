! dump: -r -s
cmpesb sym@ISLOCAL, 0, %pred1
!| islocal.o:     file format elf64-e2k
!|
!| RELOCATION RECORDS FOR [.text]:
!| OFFSET           TYPE              VALUE
!| 0000000000000006 R_E2K_ISLOCAL     sym
!|
!|
!| Contents of section .text:
!|  0000 01010004 41c0c020                    ....A..
