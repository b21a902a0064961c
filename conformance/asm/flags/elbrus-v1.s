! options: -mcpu=elbrus-v1
! dump: flags
nop
!| e_flags 0x01000000
