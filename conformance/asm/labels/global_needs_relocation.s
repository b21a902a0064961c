	.global f
f:
	disp %ctpr1, f
	disp %ctpr2, g
g:
	disp %ctpr3, h
	ldisp %ctpr2, f+16
!| global_needs_relocation.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 0000000000000010 l       .text	0000000000000000 g
!| 0000000000000000 g       .text	0000000000000000 f
!| 0000000000000000         *UND*	0000000000000000 h
!|
!|
!| RELOCATION RECORDS FOR [.text]:
!| OFFSET           TYPE              VALUE
!| 0000000000000004 R_E2K_DISP        f+0x0000000000000004
!| 0000000000000014 R_E2K_DISP        h+0x0000000000000004
!| 000000000000001c R_E2K_DISP        f+0x0000000000000014
!|
!|
!| Contents of section .text:
!|  0000 01400000 00000040 01400000 01000080  .@.....@.@......
!|  0010 01400000 000000c0 01400000 00000090  .@.......@......
