! rule: readv, writev and their relatives gather and scatter
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, open, name, O_RDWR|O_CREAT, 0644
	IS	9, writev, %dr0, out, 3
	IS	0, lseek, %dr0, 0, SEEK_SET
	IS	9, readv, %dr0, in, 2
	MEMD	0x64636261, area
	MEMD	0x6968676665, area + 32
	IS	0, readv, %dr0, in, 2
	IS	0, writev, %dr0, out, 0
	ERR	EINVAL, writev, %dr0, out, -1
	ERR	EINVAL, writev, %dr0, out, 1025
	ERR	EFAULT, writev, %dr0, 1, 1
	ERR	EFAULT, writev, %dr0, wrong, 1
	ERR	EBADF, readv, 99, in, 2
	PUTD	0, area
	PUTD	0, area + 32
	IS	5, preadv, %dr0, in, 2, 4, 0
	MEMD	0x68676665, area
	MEMD	0x69, area + 32
	IS	9, lseek, %dr0, 0, SEEK_CUR
	IS	9, pwritev, %dr0, out, 3, 20, 0
	IS	9, lseek, %dr0, 0, SEEK_CUR
	IS	29, lseek, %dr0, 0, SEEK_END
	IS	9, preadv, %dr0, in, 2, 20, 0
	MEMD	0x64636261, area
	IS	4, preadv2, %dr0, in, 1, 20, 0, 0
	ERR	EINVAL, preadv, %dr0, in, 2, -1, -1
! place -1 is the place of the file
	IS	0, lseek, %dr0, 0, SEEK_SET
	IS	9, pwritev2, %dr0, out, 3, -1, -1, 0
	IS	9, lseek, %dr0, 0, SEEK_CUR
	ERR	ESPIPE, lseek, 0, 0, SEEK_CUR
	PASS
	.data
name:	.asciz	"file"
text:	.ascii	"abcdefghi"
	.align	8
out:	.dword	text, 2, text + 2, 0, text + 2, 7
in:	.dword	area, 4, area + 32, 16
wrong:	.dword	1, 8
	.bss
	.align	8
area:	.space	64
