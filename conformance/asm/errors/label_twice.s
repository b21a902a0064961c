x: nop
{
  .label x
  addd %dr1, %dr2, %dr3
}
!| error: symbol 'x' is already defined
!|  --> label_twice.s:3:10
!|   |
!| 3 |   .label x
!|   |          ^
!|   |
!| note: first definition
!|  --> label_twice.s:1:1
!|   |
!| 1 | x: nop
!|   | ^
!|
!| 1 error
