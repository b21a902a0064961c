! A program to be debugged: two calls deep, a store, a load, and the sum as exit status.
	.text
	.global	_start
	.type	_start, #function
_start:
	{
	  setwd	wsz = 8, nfx = 1
	  setbn	rbs = 4, rsz = 3, rcur = 0
	  disp	%ctpr1, outer
	  addd	0, 0x111, %dr0
	}
	{
	  addd	0, 30, %db[0]
	}
	{
	  call	%ctpr1, wbs = 4
	}
	.global	returned
returned:
	{
	  addd	%db[0], 0, %dr1
	  sdisp	%ctpr1, 3
	}
	{
	  addd	0, 1, %db[0]
	  addd	%dr1, 0, %db[1]
	}
	{
	  call	%ctpr1, wbs = 4
	}

	.global	outer
	.type	outer, #function
outer:
	{
	  setwd	wsz = 8, nfx = 1
	  setbn	rbs = 4, rsz = 3, rcur = 0
	  disp	%ctpr1, inner
	}
	{
	  addd	%dr0, 1, %dr3
	  addd	%dr0, 10, %db[0]
	}
	{
	  call	%ctpr1, wbs = 4
	}
	.global	outer_goes_on
outer_goes_on:
	{
	  return	%ctpr3
	  addd	%db[0], 1, %dr0
	}
	{
	  ct	%ctpr3
	}

	.global	inner
	.type	inner, #function
inner:
	{
	  setwd	wsz = 4, nfx = 1
	  addd	0, _f64 value, %dr2
	}
	.global	in_inner
in_inner:
	{
	  std	%dr0, 0, %dr2
	}
	.global	after_store
after_store:
	{
	  ldd	%dr2, 0, %dr3
	}
	.global	after_load
after_load:
	{
	  return	%ctpr3
	  addd	%dr3, 1, %dr0
	}
	{
	  ct	%ctpr3
	}

	.data
	.align	8
	.global	value
value:
	.dword	5
