1a: nop
{
  .label inside
}
	.label outside
99999999999: nop
!| error: a local label is a number
!|  --> labels.s:1:1
!|   |
!| 1 | 1a: nop
!|   | ^^
!|
!| error: this .label stands before no arithmetic-logic operation of its bundle
!|  --> labels.s:3:10
!|   |
!| 3 |   .label inside
!|   |          ^^^^^^
!|
!| error: .label NAME stands inside a bundle, before an operation
!|  --> labels.s:5:2
!|   |
!| 5 |     .label outside
!|   |     ^^^^^^
!|
!| error: a local label is a number
!|  --> labels.s:6:1
!|   |
!| 6 | 99999999999: nop
!|   | ^^^^^^^^^^^
!|
!| 4 errors
