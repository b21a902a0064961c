! options: -mcpu=elbrus-v4
! dump: flags
nop
!| e_flags 0x04000000
