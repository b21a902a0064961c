! dump: -s
	.byte 1
	.include "include/part.inc"
	.byte 3
!| include.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 010203                               ...
