! rule: io_uring and userfaultfd do not exist here; wrong arguments of rare calls are told
! source: the emulator's choice
! isa: v3 v5
	.include "linux.inc"
	START
	ERR	ENOSYS, io_uring_setup, 8, area
	ERR	ENOSYS, io_uring_enter, 0, 1, 0, 0, 0, 0
	ERR	ENOSYS, io_uring_register, 0, 0, 0, 0
	PASS
	.bss
	.align	8
area:	.space	256
