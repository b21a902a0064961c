	.text
$start:
	disp %ctpr1, $start
	disp %ctpr2, start
	.word $start, start
!| dollar.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 0000000000000000 l    d  .text	0000000000000000 .text
!| 0000000000000000 l       .text	0000000000000000 start
!|
!|
!| RELOCATION RECORDS FOR [.text]:
!| OFFSET           TYPE              VALUE
!| 0000000000000010 R_E2K_32_ABS      .text
!| 0000000000000014 R_E2K_32_ABS      .text
!|
!|
!| Contents of section .text:
!|  0000 01400000 00000040 01400000 ffffff8f  .@.....@.@......
!|  0010 00000000 00000000                    ........
