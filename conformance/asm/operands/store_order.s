! dump: -s
std %dr3, %dr1, 8
	.ignore ld_st_style
std %dr1, 8, %dr3
	.accept ld_st_style
std %dr3, %dr1, 8
!| store_order.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 01000010 83c88127 01000010 83c88127  .......'.......'
!|  0010 01000010 83c88127                    .......'
