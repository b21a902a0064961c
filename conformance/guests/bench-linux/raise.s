! signals to the thread itself as `raise` of a C library sends them: all are blocked meanwhile
	.include "bench.inc"
	BEGIN
	ACTION	SIGUSR1, handler
	MOV	%dg0, 0
	MOV	%dr1, %dr0
1:
	CALL	raise
	LOOP	%dr0, 1b
	EQ	%dr1, %dg0
	END
raise:
	ENTER
	SYS	rt_sigprocmask, SIG_BLOCK, all, old, 8
	SYS	getpid
	MOV	%dr1, %dr16
	SYS	gettid
	MOV	%dr2, %dr16
	SYS	tgkill, %dr1, %dr2, SIGUSR1
	MOV	%dr1, %dr16
	SYS	rt_sigprocmask, SIG_SETMASK, old, 0, 8
	MOV	%dr0, %dr1
	LEAVE
handler:
	ENTER
	ADD	%dg0, %dg0, 1
	LEAVE
	.data
	.align	8
all:	.dword	-1
old:	.dword	0
