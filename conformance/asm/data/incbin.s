! dump: -s
	.incbin "include/bytes.txt"
	.byte 0xff
	.incbin "include/bytes.txt", 2, 3
!| incbin.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 30313233 34353637 38390aff 323334    0123456789..234
