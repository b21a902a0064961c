! Mappings and their flags, which have numbers of their own here.
	.include "linux.inc"
	START
	SYS	mmap, 0x10000000, 0x4000, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0
	SYS	mmap, 0, 8192, PROT_NONE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0
	SYS	mmap, 0, 0, 0, 0, 3, 4096
	SYS	mprotect, 0x10000000, 4096, PROT_READ | PROT_EXEC
	SYS	madvise, 0x10001000, 4096, MADV_DONTNEED
	SYS	msync, 0x10000000, 4096, MS_SYNC | MS_INVALIDATE
	SYS	mremap, 0x10002000, 4096, 8192, MREMAP_MAYMOVE
	SYS	munmap, 0x10000000, 4096
	SYS	brk, 0
	SYS	brk, %dr16
	SYS	mlock, 0x10001000, 4096
	SYS	memfd_create, name, MFD_CLOEXEC
	SYS	getrlimit, RLIMIT_P_STACK, buffer
	SYS	setrlimit, RLIMIT_CORE, limit
	SYS	prlimit64, 0, RLIMIT_CORE, 0, buffer
	GET	%dr0, shmget, IPC_PRIVATE, 4096, IPC_CREAT | 0600
	SYS	shmat, %dr0, 0, SHM_RDONLY
	SYS	shmctl, %dr0, IPC_RMID, 0
	PASS

	.data
name:
	.asciz	"memory"
	.align	8
limit:
	.dword	0, 0
	.bss
	.align	8
buffer:
	.space	512
