! dump: -s -t
	.file "a.c"
	.ident "compiler 1.0"
	.ident "compiler 1.0"
!| ident.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 0000000000000000 l    df *ABS*	0000000000000000 a.c
!|
!|
!| Contents of section .comment:
!|  0000 00636f6d 70696c65 7220312e 3000636f  .compiler 1.0.co
!|  0010 6d70696c 65722031 2e3000             mpiler 1.0.
