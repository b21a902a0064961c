! dump: -s
	.ascii "ab", "c"
	.asciz "ab"
	.string "x", "y"
	.ascii "\n\t\r\b\f\\\"\101\x41\0\7"
	.ascii "é"
!| strings.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 61626361 62007800 79000a09 0d080c5c  abcab.x.y......\
!|  0010 22414100 07c3a9                      "AA....
