! rule: mremap grows, shrinks and moves
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	ACTION	SIGSEGV, on_fault
	GET	%dr0, mmap, 0, 0x8000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	PUTD	1, %dr0
	PUTD	2, %dr0, 0x1000
	PUTD	3, %dr0, 0x2000
! smaller
	IS	%dr0, mremap, %dr0, 0x8000, 0x2000, 0
	ADD	%dr1, %dr0, 0x2000
	MOV	%dg5, 1f
	LOADD	%dr3, %dr1
	EQ	0, 1, "what is cut off is gone"
1:
	FAULTED	SIGSEGV, SEGV_MAPERR, %dr1
! larger where there is room
	IS	%dr0, mremap, %dr0, 0x2000, 0x4000, 0
	MEMD	2, %dr0, 0x1000
	MEMD	0, %dr0, 0x2000
	PUTD	3, %dr0, 0x3000
! larger where there is none
	ADD	%dr2, %dr0, 0x4000
	IS	%dr2, mmap, %dr2, 0x1000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED, -1, 0
	PUTD	77, %dr2
	ERR	ENOMEM, mremap, %dr0, 0x4000, 0x100000, 0
	GET	%dr4, mremap, %dr0, 0x4000, 0x100000, MREMAP_MAYMOVE
	NE	%dr0, %dr4
	MEMD	1, %dr4
	MEMD	2, %dr4, 0x1000
	MEMD	3, %dr4, 0x3000
	MEMD	0, %dr4, 0x4000
	MEMD	0, %dr4, 0xffff8
	PUTD	9, %dr4, 0xffff8
	MEMD	77, %dr2
	MOV	%dg5, 1f
	LOADD	%dr3, %dr0
	EQ	0, 1, "the old place is free"
1:
	FAULTED	SIGSEGV, SEGV_MAPERR, %dr0
! to a place of choice, over what is there
	GET	%dr5, mmap, 0, 0x200000, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	ADD	%dr6, %dr5, 0x10000
	IS	%dr6, mremap, %dr4, 0x100000, 0x100000, MREMAP_MAYMOVE|MREMAP_FIXED, %dr6
	MEMD	1, %dr6
	MEMD	9, %dr6, 0xffff8
	PUTD	10, %dr6
	MOV	%dg5, 1f
	PUTD	1, %dr5
	EQ	0, 1, "around it rights are as they were"
1:
	FAULTED	SIGSEGV, SEGV_ACCERR, %dr5
	ERR	EINVAL, mremap, %dr6, 0x100000, 0x100000, MREMAP_FIXED, %dr4
	ERR	EINVAL, mremap, %dr6, 0x100000, 0x100000, MREMAP_MAYMOVE|MREMAP_FIXED, 0x123
	ERR	EINVAL, mremap, %dr6, 0x100000, 0x100000, MREMAP_MAYMOVE|MREMAP_FIXED, %dr6
	ERR	EINVAL, mremap, %dr6, 0x100000, 0, MREMAP_MAYMOVE
	ERR	EINVAL, mremap, 0x123, 0x1000, 0x1000, 0
	ERR	EINVAL, mremap, %dr6, 0x1000, 0x1000, 0x80
	ERR	EFAULT, mremap, %dr0, 0x1000, 0x1000, 0
! a part of a mapping moves: rights and contents go with it
	IS	0, mprotect, %dr6, 0x1000, PROT_READ
	GET	%dr7, mremap, %dr6, 0x1000, 0x1000, MREMAP_MAYMOVE
	EQ	%dr6, %dr7
	GET	%dr7, mmap, 0, 0x1000, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	IS	%dr7, mremap, %dr6, 0x1000, 0x1000, MREMAP_MAYMOVE|MREMAP_FIXED, %dr7
	MEMD	10, %dr7
	MOV	%dg5, 1f
	PUTD	1, %dr7
	EQ	0, 1, "rights move too"
1:
	FAULTED	SIGSEGV, SEGV_ACCERR, %dr7
! a shared file moves and grows
	GET	%dr8, memfd_create, name, 0
	IS	0, ftruncate, %dr8, 0x2000
	GET	%dr9, mmap, 0, 0x1000, PROT_READ|PROT_WRITE, MAP_SHARED, %dr8, 0
	GET	%dr10, mremap, %dr9, 0x1000, 0x2000, MREMAP_MAYMOVE
	PUTD	5, %dr10, 0x1000
	IS	8, pread64, %dr8, area, 8, 0x1000
	MEMD	5, area
	PASS
	FAULTS
	.data
name:	.asciz	"file"
	.bss
	.align	8
area:	.space	8
