! dump: -h -t -r
	.section .text.f,"axG",@progbits,f,comdat
	.weak f
f:
nop
	.section .rodata.f,"aG",@progbits,f,comdat
	.word f
!| groups.o:     file format elf64-e2k
!|
!| Sections:
!| Idx Name          Size      VMA               LMA               File off  Algn
!|   0 .group        00000010  0000000000000000  0000000000000000  00000040  2**2
!|                   CONTENTS, READONLY, GROUP, LINK_ONCE_DISCARD
!|   1 .text         00000000  0000000000000000  0000000000000000  00000050  2**3
!|                   CONTENTS, ALLOC, LOAD, READONLY, CODE
!|   2 .data         00000000  0000000000000000  0000000000000000  00000050  2**0
!|                   CONTENTS, ALLOC, LOAD, DATA
!|   3 .bss          00000000  0000000000000000  0000000000000000  00000050  2**0
!|                   ALLOC
!|   4 .text.f       00000008  0000000000000000  0000000000000000  00000050  2**3
!|                   CONTENTS, ALLOC, LOAD, READONLY, CODE
!|   5 .rodata.f     00000004  0000000000000000  0000000000000000  00000058  2**0
!|                   CONTENTS, ALLOC, LOAD, RELOC, READONLY, DATA
!| SYMBOL TABLE:
!| 0000000000000000  w      .text.f	0000000000000000 f
!|
!|
!| RELOCATION RECORDS FOR [.rodata.f]:
!| OFFSET           TYPE              VALUE
!| 0000000000000000 R_E2K_32_ABS      f
