	.text
	.global	status
	.type	status, #function
status:
	{
	  setwd	wsz = 4, nfx = 1
	  return	%ctpr3
	  ldw	0, value, %r0
	}
	{
	  nop	3
	}
	{
	  ct	%ctpr3
	}
	.size	status, . - status

	.data
	.align	4
	.global	value
	.type	value, #object
	.size	value, 4
value:
	.word	42
