! rule: sendfile, splice, tee, vmsplice and copy_file_range copy without a buffer of the program
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, open, one, O_RDWR|O_CREAT, 0644
	GET	%dr1, open, two, O_RDWR|O_CREAT, 0644
	IS	16, write, %dr0, text, 16
! sendfile with a place of its own, and from the place of the file
	PUTD	4, place
	IS	8, sendfile, %dr1, %dr0, place, 8
	MEMD	12, place
	IS	16, lseek, %dr0, 0, SEEK_CUR
	IS	8, pread64, %dr1, area, 64, 0
	MEMD	0x6c6b6a6968676665, area
	IS	2, lseek, %dr0, 2, SEEK_SET
	IS	3, sendfile64, %dr1, %dr0, 0, 3
	IS	5, lseek, %dr0, 0, SEEK_CUR
	ERR	EBADF, sendfile, %dr1, 99, 0, 3
	ERR	EFAULT, sendfile, %dr1, %dr0, 1, 3
! copy_file_range
	PUTD	0, place
	PUTD	100, place + 8
	IS	16, copy_file_range, %dr0, place, %dr1, place + 8, 16, 0
	MEMD	16, place
	MEMD	116, place + 8
	IS	16, pread64, %dr1, area, 64, 100
	MEMD	0x706f6e6d6c6b6a69, area + 8
	ERR	EINVAL, copy_file_range, %dr0, place, %dr1, place + 8, 16, 1
! splice: file to pipe to file
	IS	0, pipe2, pair, 0
	LOADW	%dr2, pair
	LOADW	%dr3, pair + 4
	PUTD	8, place
	IS	8, splice, %dr0, place, %dr3, 0, 64, SPLICE_F_MOVE
	MEMD	16, place
	IS	0, pipe2, pair2, 0
	LOADW	%dr4, pair2
	LOADW	%dr5, pair2 + 4
	IS	8, tee, %dr2, %dr5, 64, 0
	IS	0, ftruncate, %dr1, 0
	PUTD	0, place + 8
	IS	8, splice, %dr2, 0, %dr1, place + 8, 64, 0
	MEMD	8, place + 8
	IS	8, pread64, %dr1, area, 64, 0
	MEMD	0x706f6e6d6c6b6a69, area
	PUTD	0, area
	IS	8, read, %dr4, area, 64
	MEMD	0x706f6e6d6c6b6a69, area
	ERR	EINVAL, splice, %dr0, 0, %dr1, 0, 8, 0
	ERR	ESPIPE, splice, %dr2, place, %dr1, 0, 8, 0
	IS	16, vmsplice, %dr3, pieces, 2, 0
	IS	16, read, %dr2, area, 64
	MEMD	0x706f6e6d64636261, area
	MEMD	0x6c6b6a6968676665, area + 8
	PASS
	.data
one:	.asciz	"one"
two:	.asciz	"two"
text:	.ascii	"abcdefghijklmnop"
	.align	8
pieces:	.dword	text, 4, area2, 12
area2:	.ascii	"mnopefghijkl"
	.bss
	.align	8
place:	.space	16
pair:	.space	8
pair2:	.space	8
area:	.space	64
