{
  std %dr1, [%dr2]
  std %dr1, [%dr2]
  std %dr1, [%dr3]
}
!| error: the operations of this bundle do not fit into the channels: 'std' can only stand in 2, 5
!|  --> no_channel_left.s:4:3
!|   |
!| 4 |   std %dr1, [%dr3]
!|   |   ^^^
!|
!| 1 error
