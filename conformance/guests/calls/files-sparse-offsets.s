! rule: places beyond 32 bits: lseek, _llseek, ftruncate, fallocate, pread
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, open, name, O_RDWR|O_CREAT, 0644
	IS	0, ftruncate, %dr0, 0x180000000
	IS	0x180000000, lseek, %dr0, 0, SEEK_END
	IS	0, _llseek, %dr0, 1, 0x10, area, SEEK_SET
	MEMD	0x100000010, area
	IS	2, write, %dr0, text, 2
	IS	0, _llseek, %dr0, 0, 0, area, SEEK_CUR
	MEMD	0x100000012, area
	IS	0, _llseek, %dr0, -1, -16, area, SEEK_CUR
	MEMD	0x100000002, area
	ERR	EINVAL, _llseek, %dr0, -1, -1, area, SEEK_SET
	ERR	EFAULT, _llseek, %dr0, 0, 0, 1, SEEK_SET
	PUTD	0, area
	IS	2, pread64, %dr0, area, 2, 0x100000010
	MEMD	0x6261, area
	IS	0, ftruncate, %dr0, 3
	IS	3, lseek, %dr0, 0, SEEK_END
	ERR	EINVAL, ftruncate, %dr0, -1
	IS	0, truncate, name, 100
	IS	100, lseek, %dr0, 0, SEEK_END
	ERR	ENOENT, truncate, none, 100
	ERR	ENOSYS, ftruncate64, %dr0, 3, 0
	ERR	ENOSYS, truncate64, name, 3, 0
	IS	0, fallocate, %dr0, 0, 0, 8192
	IS	8192, lseek, %dr0, 0, SEEK_END
	IS	0, fallocate, %dr0, FALLOC_FL_KEEP_SIZE, 0, 16384
	IS	8192, lseek, %dr0, 0, SEEK_END
	ERR	EINVAL, fallocate, %dr0, 0, 0, 0
	ERR	EBADF, fallocate, 99, 0, 0, 10
	GET	%dr1, open, name, O_RDONLY, 0
	ERR	EINVAL, ftruncate, %dr1, 3
	ERR	EBADF, fallocate, %dr1, 0, 0, 10
	PASS
	.data
name:	.asciz	"file"
none:	.asciz	"none"
text:	.ascii	"ab"
	.bss
	.align	8
area:	.space	64
