! rule: get_backtrace tells where the callers go on, set_backtrace changes that
! source: linux-user.md 5.4
! isa: v3 v5
	.include "linux.inc"
	START
	CALL	f1
back1:
	EQ	5, %dr16
	CALL	g1
after1:
	SYS	exit_group, 99
elsewhere1:
	EQ	7, %dr16
! "just return": h2 is left out
	CALL	h1
	EQ	21, %dr16
	ERR	EINVAL, get_backtrace, area, 4, 0, 1
	ERR	EINVAL, set_backtrace, area, 4, 0, 1
	ERR	EFAULT, get_backtrace, 1, 4, 0, 0
	ERR	EFAULT, set_backtrace, 1, 4, 0, 0
	PASS
f1:
	ENTER
	CALL	f2
back2:
	ADD	%dr0, %dr16, 1
	LEAVE
f2:
	ENTER
	CALL	f3
back3:
	ADD	%dr0, %dr16, 1
	LEAVE
f3:
	ENTER
	PUTD	-2, area + 24
	IS	3, get_backtrace, area, 3, 0, 0
	MEMD	back3, area
	MEMD	back2, area + 8
	MEMD	back1, area + 16
	MEMD	-2, area + 24
	IS	1, get_backtrace, area, 1, 1, 0
	MEMD	back2, area
	MEMD	back2, area + 8
	IS	2, get_backtrace, area, 2, 1, 0
	MEMD	back2, area
	MEMD	back1, area + 8
	IS	0, get_backtrace, area, 0, 0, 0
	GET	%dr1, get_backtrace, area, 100, 0, 0
	RANGE	3, 5, %dr1
	MOV	%dr0, 3
	LEAVE
g1:
	ENTER
	CALL	g2
after2:
	SYS	exit_group, 98
elsewhere2:
	ADD	%dr0, %dr16, 2
	LEAVE
g2:
	ENTER
! to where nothing is mapped, and to what is no code
	PUTD	0x100, area
	ERR	ESRCH, set_backtrace, area, 1, 0, 0
	PUTD	elsewhere2, area
	PUTD	elsewhere1, area + 8
	IS	2, set_backtrace, area, 2, 0, 0
	IS	2, get_backtrace, area + 16, 2, 0, 0
	MEMD	elsewhere2, area + 16
	MEMD	elsewhere1, area + 24
	MOV	%dr0, 5
	LEAVE
h1:
	ENTER
	CALL	h2
	ADD	%dr0, %dr16, 1
	LEAVE
h2:
	ENTER
	MOV	%dr0, 20
	CALL	h3
	SYS	exit_group, 97
h3:
	ENTER
	PUTD	-1, area
	IS	1, set_backtrace, area, 1, 0, 0
	IS	1, get_backtrace, area + 8, 1, 0, 0
	MEMD	-1, area + 8
! it cannot be undone
	PUTD	back1, area
	ERR	EPERM, set_backtrace, area, 1, 0, 0
	LEAVE
	.bss
	.align	8
area:	.space	1024
