! rule: mmap and munmap: flags, places, errors, holes
! source: linux-user.md 6
! isa: v3 v5
	.include "linux.inc"
	START
	ACTION	SIGSEGV, on_fault
	GET	%dr0, mmap, 0, 0x10000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	AND	%dr1, %dr0, 4095
	EQ	0, %dr1
	MEMD	0, %dr0, 0
	MEMD	0, %dr0, 0xfff8
	PUTD	7, %dr0, 0xfff8
	PUTD	8, %dr0, 0x8000
! errors
	ERR	EINVAL, mmap, 0, 0, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	ERR	EINVAL, mmap, 0, 4096, PROT_READ, MAP_ANONYMOUS, -1, 0
	ERR	EINVAL, mmap, 0, 4096, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 100
	ERR	EBADF, mmap, 0, 4096, PROT_READ, MAP_PRIVATE, 99, 0
	ERR	EINVAL, mmap, 0x123, 4096, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED, -1, 0
	ERR	ENOMEM, mmap, 0, 0x7fffffffffff0000, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	ERR	EINVAL, munmap, %dr0, 0
	ERR	EINVAL, munmap, 0x123, 4096
! a hole in the middle
	ADD	%dr2, %dr0, 0x4000
	IS	0, munmap, %dr2, 0x4000
	MEMD	8, %dr0, 0x8000
	MOV	%dg5, 1f
	PUTB	1, %dr2
	EQ	0, 1, "a store to nothing faults"
1:
	FAULTED	SIGSEGV, SEGV_MAPERR, %dr2
	ADD	%dr3, %dr0, 0x7fff
	MOV	%dg5, 1f
	LOADB	%dr4, %dr3
	EQ	0, 1, "a load of nothing faults"
1:
	FAULTED	SIGSEGV, SEGV_MAPERR, %dr3
! unmapping nothing is no error
	IS	0, munmap, %dr2, 0x4000
! a place that is free is taken, one that is not is not
	IS	%dr2, mmap, %dr2, 0x1000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	GET	%dr5, mmap, %dr2, 0x1000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	NE	%dr2, %dr5
	IS	0, munmap, %dr5, 0x1000
	ERR	EEXIST, mmap, %dr2, 0x1000, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED_NOREPLACE, -1, 0
	ADD	%dr6, %dr2, 0x1000
	IS	%dr6, mmap, %dr6, 0x1000, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED_NOREPLACE, -1, 0
! fixed replaces what was there with zeros
	PUTD	9, %dr2
	IS	%dr2, mmap, %dr2, 0x2000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED, -1, 0
	MEMD	0, %dr2
	PUTD	10, %dr2, 0x1000
! one munmap over several mappings and a hole
	IS	0, munmap, %dr0, 0x10000
	MOV	%dg5, 1f
	LOADD	%dr4, %dr0
	EQ	0, 1, "all is unmapped"
1:
	FAULTED	SIGSEGV, SEGV_MAPERR, %dr0
! a load over the end of a mapping faults at its first byte behind the end
	GET	%dr0, mmap, 0, 0x2000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_NORESERVE|MAP_POPULATE, -1, 0
	ADD	%dr1, %dr0, 0x1000
	IS	0, munmap, %dr1, 0x1000
	MEMD	0, %dr0, 0xff8
	IS	0, madvise, %dr0, 4096, MADV_NORMAL
! the upper 16 bits and the length are those of Linux: rounded up to pages
	IS	0, munmap, %dr0, 1
	MOV	%dg5, 1f
	LOADD	%dr4, %dr0
	EQ	0, 1, "a page is unmapped"
1:
	FAULTED	SIGSEGV, SEGV_MAPERR, %dr0
! mmap2 counts in pages
	GET	%dr7, open, name, O_RDWR|O_CREAT, 0600
	IS	8, pwrite64, %dr7, text, 8, 4096
	GET	%dr0, mmap2, 0, 4096, PROT_READ, MAP_PRIVATE, %dr7, 1
	MEMD	0x6867666564636261, %dr0
	IS	0, munmap, %dr0, 4096
	GET	%dr0, mmap, 0, 4096, PROT_READ, MAP_PRIVATE, %dr7, 4096
	MEMD	0x6867666564636261, %dr0
! rights of the descriptor
	GET	%dr8, open, name, O_RDONLY, 0
	ERR	EACCES, mmap, 0, 4096, PROT_READ|PROT_WRITE, MAP_SHARED, %dr8, 0
	GET	%dr9, mmap, 0, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE, %dr8, 0
	GET	%dr9, mmap, 0, 4096, PROT_READ, MAP_SHARED, %dr8, 0
	ERR	EACCES, mprotect, %dr9, 4096, PROT_READ|PROT_WRITE
	GET	%dr8, open, name, O_WRONLY, 0
	ERR	EACCES, mmap, 0, 4096, PROT_READ, MAP_PRIVATE, %dr8, 0
	PASS
	FAULTS
	.data
name:	.asciz	"file"
text:	.ascii	"abcdefgh"
