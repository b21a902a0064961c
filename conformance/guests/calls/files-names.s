! rule: names are made, changed, linked and removed
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, open, one, O_RDWR|O_CREAT, 0644
	IS	3, write, %dr0, one, 3
	IS	0, link, one, two
	ERR	EEXIST, link, one, two
	ERR	ENOENT, link, none, two
	IS	0, lstat, two, st
	MEMW	2, st + ST_NLINK
	IS	0, rename, two, three
	ERR	ENOENT, rename, two, three
	IS	0, unlink, three
	ERR	ENOENT, unlink, three
	IS	0, fstat, %dr0, st
	MEMW	1, st + ST_NLINK
! symbolic links
	IS	0, symlink, one, soft
	ERR	EEXIST, symlink, one, soft
	PUTD	-1, area
	IS	3, readlink, soft, area, 64
	MEMD	0xffffffffff656e6f, area
	IS	1, readlink, soft, area + 8, 1
	ERR	EINVAL, readlink, one, area, 64
	ERR	EINVAL, readlink, soft, area, 0
	ERR	ENOENT, readlink, none, area, 64
	ERR	EFAULT, readlink, soft, 1, 64
	IS	3, readlinkat, AT_FDCWD, soft, area, 64
	ERR	ELOOP, open, soft, O_RDONLY|O_NOFOLLOW, 0
	GET	%dr1, open, soft, O_RDONLY, 0
	IS	0, close, %dr1
	IS	0, symlink, self, self
	ERR	ELOOP, open, self, O_RDONLY, 0
	IS	0, unlink, self
! directories
	IS	0, mkdir, sub, 0755
	ERR	EEXIST, mkdir, sub, 0755
	ERR	ENOENT, mkdir, nonesub, 0755
	ERR	EISDIR, unlink, sub
	ERR	ENOTDIR, rmdir, one
	IS	0, mkdirat, AT_FDCWD, subsub, 0700
	ERR	ENOTEMPTY, rmdir, sub
	ERR	EINVAL, rename, sub, subsub
	IS	0, chdir, subsub
	IS	0, unlink, upone
	GET	%dr2, getcwd, area, 4096
	SUB	%dr3, %dr2, 9
	LOADD	%dr4, %dr3, area
	EQ	0x6275732f6275732f, %dr4
	ERR	ERANGE, getcwd, area, 3
	ERR	EFAULT, getcwd, 1, 4096
	ERR	ENOENT, chdir, none
	IS	0, chdir, upup
	IS	0, rmdir, subsub
	GET	%dr5, open, sub, O_RDONLY|O_DIRECTORY, 0
	IS	0, fchdir, %dr5
	IS	0, mknod, fifo, S_IFIFO|0600, 0
	IS	0, chdir, up
	IS	0, lstat, subfifo, st
	LOADW	%dr6, st + ST_MODE
	AND	%dr6, %dr6, S_IFMT
	EQ	S_IFIFO, %dr6
	IS	0, renameat, %dr5, fifo, AT_FDCWD, moved
	IS	0, unlinkat, AT_FDCWD, moved, 0
	ERR	ENOENT, unlinkat, AT_FDCWD, moved, 0
	IS	0, symlinkat, up, %dr5, soft
	IS	0, symlink, one, soft
	IS	0, linkat, AT_FDCWD, soft, %dr5, one, 0
	IS	0, unlinkat, %dr5, one, 0
	IS	0, unlinkat, %dr5, soft, 0
	ERR	EISDIR, unlinkat, AT_FDCWD, sub, 0
	ERR	EINVAL, unlinkat, AT_FDCWD, sub, 1
	IS	0, unlinkat, AT_FDCWD, sub, AT_REMOVEDIR
! rename with conditions
	GET	%dr1, creat, one, 0644
	GET	%dr1, creat, two, 0644
	ERR	EEXIST, renameat2, AT_FDCWD, one, AT_FDCWD, two, RENAME_NOREPLACE
	IS	0, renameat2, AT_FDCWD, one, AT_FDCWD, three, RENAME_NOREPLACE
	IS	0, rename, three, two
	ERR	ENOENT, access, three, F_OK
	IS	0, access, two, F_OK
	IS	0, access, two, R_OK|W_OK
	ERR	EINVAL, access, two, 77
	IS	0, faccessat, AT_FDCWD, two, R_OK
! a removed file is there until it is closed
	GET	%dr1, open, two, O_RDWR, 0
	IS	0, unlink, two
	IS	4, write, %dr1, one, 4
	IS	4, pread64, %dr1, area, 8, 0
	IS	0, fstat, %dr1, st
	MEMW	0, st + ST_NLINK
! a name that is too long
	ERR	ENAMETOOLONG, open, lengthy, O_RDONLY, 0
	PASS
	.data
one:	.asciz	"one"
two:	.asciz	"two"
three:	.asciz	"three"
none:	.asciz	"none"
soft:	.asciz	"soft"
self:	.asciz	"self"
sub:	.asciz	"sub"
subsub:	.asciz	"sub/sub"
subfifo: .asciz	"sub/fifo"
nonesub: .asciz	"none/sub"
up:	.asciz	".."
upup:	.asciz	"../.."
upone:	.asciz	"../../soft"
fifo:	.asciz	"fifo"
moved:	.asciz	"moved"
lengthy:	.fill	300, 1, 'x'
	.byte	0
	.bss
	.align	8
st:	.space	256
area:	.space	4096
