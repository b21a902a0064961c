! dump: -d -t
	.macro wait_for reg
.Lagain\@:
	ldw [\reg], %r1
	ibranch .Lagain\@
	.endm
	wait_for %dr2
	wait_for %dr3
	.macro make name
\name\()_suffix:	.byte 1
	.endm
	make x
!| labels.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 0000000000000030 l       .text	0000000000000000 x_suffix
!|
!|
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   ldw,0 %dr2, 0x0, %dr1
!|
!|    8:
!|   ipd 3
!|   ibranch 0x0 <.text>
!|
!|   18:
!|   ldw,0 %dr3, 0x0, %dr1
!|
!|   20:
!|   ipd 3
!|   ibranch 0x18 <.text+0x18>
!|
!|
!| 0000000000000030 <x_suffix>:
!|   30:
