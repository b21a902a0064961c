! dump: -s
	.macro three a, b=2, c
	.byte \a, \b, \c
	.endm
	three 1, 5, 3
	three 1,, 3
	three c=9, a=7
	three 1 2 3
	.macro needs a:req
	.byte \a
	.endm
	needs 4
	.macro rest a, b:vararg
	.byte \a
	.hword \b
	.endm
	rest 1, 2, 3, 4
!| arguments.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 01050301 02030702 09010203 04010200  ................
!|  0010 03000400                             ....
