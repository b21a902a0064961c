! dump: -s -t
	.data
1:	.byte 1b-.
2:	.byte 1b-., 1f-., 2b-.
1:	.byte 1b-., 1f-., 2b-.
1:
10:	.byte 10b-1b
!| local.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| no symbols
!|
!|
!| Contents of section .data:
!|  0000 00ff02fe 0002fb00                    ........
