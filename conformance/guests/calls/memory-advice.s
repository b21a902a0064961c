! rule: madvise, mincore, mlock
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, mmap, 0, 0x8000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	PUTD	1, %dr0
	PUTD	2, %dr0, 0x1000
	PUTD	3, %dr0, 0x2000
	ADD	%dr1, %dr0, 0x1000
	IS	0, madvise, %dr1, 0x1000, MADV_DONTNEED
	MEMD	1, %dr0
	MEMD	0, %dr0, 0x1000
	MEMD	3, %dr0, 0x2000
	PUTD	4, %dr0, 0x1000
	MEMD	4, %dr0, 0x1000
	IS	0, madvise, %dr0, 0x8000, MADV_WILLNEED
	IS	0, madvise, %dr0, 0, MADV_DONTNEED
	ERR	EINVAL, madvise, 0x123, 0x1000, MADV_DONTNEED
	ERR	EINVAL, madvise, %dr0, 0x1000, 7777
	IS	0, mincore, %dr0, 0x3000, area
	LOADB	%dr2, area
	AND	%dr2, %dr2, 1
	EQ	1, %dr2
	ERR	EINVAL, mincore, 0x123, 0x3000, area
	ERR	EFAULT, mincore, %dr0, 0x3000, 1
	IS	0, mlock, %dr0, 0x1000
	IS	0, munlock, %dr0, 0x1000
	ADD	%dr3, %dr0, 0x4000
	IS	0, munmap, %dr3, 0x1000
	ERR	ENOMEM, madvise, %dr0, 0x8000, MADV_DONTNEED
	ERR	ENOMEM, mincore, %dr0, 0x8000, area
	ERR	ENOMEM, mlock, %dr0, 0x8000
! it is done all the same around the hole
	MEMD	0, %dr0
	MEMD	0, %dr0, 0x1000
! of a private file: what was changed is read again
	GET	%dr4, open, name, O_RDWR|O_CREAT, 0600
	IS	5, write, %dr4, name, 5
	GET	%dr5, mmap, 0, 0x1000, PROT_READ|PROT_WRITE, MAP_PRIVATE, %dr4, 0
	PUTD	1, %dr5
	IS	0, madvise, %dr5, 0x1000, MADV_DONTNEED
	MEMD	0x656c6966, %dr5
	PASS
	.data
name:	.asciz	"file"
	.bss
area:	.space	16
