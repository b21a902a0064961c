! Files and descriptors; addresses that lead nowhere.
	.include "linux.inc"
	START
	SYS	umask, 022
	SYS	open, name, O_RDWR | O_CREAT | O_TRUNC, 0644
	SYS	write, 3, text, 45
	SYS	write, 3, binary, 8
	SYS	lseek, 3, 0, SEEK_SET
	SYS	read, 3, buffer, 5
	SYS	read, 3, buffer, 100
	SYS	read, 3, buffer, 100
	SYS	fstat, 3, buffer
	SYS	newfstatat, AT_FDCWD, name, buffer, AT_SYMLINK_NOFOLLOW
	SYS	stat, null, buffer
	SYS	statx, AT_FDCWD, name, 0, STATX_BASIC_STATS, buffer
	SYS	stat, missing, buffer
	SYS	stat, 8, buffer
	SYS	stat, name, 8
	SYS	open, 0, O_RDONLY
	SYS	openat, AT_FDCWD, missing, O_WRONLY | O_CLOEXEC | O_NOFOLLOW
	SYS	access, name, R_OK | W_OK
	SYS	access, missing, F_OK
	SYS	fcntl, 3, F_GETFL
	SYS	fcntl, 3, F_SETFD, FD_CLOEXEC
	SYS	fcntl, 3, F_GETFD
	SYS	fcntl, 3, F_SETLK, lock
	SYS	fcntl, 3, F_GETLK, lock
	SYS	fcntl, 3, 9999, 1
	SYS	ioctl, 3, 0x5401, buffer
	SYS	ioctl, 3, 0x1234, 5
	SYS	dup2, 3, 9
	SYS	dup3, 3, 9, O_CLOEXEC
	SYS	writev, 3, vectors, 2
	SYS	lseek, 3, 0, SEEK_SET
	SYS	readv, 3, vectors_in, 2
	SYS	writev, 3, 8, 2
	SYS	write, 3, 8, 10
	SYS	write, 77, text, 3
	SYS	pread64, 3, buffer, 4, 10
	SYS	pipe2, buffer, O_NONBLOCK | O_CLOEXEC
	SYS	close, 77
	SYS	symlink, name, link
	SYS	readlink, link, buffer, 100
	SYS	chmod, name, 04755
	SYS	chown, name, -1, -1
	SYS	mknod, fifo, S_IFIFO | 0644
	SYS	utimensat, AT_FDCWD, missing, times, 0
	SYS	rename, name, name
	SYS	mkdir, directory, 0755
	SYS	unlinkat, AT_FDCWD, directory, AT_REMOVEDIR
	SYS	unlink, name
	PASS

	.data
name:
	.asciz	"name"
missing:
	.asciz	"no such \"file\""
null:
	.asciz	"/dev/null"
link:
	.asciz	"link"
fifo:
	.asciz	"fifo"
directory:
	.asciz	"directory"
text:
	.ascii	"The quick\tbrown fox\njumps over the lazy dog.\n"
binary:
	.byte	0, 1, 0, 0x31, 0x7f, 0xff, 0x22, 0x5c
	.align	8
lock:
	.hword	F_WRLCK, SEEK_SET
	.word	0
	.dword	0, 10, 0
times:
	.dword	1, UTIME_NOW, 5, 6
vectors:
	.dword	text, 3, text, 40
vectors_in:
	.dword	buffer, 6, buffer + 8, 100
	.bss
	.align	8
buffer:
	.space	512
