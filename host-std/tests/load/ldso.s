! A dynamic linker for programs that need nothing linked: finds the program by the auxiliary vector,
! looks whether all is as it should be, and enters it. %dr0 of the program is the address of its
! function to be called at the end.
	.include "rule.inc"
	.include "load.inc"
	START
	CHECK	%dr0, 0, 21
	ADDRESS	__ehdr_start, %dr0
	RELOCATE
	FIND_AUXV
! AT_BASE is where this program is.
	AUXV	7, %dr1, 22
	CHECK	%dr1, %dr0, 23
! AT_PHENT, AT_PAGESZ, AT_FLAGS, AT_CLKTCK, AT_SECURE, AT_HWCAP, AT_FAST_SYSCALLS, AT_SYSTEM_INFO
	AUXV	4, %dr1, 24
	CHECK	%dr1, 56, 25
	AUXV	6, %dr1, 26
	CHECK	%dr1, 4096, 27
	AUXV	8, %dr1, 28
	CHECK	%dr1, 0, 29
	AUXV	17, %dr1, 30
	CHECK	%dr1, 100, 31
	AUXV	23, %dr1, 32
	CHECK	%dr1, 0, 33
	AUXV	16, %dr1, 34
	CHECK	%dr1, 0, 35
	AUXV	32, %dr1, 36
	CHECK	%dr1, 0x1f, 37
	AUXV	34, %dr1, 38
	CHECK	%dr1, 1, 39
! AT_RANDOM: 16 bytes, which can be read.
	AUXV	25, %dr1, 40
	{
	  ldd,0	%dr1, 0, %dr2
	  ldd,2	%dr1, 8, %dr3
	}
! AT_EXECFN: an absolute path, as the test gives it.
	AUXV	31, %dr1, 41
	{
	  ldb,0	%dr1, 0, %dr2
	}
	CHECK	%dr2, 0x2f, 42
! AT_PHDR and AT_PHNUM: the table of headers, whose first one (PT_PHDR) is about the table.
	AUXV	3, %dr1, 43
	AUXV	5, %dr2, 44
	{
	  ldw,0	%dr1, 0, %dr3
	}
	CHECK	%dr3, 6, 45
	{
	  ldd,0	%dr1, 32, %dr5
	}
! As many headers as it is long.
	{
	  muld	%dr2, 56, %dr2
	}
	CHECK	%dr5, %dr2, 46
! Into the program: AT_ENTRY.
	AUXV	9, %dr6, 47
	ADDRESS	finish, %dr7
	{
	  movtd	%dr6, %ctpr1
	  addd	0, %dr7, %dr0
	}
	{
	  ct	%ctpr1
	}

finish:
	ENTER
	{
	  addd	0, 77, %dr0
	}
	LEAVE
	.data
	.align	8
	.dword	finish
