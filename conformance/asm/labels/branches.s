! options: -mcpu=elbrus-v3
! dump: -d -r
	.text
{
  setwd wsz = 4, nfx = 1
}
1:
{
  subd 0, %dr1, %dr1
  disp %ctpr1, 1b
}
{
  ibranch 1f ? %pred0
}
.L2:
{
  ibranch .L2
}
1:
{
  ct %ctpr1
}
!| branches.o:     file format elf64-e2k
!|
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   setwd wsz = 0x4, nfx = 0x1, dbl = 0x0
!|
!|   10:
!|   subd,0 0x0, %dr1, %dr1
!|   disp %ctpr1, 0x10
!|
!|   20:
!|   ipd 3
!|   ibranch 0x40 ? %pred0
!|
!|   30:
!|   ipd 3
!|   ibranch 0x30
!|
!|   40:
!|   ct %ctpr1
!|   ipd 3
