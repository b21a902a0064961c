! dump: -s
	.print "hello"
	.warning "careful"
	.byte 1
	.end
anything may stand here
!| warning: careful
!|  --> print.s:3:2
!|   |
!| 3 |     .warning "careful"
!|   |     ^^^^^^^^^^^^^^^^^^
!|
!| printed: hello
!| print.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 01                                   .
