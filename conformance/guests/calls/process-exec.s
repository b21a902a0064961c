! rule: execve: arguments, environment, what is kept and what is not, errors
! source: linux-user.md 3, 11
! isa: v3 v5
	.include "linux.inc"
	START
	ARGUMENTS %dr0
	LOADD	%dr1, %dr0
	BEQ	%dr1, 4, second
	EQ	1, %dr1
! the link of the process names the program
	GET	%dr2, readlink, exe, area, 4096
	PUTB	0, area, %dr2
	IS	0, stat, area, st
	LOADD	%dr3, st + ST_INO
	IS	0, stat, exe, st
	MEMD	%dr3, st + ST_INO
! errors leave the program as it is
	ERR	ENOENT, execve, none, args, vars
	ERR	ENOENT, execve, empty, args, vars
	ERR	EACCES, execve, directory, args, vars
	ERR	EFAULT, execve, 1, args, vars
	ERR	EFAULT, execve, area, 1, vars
	ERR	EFAULT, execve, area, badargs, vars
	GET	%dr4, open, plain, O_RDWR|O_CREAT, 0600
	IS	5, write, %dr4, plain, 5
	ERR	EACCES, execve, plain, args, vars
	IS	0, fchmod, %dr4, 0700
	IS	0, close, %dr4
	ERR	ENOEXEC, execve, plain, args, vars
! what is kept: descriptors without their flag, ignored signals, the mask, the pid
	IS	0, rt_sigaction, SIGUSR1, ignored, 0, 8
	ACTION	SIGUSR2, handler
	IS	0, rt_sigprocmask, SIG_BLOCK, mask, 0, 8
	GET	%dr5, open, plain, O_RDONLY|O_CLOEXEC, 0
	IS	50, dup2, %dr5, 50
	IS	51, dup3, %dr5, 51, O_CLOEXEC
	GET	%dr6, brk, 0
	ADD	%dr7, %dr6, 0x1000
	IS	%dr7, brk, %dr7
	FORK	%dr8, child
	REAP	%dr8, 7 << 8
! by descriptor
	GET	%dr9, open, exe, O_RDONLY, 0
	FORK	%dr8, child2
	REAP	%dr8, 7 << 8
	PASS
child:
	PUTD	1, fresh
	IS	0, execve, exe, args, vars
child2:
	IS	0, execveat, %dr9, empty, args, vars, AT_EMPTY_PATH
handler:
	ENTER
	LEAVE

second:
	LOADD	%dr1, %dr0, 8
	TEXT	"first", %dr1
	LOADD	%dr2, %dr0, 16
	TEXT	"second argument", %dr2
	LOADD	%dr3, %dr0, 24
	TEXT	"", %dr3
	LOADD	%dr4, %dr0, 32
	TEXT	"quote ' and $HOME", %dr4
	MEMD	0, %dr0, 40
	LOADD	%dr5, %dr0, 48
	TEXT	"A=1", %dr5
	LOADD	%dr6, %dr0, 56
	TEXT	"B=two words", %dr6
	MEMD	0, %dr0, 64
! the strings follow one another
	ADD	%dr7, %dr1, 6
	EQ	%dr2, %dr7
	ADD	%dr7, %dr2, 16
	EQ	%dr3, %dr7
	ADD	%dr7, %dr4, 18
	EQ	%dr5, %dr7
	ADD	%dr7, %dr5, 4
	EQ	%dr6, %dr7
	IS	0, fcntl, 50, F_GETFD, 0
	ERR	EBADF, fcntl, 51, F_GETFD, 0
	IS	0, rt_sigaction, SIGUSR1, 0, area, 8
	MEMD	1, area
	IS	0, rt_sigaction, SIGUSR2, 0, area, 8
	MEMD	0, area
	IS	0, rt_sigprocmask, SIG_BLOCK, 0, area, 8
	MEMD	1 << (SIGTERM - 1), area
! data is as it was made
	MEMD	12345, fresh
	SYS	exit_group, 7
	.data
exe:	.asciz	"/proc/self/exe"
none:	.asciz	"none"
empty:	.asciz	""
directory: .asciz "/"
plain:	.asciz	"plain"
arg0:	.asciz	"first"
arg1:	.asciz	"second argument"
arg3:	.asciz	"quote ' and $HOME"
var0:	.asciz	"A=1"
var1:	.asciz	"B=two words"
	.align	8
args:	.dword	arg0, arg1, empty, arg3, 0
badargs: .dword	arg0, 1, 0
vars:	.dword	var0, var1, 0
ignored: .dword	1, 0, 0, 0
mask:	.dword	1 << (SIGTERM - 1)
fresh:	.dword	12345
	.bss
	.align	8
st:	.space	256
area:	.space	8192
