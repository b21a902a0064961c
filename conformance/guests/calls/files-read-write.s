! rule: files are opened, read, written, sought and closed
! source: linux-user.md 4, syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	ERR	ENOENT, open, name, O_RDWR, 0
	GET	%dr0, open, name, O_RDWR|O_CREAT|O_EXCL, 0644
	ERR	EEXIST, open, name, O_RDWR|O_CREAT|O_EXCL, 0644
	ERR	EFAULT, open, 1, O_RDWR, 0
	ERR	EFAULT, write, %dr0, 1, 10
	IS	10, write, %dr0, text, 10
	IS	0, lseek, %dr0, 0, SEEK_SET
	ERR	EFAULT, read, %dr0, 1, 10
	IS	10, lseek, %dr0, 0, SEEK_END
	IS	0, read, %dr0, area, 64
	IS	3, lseek, %dr0, 3, SEEK_SET
	IS	4, read, %dr0, area, 4
	MEMW	0x66656433, area
	IS	7, lseek, %dr0, 0, SEEK_CUR
	IS	10, lseek, %dr0, 0, SEEK_END
	IS	5, lseek, %dr0, -5, SEEK_END
	ERR	EINVAL, lseek, %dr0, -1, SEEK_SET
	ERR	EINVAL, lseek, %dr0, 0, 9
	IS	5, read, %dr0, area, 64
	IS	0, read, %dr0, area, 64
	IS	4096, lseek, %dr0, 4096, SEEK_SET
	IS	1, write, %dr0, text, 1
	IS	16, lseek, %dr0, 16, SEEK_SET
	PUTD	-1, area
	IS	8, read, %dr0, area, 8
	MEMD	0, area
! a place beyond 32 bits
	IS	0x100000007, lseek, %dr0, 0x100000007, SEEK_SET
	IS	0x100000008, lseek, %dr0, 1, SEEK_CUR
! the upper half of a descriptor is not looked at
	ADD	%dr1, %dr0, 0x500000000
	IS	2, lseek, %dr1, 2, SEEK_SET
! pread and pwrite leave the place
	IS	4, pread64, %dr0, area, 4, 1
	MEMW	0x64336362, area
	IS	2, lseek, %dr0, 0, SEEK_CUR
	IS	4, pwrite64, %dr0, upper, 4, 6
	IS	2, lseek, %dr0, 0, SEEK_CUR
	IS	8, read, %dr0, area, 8
	MEMD	0x4443424165643363, area
	ERR	EINVAL, pread64, %dr0, area, 4, -1
	ERR	EINVAL, pwrite64, %dr0, area, 4, -1
	ERR	EFAULT, pread64, %dr0, 1, 4, 0
! nothing is transferred for length 0
	IS	0, read, %dr0, area, 0
	IS	0, write, %dr0, area, 0
	IS	0, close, %dr0
	ERR	EBADF, close, %dr0
	ERR	EBADF, read, %dr0, area, 1
	ERR	EBADF, write, %dr0, area, 1
	ERR	EBADF, lseek, %dr0, 0, 0
	ERR	EBADF, read, -1, area, 1
! creat opens for writing only and cuts
	GET	%dr0, creat, name, 0600
	ERR	EBADF, read, %dr0, area, 1
	IS	0, lseek, %dr0, 0, SEEK_END
	IS	3, write, %dr0, text, 3
	IS	0, close, %dr0
! reading only, appending
	GET	%dr0, open, name, O_RDONLY, 0
	ERR	EBADF, write, %dr0, text, 1
	IS	0, close, %dr0
	GET	%dr0, open, name, O_WRONLY|O_APPEND, 0
	IS	2, write, %dr0, upper, 2
	IS	5, lseek, %dr0, 0, SEEK_CUR
	IS	0, lseek, %dr0, 0, SEEK_SET
	IS	1, write, %dr0, upper, 1
	IS	6, lseek, %dr0, 0, SEEK_CUR
	IS	0, close, %dr0
	GET	%dr0, openat, AT_FDCWD, name, O_RDWR|O_TRUNC, 0
	IS	0, read, %dr0, area, 9
	IS	0, close, %dr0
! from a directory
	IS	0, mkdir, sub, 0700
	GET	%dr0, open, sub, O_RDONLY|O_DIRECTORY, 0
	ERR	EISDIR, read, %dr0, area, 1
	ERR	EISDIR, open, sub, O_RDWR, 0
	ERR	ENOENT, openat, %dr0, name, O_RDONLY, 0
	GET	%dr1, openat, %dr0, name, O_RDWR|O_CREAT, 0600
	IS	1, write, %dr1, text, 1
	IS	0, close, %dr1
	ERR	ENOTDIR, open, below, O_RDONLY, 0
	GET	%dr1, open, within, O_RDONLY, 0
	IS	1, read, %dr1, area, 9
	ERR	ENOTDIR, openat, %dr1, name, O_RDONLY, 0
	ERR	ENOTDIR, open, name, O_RDONLY|O_DIRECTORY, 0
	IS	0, close, %dr1
	IS	0, close, %dr0
	ERR	EBADF, openat, 99, name, O_RDONLY, 0
! fsync and the like
	GET	%dr0, open, name, O_RDWR, 0
	IS	0, fsync, %dr0
	IS	0, fdatasync, %dr0
	ERR	EBADF, fsync, 99
	IS	0, fadvise64, %dr0, 0, 0, 2
	PASS
	.data
name:	.asciz	"file"
sub:	.asciz	"sub"
below:	.asciz	"file/x"
within:	.asciz	"sub/file"
text:	.ascii	"abc3def890"
upper:	.ascii	"ABCD"
	.bss
	.align	8
area:	.space	64
