{
  addd %dr1, %dr2, %dr3
{
  subd %dr1, %dr2, %dr3
}
}
{
label:
  .word 5
}
{
!| error: braces do not nest
!|  --> braces.s:3:1
!|   |
!| 3 | {
!|   | ^
!|   |
!| note: this one is still open
!|  --> braces.s:1:1
!|   |
!| 1 | {
!|   | ^
!|
!| error: '}' without '{'
!|  --> braces.s:6:1
!|   |
!| 6 | }
!|   | ^
!|
!| error: a label stands before the brace, not inside it (or use .label)
!|  --> braces.s:8:1
!|   |
!| 8 | label:
!|   | ^^^^^
!|
!| error: .word cannot stand inside a bundle
!|  --> braces.s:9:3
!|   |
!| 9 |   .word 5
!|   |   ^^^^^
!|
!| error: this brace is not closed
!|   --> braces.s:11:1
!|    |
!| 11 | {
!|    | ^
!|
!| 5 errors
