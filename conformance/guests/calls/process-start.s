! rule: what lies above argc: arguments, environment, and the vector with what the kernel says
! source: linux-user.md 3
! isa: v3 v5
	.include "linux.inc"
	START
	ARGUMENTS %dr0
	AND	%dr1, %dr0, 15
	EQ	0, %dr1
	LOADD	%dr1, %dr0
	EQ	1, %dr1
	MEMD	0, %dr0, 16
	ADD	%dr2, %dr0, 24
! the environment
1:
	LOADD	%dr3, %dr2
	ADD	%dr2, %dr2, 8
	BNE	%dr3, 0, 1b
! pairs: PHDR 3, PHENT 4, PHNUM 5, PAGESZ 6, ENTRY 9, UID 11, CLKTCK 17, RANDOM 25, EXECFN 31, fast calls 32, system 34
	MOV	%dr15, 0
1:
	LOADD	%dr3, %dr2
	LOADD	%dr4, %dr2, 8
	ADD	%dr2, %dr2, 16
	BEQ	%dr3, 0, 2f
	SHL	%dr5, 1, %dr3
	ADD	%dr15, %dr15, %dr5
	SHL	%dr5, %dr3, 3
	ADD	%dr5, %dr5, table
	PUTD	%dr4, %dr5
	BR	1b
2:
	AND	%dr6, %dr15, 1 << 3 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 9 | 1 << 11 | 1 << 12 | 1 << 13 | 1 << 14
	EQ	1 << 3 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 9 | 1 << 11 | 1 << 12 | 1 << 13 | 1 << 14, %dr6
	AND	%dr6, %dr15, 1 << 17 | 1 << 23 | 1 << 25 | 1 << 31 | 1 << 32 | 1 << 34
	EQ	1 << 17 | 1 << 23 | 1 << 25 | 1 << 31 | 1 << 32 | 1 << 34, %dr6
	MEMD	56, table + 4 * 8
	MEMD	4096, table + 6 * 8
	MEMD	_start, table + 9 * 8
	GET	%dr7, getuid
	MEMD	%dr7, table + 11 * 8
	GET	%dr7, getegid
	MEMD	%dr7, table + 14 * 8
	MEMD	100, table + 17 * 8
	MEMD	0, table + 16 * 8
	LOADD	%dr7, table + 32 * 8
	AND	%dr7, %dr7, 0x1f
	EQ	0x1f, %dr7
	LOADD	%dr7, table + 34 * 8
	AND	%dr7, %dr7, 1
	EQ	1, %dr7
! no text names the platform
	AND	%dr7, %dr15, 1 << 15
	EQ	0, %dr7
! sixteen random bytes
	LOADD	%dr8, table + 25 * 8
	LOADD	%dr9, %dr8
	LOADD	%dr10, %dr8, 8
	NE	%dr9, %dr10
! the first program header is one of this program
	LOADD	%dr8, table + 3 * 8
	LOADW	%dr9, %dr8
	RANGE	1, 0x7fffffff, %dr9
	LOADD	%dr9, table + 5 * 8
	RANGE	1, 20, %dr9
	PASS
	.bss
	.align	8
table:	.space	64 * 8
