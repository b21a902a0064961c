! options: -mcpu=elbrus-v2
! dump: flags
nop
!| e_flags 0x02000000
