! dump: -s
	.pushsection .a, "a"
	.byte 1
	.pushsection .b, "a"
	.byte 2
	.popsection
	.byte 3
	.popsection
	.byte 4
!| stack.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 04                                   .
!| Contents of section .a:
!|  0000 0103                                 ..
!| Contents of section .b:
!|  0000 02                                   .
