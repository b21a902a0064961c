! dump: -d
{ addd,0 %dr1, %dr2, %dr3 ; subd,1 %dr1, %dr2, %dr4 }
{
  addd,0 %dr1, %dr2, %dr3
  subd,1 %dr1, %dr2, %dr4 }
{ addd,0 %dr1, %dr2, %dr3
}{ subd,1 %dr1, %dr2, %dr4 } subd,1 %dr1, %dr2, %dr4 ; nop 3
{ }
{
}
{ nop }
nop
nop 5
{ nop ; addd %dr1, %dr2, %dr3 }
!| separators.o:     file format elf64-e2k
!|
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   addd,0 %dr1, %dr2, %dr3
!|   subd,1 %dr1, %dr2, %dr4
!|
!|   10:
!|   addd,0 %dr1, %dr2, %dr3
!|   subd,1 %dr1, %dr2, %dr4
!|
!|   20:
!|   addd,0 %dr1, %dr2, %dr3
!|
!|   28:
!|   subd,1 %dr1, %dr2, %dr4
!|
!|   30:
!|   subd,1 %dr1, %dr2, %dr4
!|
!|   38:
!|   nop 3
!|
!| 	...
!|   60:
!|   nop 5
!|
!|   68:
!|   nop 1
!|   addd,0 %dr1, %dr2, %dr3
