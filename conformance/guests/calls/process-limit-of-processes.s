! rule: where no more processes are allowed, fork says EAGAIN and the program goes on
! source: as in every Linux
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, geteuid
	BNE	%dr0, 0, 1f
! the limit does not hold for the user 0
	IS	0, setresgid, 65533, 65533, 65533
	IS	0, setresuid, 65533, 65533, 65533
1:
	IS	0, setrlimit, RLIMIT_NPROC, none
	MOV	%dr1, 100
1:
	ERR	EAGAIN, fork
	LOOP	%dr1, 1b
	ERR	EAGAIN, clone, SIGCHLD, 0, 0, 0, 0
	GET	%dr2, getpid
	IS	0, getrlimit, RLIMIT_NPROC, area
	MEMD	0, area
	PASS
	.data
	.align	8
none:	.dword	0, 0
	.bss
	.align	8
area:	.space	16
