! rule: files without names: memfd_create and its seals
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, memfd_create, name, MFD_CLOEXEC|MFD_ALLOW_SEALING
	IS	FD_CLOEXEC, fcntl, %dr0, F_GETFD, 0
	IS	5, write, %dr0, name, 5
	IS	0, fstat, %dr0, st
	MEMD	5, st + ST_SIZE
	IS	0, fcntl, %dr0, F_GET_SEALS, 0
	IS	0, fcntl, %dr0, F_ADD_SEALS, F_SEAL_SHRINK
	ERR	EPERM, ftruncate, %dr0, 2
	IS	0, ftruncate, %dr0, 4096
	GET	%dr1, mmap, 0, 4096, PROT_READ|PROT_WRITE, MAP_SHARED, %dr0, 0
	PUTD	77, %dr1, 8
	ERR	EBUSY, fcntl, %dr0, F_ADD_SEALS, F_SEAL_WRITE
	IS	8, pread64, %dr0, st, 8, 8
	MEMD	77, st
	IS	0, munmap, %dr1, 4096
	IS	0, fcntl, %dr0, F_ADD_SEALS, F_SEAL_WRITE|F_SEAL_SEAL
	ERR	EPERM, write, %dr0, name, 1
	ERR	EPERM, mmap, 0, 4096, PROT_READ|PROT_WRITE, MAP_SHARED, %dr0, 0
	GET	%dr1, mmap, 0, 4096, PROT_READ, MAP_PRIVATE, %dr0, 0
	MEMD	77, %dr1, 8
	IS	F_SEAL_SHRINK|F_SEAL_WRITE|F_SEAL_SEAL, fcntl, %dr0, F_GET_SEALS, 0
	ERR	EPERM, fcntl, %dr0, F_ADD_SEALS, F_SEAL_GROW
	GET	%dr2, memfd_create, name, 0
	IS	F_SEAL_SEAL, fcntl, %dr2, F_GET_SEALS, 0
	ERR	EINVAL, memfd_create, name, 0x8000
	ERR	EFAULT, memfd_create, 1, 0
! by its name in /proc
	IS	0, stat, byname, st
	PASS
	.data
name:	.asciz	"named"
byname:	.asciz	"/proc/self/fd/0"
	.bss
	.align	8
st:	.space	256
