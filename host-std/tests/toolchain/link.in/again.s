	.text
	.global	status
status:
	nop
