{
  .label first
  addd,0 %dr1, %dr2, %dr3
  .label second
  subd,1 %dr1, %dr2, %dr3
}
	.word first, second
	.global second
!| in_bundle.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 0000000000000000 l    d  .text	0000000000000000 .text
!| 0000000000000004 l       .text	0000000000000000 first
!| 0000000000000008 g       .text	0000000000000000 second
!|
!|
!| RELOCATION RECORDS FOR [.text]:
!| OFFSET           TYPE              VALUE
!| 0000000000000010 R_E2K_32_ABS      .text+0x0000000000000004
!| 0000000000000014 R_E2K_32_ABS      second
!|
!|
!| Contents of section .text:
!|  0000 1200000c 83828111 83828113 00000000  ................
!|  0010 00000000 00000000                    ........
