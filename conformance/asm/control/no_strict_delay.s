! options: -no_strict_delay
! dump: -s
rws %r1, %psr
cmpesb %r1, %r2, %pred1
!| no_strict_delay.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 11001004 0081c03c 0000c001 00000000  .......<........
!|  0010 01000004 41828120                    ....A..
