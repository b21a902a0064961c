! dump: -s
	.byte 1, -1, 255
	.hword 1, 0xffff
	.short 2
	.2byte 3
	.uahalf 4
	.word 1, -1, 0xffffffff
	.long 2
	.int 3
	.4byte 4
	.uaword 5
	.dword 1, -1
	.quad 2
	.8byte 3
	.uadword 4
!| integers.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 01ffff01 00ffff02 00030004 00010000  ................
!|  0010 00ffffff ffffffff ff020000 00030000  ................
!|  0020 00040000 00050000 00010000 00000000  ................
!|  0030 00ffffff ffffffff ff020000 00000000  ................
!|  0040 00030000 00000000 00040000 00000000  ................
!|  0050 00                                   .
