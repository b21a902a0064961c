! rule: statfs and its relatives describe a file system; attributes with names
! source: linux-user.md 8
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, open, name, O_RDWR|O_CREAT, 0644
	PUTD	-1, st + 120
	IS	0, statfs, name, st
	MEMD	-1, st + 120
	CALL	check
	LOADD	%dr1, st
	IS	0, fstatfs, %dr0, st
	CALL	check
	MEMD	%dr1, st
	IS	0, statfs64, name, 120, st
	CALL	check
	MEMD	%dr1, st
	IS	0, fstatfs64, %dr0, 120, st
	CALL	check
	MEMD	-1, st + 120
	ERR	EINVAL, statfs64, name, 88, st
	ERR	ENOENT, statfs, none, st
	ERR	EFAULT, statfs, name, 1
	ERR	EBADF, fstatfs, 99, st
	IS	0, statfs, procfs, st
	MEMD	0x9fa0, st
! attributes: where they are possible, they can be read again
	SYS	setxattr, name, attribute, value, 5, 0
	BEQ	%dr16, -EOPNOTSUPP, without
	EQ	0, %dr16
	IS	5, getxattr, name, attribute, area, 64
	MEMW	0x756c6176, area
	ERR	ERANGE, getxattr, name, attribute, area, 2
	ERR	EEXIST, fsetxattr, %dr0, attribute, value, 3, XATTR_CREATE
	IS	0, fsetxattr, %dr0, attribute, value, 3, XATTR_REPLACE
	IS	3, fgetxattr, %dr0, attribute, area, 64
	IS	3, lgetxattr, name, attribute, area, 64
	GET	%dr2, listxattr, name, area, 64
	RANGE	9, 64, %dr2
	GET	%dr3, flistxattr, %dr0, 0, 0
	EQ	%dr2, %dr3
	IS	0, removexattr, name, attribute
	ERR	ENODATA, getxattr, name, attribute, area, 64
	ERR	ENODATA, fremovexattr, %dr0, attribute
without:
	ERR	ENOENT, getxattr, none, attribute, area, 64
	ERR	EBADF, fgetxattr, 99, attribute, area, 64
	IS	0, sync
	IS	0, syncfs, %dr0
	PASS
check:
	ENTER
	LOADD	%dr0, st + 8
	RANGE	512, 0x1000000, %dr0
	LOADD	%dr0, st + 64
	RANGE	100, 4096, %dr0
	LOADD	%dr0, st + 16
	LOADD	%dr1, st + 24
	RANGE	0, %dr0, %dr1
	LOADD	%dr2, st + 32
	RANGE	0, %dr1, %dr2
	LEAVE
	.data
name:	.asciz	"file"
none:	.asciz	"none"
procfs:	.asciz	"/proc/self"
attribute: .asciz	"user.e2k"
value:	.asciz	"value"
	.bss
	.align	8
st:	.space	256
area:	.space	64
