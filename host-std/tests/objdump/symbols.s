	.text
	.globl main
	.type main,@function
main:
	{
	  setwd wsz=8, nfx=1, dbl=0
	  disp %ctpr1, foo
	  addd,0 %dr0, 5, %dr1
	}
	{
	  call %ctpr1, wbs=4
	}
loc:
	std %dr1, %dr0, 8
	{
	  disp %ctpr2, loc
	  ldd,0 [%dr0 + _f64 data], %dr2
	}
	{
	  disp %ctpr3, wk
	}
	ibranch main
	.size main, .-main
	.weak wk
wk:	return %ctpr3
	ct %ctpr3
	.zero 32
	.globl hid
	.hidden hid
hid:	nop
	.data
	.globl data
	.type data,@object
data:	.dword main+8
	.word 0x12345678
	.size data, 12
	.section .tdata,"awT",@progbits
	.word 1
	.section .debug_info,"",@progbits
	.word main
	.bss
	.globl b
b:	.zero 3
	.comm cc,16,8
