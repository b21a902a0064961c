! options: -mcpu=elbrus-v7
! dump: flags
nop
!| e_flags 0x07000000
