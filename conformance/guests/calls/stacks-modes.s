! rule: access_hw_stacks: sizes, offsets and reads by address, and what is wrong with them
! source: linux-user.md 5.1
! isa: v3 v5
	.include "linux.inc"
	START
	CALL	f
back:
	PASS
f:
	ENTER
! sizes: the chain has this record and that of the call on top, the procedure stack the registers below wbs
	{
	  rrd	%pcsp.hi, %dr1
	}
	{
	  rrd	%psp.hi, %dr2
	}
	{
	  rrd	%pcsp.lo, %dr3
	}
	{
	  rrd	%psp.lo, %dr4
	}
	AND	%dr1, %dr1, 0xffffffff
	AND	%dr2, %dr2, 0xffffffff
	AND	%dr3, %dr3, 0xffffffffffff
	AND	%dr4, %dr4, 0xffffffffffff
	IS	0, access_hw_stacks, 4, 0, 0, 0, size
	ADD	%dr5, %dr1, 64
	MEMD	%dr5, size
	IS	0, access_hw_stacks, 5, 0, 0, 0, size
	ADD	%dr6, %dr2, 256
	MEMD	%dr6, size
! the offset of an address in the chain
	ADD	%dr7, %dr3, %dr1
	PUTD	%dr7, place
	IS	0, access_hw_stacks, 3, place, 0, 0, size
	MEMD	%dr1, size
	PUTD	0x1000, place
	ERR	ESRCH, access_hw_stacks, 3, place, 0, 0, size
! a record by its offset: the one that is in the registers of this procedure
	PUTD	%dr1, place
	IS	0, access_hw_stacks, 6, place, buffer, 32, 0
	MEMD	back, buffer + 8
	IS	0, access_hw_stacks, 10, place, buffer, 32, 0
	MEMD	back, buffer + 8
	ADD	%dr8, %dr1, 8
	PUTD	%dr8, place
	ERR	EINVAL, access_hw_stacks, 6, place, buffer, 32, 0
	PUTD	%dr1, place
	ERR	EINVAL, access_hw_stacks, 6, place, buffer, 24, 0
	ADD	%dr8, %dr1, 64
	PUTD	%dr8, place
	ERR	EINVAL, access_hw_stacks, 6, place, buffer, 32, 0
	ERR	EINVAL, access_hw_stacks, 9, place, buffer, 32, 0
	PUTD	%dr1, place
	ERR	EFAULT, access_hw_stacks, 6, place, 1, 32, 0
	ERR	EFAULT, access_hw_stacks, 6, 1, buffer, 32, 0
	ERR	EFAULT, access_hw_stacks, 7, 1, buffer, 32, 0
	ERR	EFAULT, access_hw_stacks, 9, 1, buffer, 32, 0
! registers of this procedure: the first is at the index of %psp
	MOV	%dr0, 0x1122334455667788
	PUTD	%dr2, place
	IS	0, access_hw_stacks, 7, place, buffer, 32, 0
	MEMD	0x1122334455667788, buffer
	ADD	%dr8, %dr2, 4
	PUTD	%dr8, place
	ERR	EINVAL, access_hw_stacks, 7, place, buffer, 32, 0
	ADD	%dr8, %dr2, 256
	PUTD	%dr8, place
	ERR	EINVAL, access_hw_stacks, 7, place, buffer, 32, 0
	ERR	EINVAL, access_hw_stacks, 8, place, buffer, 32, 0
	PUTD	%dr2, place
	PUTD	0x99aabbccddeeff00, buffer
	IS	0, access_hw_stacks, 8, place, buffer, 8, 0
	EQ	0x99aabbccddeeff00, %dr0
! the whole below an address
	ADD	%dr7, %dr3, 32
	PUTD	%dr7, place
	IS	0, access_hw_stacks, 0, place, buffer, 512, size
	MEMD	32, size
	MEMD	0, buffer + 8
	ERR	ENOMEM, access_hw_stacks, 0, place, buffer, 16, size
	ADD	%dr7, %dr4, 64
	PUTD	%dr7, place
	IS	0, access_hw_stacks, 1, place, buffer, 512, size
	MEMD	64, size
	ERR	ENOMEM, access_hw_stacks, 1, place, buffer, 16, size
	ERR	EINVAL, access_hw_stacks, 77, place, buffer, 16, size
	ERR	EINVAL, access_hw_stacks, -1, place, buffer, 16, size
	ERR	EFAULT, access_hw_stacks, 4, 0, 0, 0, 1
	LEAVE
	.bss
	.align	16
place:	.space	8
size:	.space	8
buffer:	.space	512
