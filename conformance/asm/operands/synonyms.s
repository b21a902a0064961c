! options: -mcpu=elbrus-v3
! dump: -s
ldlcsb [%dr1], %r2
ldcsb [%dr1], %r2
stlcsw %r2, [%dr1]
stcsw %r2, [%dr1]
!| synonyms.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 01000004 82c08168 01000004 82c08168  .......h.......h
!|  0010 01000010 82c0812a 01000010 82c0812a  .......*.......*
