! dump: -s
	.reg %r5
	.reg %dg3
	.reg %b[7]
!| reg_directive.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 85e307                               ...
