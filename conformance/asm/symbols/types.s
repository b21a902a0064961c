! dump: -t
	.type f, #function
	.type o, @object
	.type t, %tls_object
	.type n, #notype
	.type i, "gnu_indirect_function"
	.type s, STT_FUNC
f: o: t: n: i: s:
	nop
	.size f, .- f
	.size o, 3+4
!| types.o:     file format elf64-e2k
!|
!| SYMBOL TABLE:
!| 0000000000000000 l     F .text	0000000000000008 f
!| 0000000000000000 l     O .text	0000000000000007 o
!| 0000000000000000 l       .text	0000000000000000 t
!| 0000000000000000 l       .text	0000000000000000 n
!| 0000000000000000 l   i   .text	0000000000000000 i
!| 0000000000000000 l     F .text	0000000000000000 s
