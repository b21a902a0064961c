! Without .eh_frame; personalities have no place here.
! dump: -h -r -s
	.cfi_sections .debug_frame
f:	.cfi_startproc
	.cfi_personality 0x9b, personality
	.cfi_def_cfa 1, 16
	{ nop }
	.cfi_offset 2, -16
	.cfi_endproc
	.global	g
g:	.cfi_startproc
	.cfi_signal_frame
	{ nop }
	.cfi_endproc
h:	.cfi_startproc
	.cfi_def_cfa 1, 16
	{ nop }
	.cfi_endproc
!| debug_frame.o:     file format elf64-e2k
!|
!| Sections:
!| Idx Name          Size      VMA               LMA               File off  Algn
!|   0 .text         00000018  0000000000000000  0000000000000000  00000040  2**3
!|                   CONTENTS, ALLOC, LOAD, READONLY, CODE
!|   1 .data         00000000  0000000000000000  0000000000000000  00000058  2**0
!|                   CONTENTS, ALLOC, LOAD, DATA
!|   2 .bss          00000000  0000000000000000  0000000000000000  00000058  2**0
!|                   ALLOC
!|   3 .debug_frame  00000070  0000000000000000  0000000000000000  00000058  2**3
!|                   CONTENTS, RELOC, READONLY, DEBUGGING, OCTETS
!| RELOCATION RECORDS FOR [.debug_frame]:
!| OFFSET           TYPE              VALUE
!| 0000000000000014 R_E2K_32_ABS      .debug_frame
!| 0000000000000018 R_E2K_64_ABS      .text
!| 0000000000000044 R_E2K_32_ABS      .debug_frame+0x0000000000000030
!| 0000000000000048 R_E2K_64_ABS      .text+0x0000000000000008
!| 000000000000005c R_E2K_32_ABS      .debug_frame
!| 0000000000000060 R_E2K_64_ABS      .text+0x0000000000000010
!|
!|
!| Contents of section .text:
!|  0000 00000000 00000000 00000000 00000000  ................
!|  0010 00000000 00000000                    ........
!| Contents of section .debug_frame:
!|  0000 0c000000 ffffffff 01000878 000c0110  ...........x....
!|  0010 1c000000 00000000 00000000 00000000  ................
!|  0020 08000000 00000000 41820200 00000000  ........A.......
!|  0030 0c000000 ffffffff 01530008 78000000  .........S..x...
!|  0040 14000000 00000000 00000000 00000000  ................
!|  0050 08000000 00000000 14000000 00000000  ................
!|  0060 00000000 00000000 08000000 00000000  ................
