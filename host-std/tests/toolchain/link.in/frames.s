	.text
	.global	_start
	.type	_start, #function
_start:
	.cfi_startproc
	.cfi_undefined 0
	{
	  sdisp	%ctpr1, 3
	  setwd	wsz = 8, nfx = 1
	  setbn	rbs = 4, rsz = 3, rcur = 0
	}
	.cfi_def_cfa 1, 0
	.cfi_def_cfa_offset 64
	{
	  addd	0, 1, %db[0]
	  addd	0, 7, %db[1]
	}
	{
	  call	%ctpr1, wbs = 4
	}
	.cfi_endproc
	.size	_start, . - _start

	.section .text.cold, "ax"
cold:
	.cfi_startproc
	.cfi_personality 0x1b, _start
	{
	  nop
	}
	.cfi_offset 2, -16
	.cfi_endproc
