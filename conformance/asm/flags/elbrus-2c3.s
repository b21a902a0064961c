! options: -mcpu=elbrus-2c3
! dump: flags
nop
!| e_flags 0x17000010
