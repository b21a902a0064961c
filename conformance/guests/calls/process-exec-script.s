! rule: a script names its interpreter in the first line
! source: as in every Linux
! isa: v3 v5
	.include "linux.inc"
	START
	ARGUMENTS %dr0
	LOADD	%dr1, %dr0
	BNE	%dr1, 1, second
	GET	%dr2, readlink, exe, area, 240
	PUTH	0x2123, line
	MOV	%dr3, 0
1:
	LOADB	%dr4, area, %dr3
	PUTB	%dr4, line + 2, %dr3
	ADD	%dr3, %dr3, 1
	BLT	%dr3, %dr2, 1b
! " one two" and the end of the line
	PUTD	0x6f777420656e6f20, line + 2, %dr3
	PUTB	10, line + 10, %dr3
	ADD	%dr3, %dr3, 11
	GET	%dr4, open, script, O_WRONLY|O_CREAT, 0700
	IS	%dr3, write, %dr4, line, %dr3
	IS	0, close, %dr4
	FORK	%dr5, child
	REAP	%dr5, 9 << 8
	PASS
child:
	IS	0, execve, script, args, vars
second:
! interpreter, its one argument, the script, the arguments behind the first
	EQ	5, %dr1
	LOADD	%dr2, %dr0, 16
	TEXT	"one two", %dr2
	LOADD	%dr2, %dr0, 24
	TEXT	"./script", %dr2
	LOADD	%dr2, %dr0, 32
	TEXT	"a", %dr2
	LOADD	%dr2, %dr0, 40
	TEXT	"b", %dr2
	SYS	exit_group, 9
	.data
exe:	.asciz	"/proc/self/exe"
script:	.asciz	"./script"
arg0:	.asciz	"ignored"
arg1:	.asciz	"a"
arg2:	.asciz	"b"
	.align	8
args:	.dword	arg0, arg1, arg2, 0
vars:	.dword	0
	.bss
	.align	8
line:	.space	512
area:	.space	512
