! A movable program that places itself: what its table, its literal and its global offset table hold
! are the addresses of where it is. Exits with 0.
	.include "rule.inc"
	.include "load.inc"
	START
	CHECK	%dr0, 0, 1
	ADDRESS	__ehdr_start, %dr0
	RELOCATE
	FIND_AUXV
	ADDRESS	target, %dr1
! It has been moved, to a page.
	{
	  cmpedb	%dr0, 0, %pred0
	  andd	%dr0, 0xfff, %dr2
	}
	CHECK_FALSE	%pred0, 2
	CHECK	%dr2, 0, 3
! A pointer in data, a slot of the global offset table, a literal in code that may be written.
	ADDRESS	pointer, %dr2
	{
	  ldd,0	%dr2, 0, %dr3
	}
	CHECK	%dr3, %dr1, 4
	{
	  rrd	%nip, %dr2
	}
	{
	  addd	%dr2, _f64 _GLOBAL_OFFSET_TABLE_, %dr2
	  addd	0, _f32s target@GOT, %dr3
	}
	{
	  ldd,0	%dr2, %dr3, %dr3
	}
	CHECK	%dr3, %dr1, 5
	{
	  disp	%ctpr2, literal
	}
	{
	  call	%ctpr2, wbs = 8
	}
	CHECK	%db[0], %dr1, 6
! What the kernel tells: AT_PHDR, AT_ENTRY; AT_BASE is 0 without an interpreter.
	{
	  addd	%dr0, 64, %dr2
	}
	AUXV	3, %dr3, 7
	CHECK	%dr3, %dr2, 8
	ADDRESS	_start, %dr2
	AUXV	9, %dr3, 9
	CHECK	%dr3, %dr2, 10
	AUXV	7, %dr3, 11
	CHECK	%dr3, 0, 12
! Nothing in .bss.
	ADDRESS	nothing, %dr2
	{
	  ldd,0	%dr2, 0, %dr3
	}
	CHECK	%dr3, 0, 13
	{
	  ldd,0	%dr2, 0x2ff8, %dr3
	}
	CHECK	%dr3, 0, 14
	PASS

	.section	.code, "awx", @progbits
	.align	8
literal:
	ENTER
	{
	  addd	0, _f64 target, %dr0
	}
	LEAVE

	.data
	.align	8
	.global	target
target:
	.dword	0
pointer:
	.dword	target
	.bss
	.align	8
nothing:
	.zero	0x3000
