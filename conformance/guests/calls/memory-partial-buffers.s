! rule: a buffer that ends in the middle of what is asked for: what fits is transferred
! source: as in every Linux
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, mmap, 0, 0x3000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	ADD	%dr1, %dr0, 0x2000
	IS	0, munmap, %dr1, 0x1000
! a text that ends with the page
	PUTD	0x00656c6966666966, %dr1, -8
	ADD	%dr2, %dr1, -5
	GET	%dr3, open, %dr2, O_RDWR|O_CREAT, 0600
	PUTD	0x6161656c69666669, %dr1, -8
	ERR	EFAULT, open, %dr2, O_RDWR|O_CREAT, 0600
	GET	%dr4, open, name, O_RDWR, 0
! a struct over the end
	ADD	%dr5, %dr1, -64
	ERR	EFAULT, fstat, %dr3, %dr5
	ADD	%dr5, %dr1, -8
	ERR	EFAULT, clock_gettime, CLOCK_MONOTONIC, %dr5
	ERR	EFAULT, rt_sigaction, SIGUSR1, %dr5, 0, 8
	ADD	%dr5, %dr1, -4
	ERR	EFAULT, pipe, %dr5
! files: what fits
	IS	0, ftruncate, %dr3, 8192
	ADD	%dr5, %dr1, -100
	IS	100, read, %dr3, %dr5, 8192
	IS	100, lseek, %dr3, 0, SEEK_CUR
	ERR	EFAULT, read, %dr3, %dr1, 8192
	IS	100, write, %dr3, %dr5, 8192
	IS	200, lseek, %dr3, 0, SEEK_CUR
	ERR	EFAULT, write, %dr3, %dr1, 1
	IS	100, pread64, %dr3, %dr5, 8192, 0
! no more is there than fits: no error
	IS	0, ftruncate, %dr3, 50
	IS	50, pread64, %dr3, %dr5, 8192, 0
! in pieces
	PUTD	%dr5, pieces
	PUTD	50, pieces + 8
	PUTD	%dr1, pieces + 16
	PUTD	50, pieces + 24
	IS	0, ftruncate, %dr3, 8192
	IS	50, preadv, %dr3, pieces, 2, 0, 0
	IS	50, pwritev, %dr3, pieces, 2, 0, 0
! a mebibyte at once
	GET	%dr6, mmap, 0, 0x100000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	PUTD	77, %dr6, 0xffff8
	IS	0x100000, pwrite64, %dr3, %dr6, 0x100000, 0
	PUTD	0, %dr6, 0xffff8
	IS	0x100000, pread64, %dr3, %dr6, 0x200000, 0
	MEMD	77, %dr6, 0xffff8
! addresses that are none
	ERR	EFAULT, write, %dr3, -1, 1
	ERR	EFAULT, write, %dr3, -4096, 8192
	ERR	EFAULT, write, %dr3, 0x7fffffffffffffff, 1
	ERR	EFAULT, read, %dr3, 0x0000800000000000, 1
	PASS
	.data
name:	.asciz	"file"
	.bss
	.align	8
pieces:	.space	32
