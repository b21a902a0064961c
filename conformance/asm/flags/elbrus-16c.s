! options: -mcpu=elbrus-16c
! dump: flags
nop
!| e_flags 0x16000010
