! Hello, world for Elbrus Linux: write(1, text, length), then exit(0).

	.text
	.global	_start
	.type	_start, #function
_start:
	{
	  setwd	wsz = 8, nfx = 1, dbl = 0
	  setbn	rbs = 4, rsz = 3, rcur = 0
	  sdisp	%ctpr1, 3
	}
	{
	  addd	0, 4, %db[0]
	  addd	0, 1, %db[1]
	  addd	0, text, %db[2]
	  addd	0, length, %db[3]
	}
	{
	  call	%ctpr1, wbs = 4
	}
	{
	  sdisp	%ctpr1, 3
	  addd	0, 1, %db[0]
	  addd	0, 0, %db[1]
	}
	{
	  call	%ctpr1, wbs = 4
	}
	.size	_start, . - _start

	.section .rodata
text:
	.ascii	"Hello, Elbrus!\n"
	.set	length, . - text
