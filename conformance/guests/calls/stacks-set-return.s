! rule: fast call 5 changes where the procedure that makes it returns to
! source: linux-user.md 4.1
! isa: v3 v5
	.include "linux.inc"
	START
	CALL	f
	SYS	exit_group, 99
there:
	EQ	5, %dr16
	PASS
f:
	ENTER
	FAST	5, there, 1
	EQ	-EINVAL, %dr16, "flags are refused"
	FAST	5, 0x0000d00000000000, 0
	EQ	-EFAULT, %dr16, "an address of the kernel"
	FAST	5, there, 0
	EQ	0, %dr16, "set_return"
	MOV	%dr0, 5
	LEAVE
