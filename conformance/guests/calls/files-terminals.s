! rule: ioctl: what is no terminal, and a pair of terminals
! source: linux-user.md 7
! isa: v3 v5
	.include "linux.inc"
	.set	TCGETS, 0x5401
	.set	TCSETS, 0x5402
	.set	TIOCGWINSZ, 0x5413
	.set	TIOCSWINSZ, 0x5414
	.set	FIONREAD, 0x541b
	.set	FIONBIO, 0x5421
	.set	FIOCLEX, 0x5451
	.set	TIOCGPTN, 0x80045430
	.set	TIOCSPTLCK, 0x40045431
	START
	GET	%dr0, open, name, O_RDWR|O_CREAT, 0600
	ERR	ENOTTY, ioctl, %dr0, TCGETS, area
	ERR	ENOTTY, ioctl, %dr0, 0x1234, area
	ERR	EBADF, ioctl, 99, TCGETS, area
	IS	0, ioctl, %dr0, FIOCLEX, 0
	IS	FD_CLOEXEC, fcntl, %dr0, F_GETFD, 0
	IS	0, pipe, pair
	LOADW	%dr1, pair
	PUTW	1, area
	IS	0, ioctl, %dr1, FIONBIO, area
	ERR	EAGAIN, read, %dr1, area, 8
	ERR	EFAULT, ioctl, %dr1, FIONREAD, 1
	GET	%dr2, open, ptmx, O_RDWR, 0
	PUTW	0, area
	IS	0, ioctl, %dr2, TIOCSPTLCK, area
	IS	0, ioctl, %dr2, TIOCGPTN, area
	LOADW	%dr3, area
	RANGE	0, 999, %dr3
! struct termios: four words, the discipline, nineteen characters
	PUTD	-1, area + 36
	IS	0, ioctl, %dr2, TCGETS, area
	MEMD	-1, area + 36
	MEMB	3, area + 17
	LOADW	%dr4, area + 12
	AND	%dr4, %dr4, 8
	EQ	8, %dr4
	PUTW	0, area + 12
	IS	0, ioctl, %dr2, TCSETS, area
	PUTW	-1, area + 12
	IS	0, ioctl, %dr2, TCGETS, area
	MEMW	0, area + 12
	PUTD	0x0000000000500019, area
	IS	0, ioctl, %dr2, TIOCSWINSZ, area
	PUTD	0, area
	IS	0, ioctl, %dr2, TIOCGWINSZ, area
	MEMH	25, area
	MEMH	80, area + 2
	ERR	EFAULT, ioctl, %dr2, TCGETS, 1
	PASS
	.data
name:	.asciz	"file"
ptmx:	.asciz	"/dev/ptmx"
	.bss
	.align	8
pair:	.space	8
area:	.space	64
