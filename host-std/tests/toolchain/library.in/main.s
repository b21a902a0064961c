	.text
	.global	_start
	.type	_start, #function
_start:
	{
	  setwd	wsz = 8, nfx = 1
	  setbn	rbs = 4, rsz = 3, rcur = 0
	  disp	%ctpr1, status
	}
	{
	  call	%ctpr1, wbs = 4
	}
	{
	  sdisp	%ctpr1, 3
	  sxt	6, %b[0], %db[1]
	  addd	0, 1, %db[0]
	}
	{
	  call	%ctpr1, wbs = 4
	}
	.size	_start, . - _start
