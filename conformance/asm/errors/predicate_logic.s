{
  andp @p0, @p1, @p4
  pass @p4, %pred1
}
{
  pass %pred1, @p4
}
{
  clpandp %pred1, %pred2, %pred3
}
!| error: @p0: is read, but nothing gives it a value
!|  --> predicate_logic.s:1:1
!|   |
!| 1 | {
!|   | ^
!|
!| error: @p4: only @p0 to @p3 take a predicate as source
!|  --> predicate_logic.s:6:8
!|   |
!| 6 |   pass %pred1, @p4
!|   |        ^^^^^^
!|
!| error: this stands for several operations and is allowed outside braces only
!|  --> predicate_logic.s:9:11
!|   |
!| 9 |   clpandp %pred1, %pred2, %pred3
!|   |           ^^^^^^
!|
!| 3 errors
