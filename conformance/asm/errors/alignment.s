	.byte 1
nop
x:
	.align 8
disp %ctpr1, x
!| error: this bundle would start at offset 0x1, a bundle starts at a multiple of 8 (.align 8)
!|  --> alignment.s:2:1
!|   |
!| 2 | nop
!|   | ^^^
!|
!| error: the target is -7 bytes from the bundle, which is no multiple of 8
!|  --> alignment.s:5:14
!|   |
!| 5 | disp %ctpr1, x
!|   |              ^
!|
!| 2 errors
