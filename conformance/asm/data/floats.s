! dump: -s
	.float 1.5, -0.0, 1e10
	.single 0f2.5
	.double 1.5, 0d-2.25, inf
!| floats.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 0000c03f 00000080 f9021550 00002040  ...?.......P.. @
!|  0010 00000000 0000f83f 00000000 000002c0  .......?........
!|  0020 00000000 0000f07f                    ........
