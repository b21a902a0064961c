! Processes, threads and programs.
	.include "linux.inc"
	START
	SYS	getppid
	SYS	execve, missing, words, variables
	SYS	execve, missing, 8, 0
	SYS	prctl, PR_SET_NAME, missing
	SYS	prctl, PR_GET_NAME, buffer
	SYS	prctl, PR_SET_PDEATHSIG, SIGKILL
	SYS	prctl, PR_GET_DUMPABLE
	SYS	uname, buffer
	SYS	sysinfo, buffer
	SYS	getrusage, RUSAGE_SELF, buffer
	SYS	sched_getaffinity, 0, 8, buffer
	SYS	getrandom, buffer, 0, GRND_NONBLOCK
	SYS	futex, word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, 1
	SYS	futex, word, FUTEX_WAIT, 1, 0
	SYS	futex, word, FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME, 0, past, 0, 0xffffffff
	SYS	wait4, -1, buffer, WNOHANG, 0
	GET	%dr1, fork
	BEQ	%dr1, 0, child
	SYS	wait4, %dr1, buffer, 0, buffer + 8
	GET	%dr1, vfork
	BEQ	%dr1, 0, borrower
	SYS	waitid, P_PID, %dr1, buffer, WEXITED, 0
	THREAD	%dr2, thread, stack + 8192, tid
	JOIN	tid
	SYS	exit_group, 5
child:
	SYS	exit, 3
borrower:
	SYS	kill, 0, 99
	SYS	exit_group, 4
thread:
	SYS	gettid
	SYS	nanosleep, while, 0
	QUIT

	.data
missing:
	.asciz	"./missing"
argument:
	.asciz	"a\tb"
	.align	8
words:
	.dword	missing, argument, 0
variables:
	.dword	argument, 0
word:
	.word	0, 0
while:
	.dword	0, 300000000
past:
	.dword	1, 0
	.bss
	.align	16
tid:
	.space	16
stack:
	.space	8192
buffer:
	.space	512
