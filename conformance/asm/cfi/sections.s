! A procedure is open in its section; the order is that of .cfi_startproc. What .eh_frame has stays in front.
! dump: -h -r -s
	.section .eh_frame
	.word	4, 0x12345678
	.text
f:	.cfi_startproc
	.cfi_def_cfa_offset 16
	.pushsection .text.cold,"ax"
c:	.cfi_startproc
	.cfi_def_cfa_offset 16
	{ nop }
	{ nop }
	.popsection
	{ nop }
	.cfi_endproc
	.pushsection .text.cold
	.cfi_endproc
	.popsection
!| sections.o:     file format elf64-e2k
!|
!| Sections:
!| Idx Name          Size      VMA               LMA               File off  Algn
!|   0 .text         00000008  0000000000000000  0000000000000000  00000040  2**3
!|                   CONTENTS, ALLOC, LOAD, READONLY, CODE
!|   1 .data         00000000  0000000000000000  0000000000000000  00000048  2**0
!|                   CONTENTS, ALLOC, LOAD, DATA
!|   2 .bss          00000000  0000000000000000  0000000000000000  00000048  2**0
!|                   ALLOC
!|   3 .eh_frame     00000048  0000000000000000  0000000000000000  00000048  2**3
!|                   CONTENTS, ALLOC, LOAD, RELOC, READONLY, DATA
!|   4 .text.cold    00000010  0000000000000000  0000000000000000  00000090  2**3
!|                   CONTENTS, ALLOC, LOAD, READONLY, CODE
!| RELOCATION RECORDS FOR [.eh_frame]:
!| OFFSET           TYPE              VALUE
!| 0000000000000024 R_E2K_32_PC       .text
!| 0000000000000038 R_E2K_32_PC       .text.cold
!|
!|
!| Contents of section .text:
!|  0000 00000000 00000000                    ........
!| Contents of section .eh_frame:
!|  0000 04000000 78563412 10000000 00000000  ....xV4.........
!|  0010 017a5200 08780001 1b0e1000 10000000  .zR..x..........
!|  0020 18000000 00000000 08000000 00000000  ................
!|  0030 14000000 2c000000 00000000 10000000  ....,...........
!|  0040 00000000 00000000                    ........
!| Contents of section .text.cold:
!|  0000 00000000 00000000 00000000 00000000  ................
