! options: -mcpu=elbrus-v6
! dump: flags
nop
!| e_flags 0x06000000
