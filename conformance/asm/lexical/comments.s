! dump: -s
! a whole line
# a whole line, too
	.byte 1 ! to the end
	.byte 2 /* a C comment */, 3
/* one that
   takes lines .byte 9 */	.byte 4
	.ascii "! no /* comment */ # here"
	.byte 5 ; .byte 6 ! ; .byte 7
!| comments.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 01020304 21206e6f 202f2a20 636f6d6d  ....! no /* comm
!|  0010 656e7420 2a2f2023 20686572 650506    ent */ # here..
