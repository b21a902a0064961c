{
  adds %r1, 1, %r1
  adds %r1, 1, %r2
  adds %r1, 1, %r3
  adds %r1, 1, %r4
  adds %r1, 1, %r5
  adds %r1, 1, %r6
  adds %r1, 1, %r7
}
!| error: more than six arithmetic-logic operations in a bundle
!|  --> seven_operations.s:8:3
!|   |
!| 8 |   adds %r1, 1, %r7
!|   |   ^^^^
!|
!| 1 error
