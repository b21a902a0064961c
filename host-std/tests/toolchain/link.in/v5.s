	.text
	.global	five
five:
	nop
