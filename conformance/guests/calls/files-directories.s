! rule: getdents and getdents64 list a directory
! source: syscalls.tsv; records as in every Linux
! isa: v3 v5
	.include "linux.inc"
	START
	IS	0, mkdir, sub, 0755
	IS	0, mkdir, subdir, 0755
	GET	%dr0, creat, subfile, 0644
	GET	%dr0, open, sub, O_RDONLY|O_DIRECTORY, 0
! 64: inode, place, length of the record (u16), type (u8), name
	MOV	%dr10, 0
	MOV	%dr11, 0
	MOV	%dr12, 0
1:
	GET	%dr1, getdents64, %dr0, area, 1024
	BEQ	%dr1, 0, 4f
	MOV	%dr2, 0
2:
	LOADH	%dr3, %dr2, area + 16
	LOADB	%dr4, %dr2, area + 18
	LOADB	%dr5, %dr2, area + 19
	ADD	%dr10, %dr10, 1
	RANGE	24, 64, %dr3
	BEQ	%dr4, 4, 3f
	EQ	8, %dr4
	LOADW	%dr6, %dr2, area + 19
	EQ	0x656c6966, %dr6
	ADD	%dr11, %dr11, 1
3:
	BNE	%dr5, 'd', 3f
	ADD	%dr12, %dr12, 1
3:
	ADD	%dr2, %dr2, %dr3
	BLT	%dr2, %dr1, 2b
	EQ	%dr1, %dr2
	BR	1b
4:
	EQ	4, %dr10
	EQ	1, %dr11
	EQ	1, %dr12
! from the start again, the old records: inode, place, length (u16), name, and the type last
	IS	0, lseek, %dr0, 0, SEEK_SET
	MOV	%dr10, 0
	MOV	%dr11, 0
1:
	GET	%dr1, getdents, %dr0, area, 1024
	BEQ	%dr1, 0, 4f
	MOV	%dr2, 0
2:
	LOADH	%dr3, %dr2, area + 16
	ADD	%dr2, %dr2, %dr3
	LOADB	%dr4, %dr2, area - 1
	ADD	%dr10, %dr10, 1
	BEQ	%dr4, 4, 3f
	EQ	8, %dr4
	SUB	%dr6, %dr2, %dr3
	LOADW	%dr6, %dr6, area + 18
	EQ	0x656c6966, %dr6
	ADD	%dr11, %dr11, 1
3:
	BLT	%dr2, %dr1, 2b
	BR	1b
4:
	EQ	4, %dr10
	EQ	1, %dr11
	IS	0, lseek, %dr0, 0, SEEK_SET
	ERR	EINVAL, getdents64, %dr0, area, 8
	ERR	EFAULT, getdents64, %dr0, 1, 1024
	ERR	EBADF, getdents64, 99, area, 1024
	GET	%dr7, open, subfile, O_RDONLY, 0
	ERR	ENOTDIR, getdents64, %dr7, area, 1024
	ERR	ENOTDIR, getdents, %dr7, area, 1024
! many files, a small buffer: each comes once
	MOV	%dr8, 300
1:
	PUTB	'a', many
	AND	%dr9, %dr8, 15
	ADD	%dr9, %dr9, 'a'
	PUTB	%dr9, many + 1
	SHR	%dr9, %dr8, 4
	ADD	%dr9, %dr9, 'a'
	PUTB	%dr9, many
	GET	%dr9, openat, %dr0, many, O_CREAT|O_WRONLY, 0600
	IS	0, close, %dr9
	LOOP	%dr8, 1b
	IS	0, lseek, %dr0, 0, SEEK_SET
	MOV	%dr10, 0
1:
	GET	%dr1, getdents64, %dr0, area, 128
	BEQ	%dr1, 0, 4f
	MOV	%dr2, 0
2:
	LOADH	%dr3, %dr2, area + 16
	ADD	%dr10, %dr10, 1
	ADD	%dr2, %dr2, %dr3
	BLT	%dr2, %dr1, 2b
	BR	1b
4:
	EQ	304, %dr10
	PASS
	.data
sub:	.asciz	"sub"
subdir:	.asciz	"sub/directory"
subfile: .asciz	"sub/file"
many:	.asciz	"xy"
	.bss
	.align	8
area:	.space	1024
