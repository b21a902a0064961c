! options: -mcpu=elbrus-2cm
! dump: flags
nop
!| e_flags 0x02000010
