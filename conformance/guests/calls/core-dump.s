! rule: a process that dies with a core leaves an ELF file for debuggers, if its limit permits
! source: linux-user.md 1 and 8, gdb-remote.md 6
! isa: v3 v5 v6
	.include "linux.inc"
	START
! hosts that give dumps to a program, or put them elsewhere, are not asked
	GET	%dr1, open, pattern, O_RDONLY, 0
	SYS	read, %dr1, buffer, 64
	LOADD	%dr2, buffer
	AND	%dr2, %dr2, 0xffffffffff
	BNE	%dr2, 0x0a65726f63, passed
	GET	%dr1, open, uses_pid, O_RDONLY, 0
	SYS	read, %dr1, buffer, 64
	LOADB	%dr2, buffer
	BNE	%dr2, '0', passed
! no limit, no file
	FORK	%dr1, without
	IS	%dr1, wait4, %dr1, status, 0, 0
	MEMB	SIGSEGV, status
	ERR	ENOENT, open, name, O_RDONLY, 0
	SYS	setrlimit, RLIMIT_CORE, unlimited
	BNE	%dr16, 0, passed
	FORK	%dr1, with
	IS	%dr1, wait4, %dr1, status, 0, 0
	MEMB	SIGSEGV, status
	GET	%dr3, open, name, O_RDONLY, 0
	GET	%dr4, read, %dr3, buffer, 65536
	RANGE	16384, 65536, %dr4
	MEMD	0x00010102464c457f, buffer
! a core file (4) for 175
	MEMD	0x0000000100af0004, buffer + 16
! the version of the processor
	LOADB	%dr5, buffer + 51
	RANGE	3, 6, %dr5
! program headers behind the header, the first of them the notes
	MEMD	64, buffer + 32
	MEMW	4, buffer + 64
	LOADD	%dr6, buffer + 72
	ADD	%dr6, %dr6, buffer
! the first is that of the thread: "CORE", status
	MEMW	5, %dr6
	MEMW	1, %dr6, 8
	MEMW	SIGSEGV, %dr6, 20
	MEMW	%dr1, %dr6, 20 + 32
! its size, and that of the registers in it
	LOADW	%dr7, %dr6, 4
	LOADD	%dr8, %dr6, 20 + 112
	SUB	%dr9, %dr7, %dr8
	EQ	120, %dr9, "registers fill the note"
! %g5, and where it stood
	MEMD	0x1234567, %dr6, 20 + 112 + 8 + 40
	MEMD	fault, %dr6, 20 + 112 + 0x198
	IS	0, unlink, name
passed:
	PASS
without:
	SYS	setrlimit, RLIMIT_CORE, nothing
with:
	MOV	%dg5, 0x1234567
	MOV	%dr28, 0
fault:
	{
	  ldd,0	%dr28, 0, %dr29
	}
	SYS	exit_group, 1
	.section .rodata
pattern: .asciz "/proc/sys/kernel/core_pattern"
uses_pid: .asciz "/proc/sys/kernel/core_uses_pid"
name:	.asciz	"core"
	.data
	.align	8
unlimited: .dword -1, -1
nothing: .dword 0, -1
	.bss
	.align	16
status:	.space	8
buffer:	.space	65536
