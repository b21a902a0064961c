// Generated from conformance/isa/alops.tsv by e2k_conformance::ops_table; do not edit.
// `BLESS=1 cargo test -p e2k-conformance --test ops_table` writes it anew.

use super::{Dst::*, Ext::*, Format::*, Low::*, OpRow, Opc2::*, Operand as O, row};

/// An operation of the arithmetic-logic channels, by its assembler mnemonic.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
#[repr(u16)]
#[rustfmt::skip]
pub enum Alop {
    /// `adds`
    Adds,
    /// `addd`
    Addd,
    /// `subs`
    Subs,
    /// `subd`
    Subd,
    /// `udivx`
    Udivx,
    /// `umodx`
    Umodx,
    /// `sdivx`
    Sdivx,
    /// `smodx`
    Smodx,
    /// `udivs`
    Udivs,
    /// `udivd`
    Udivd,
    /// `sdivs`
    Sdivs,
    /// `sdivd`
    Sdivd,
    /// `ands`
    Ands,
    /// `andd`
    Andd,
    /// `andns`
    Andns,
    /// `andnd`
    Andnd,
    /// `ors`
    Ors,
    /// `ord`
    Ord,
    /// `orns`
    Orns,
    /// `ornd`
    Ornd,
    /// `xors`
    Xors,
    /// `xord`
    Xord,
    /// `xorns`
    Xorns,
    /// `xornd`
    Xornd,
    /// `shls`
    Shls,
    /// `shld`
    Shld,
    /// `shrs`
    Shrs,
    /// `shrd`
    Shrd,
    /// `scls`
    Scls,
    /// `scld`
    Scld,
    /// `scrs`
    Scrs,
    /// `scrd`
    Scrd,
    /// `sars`
    Sars,
    /// `sard`
    Sard,
    /// `getfs`
    Getfs,
    /// `getfd`
    Getfd,
    /// `sxt`
    Sxt,
    /// `merges`
    Merges,
    /// `merged`
    Merged,
    /// `fadds`
    Fadds,
    /// `faddd`
    Faddd,
    /// `fsubs`
    Fsubs,
    /// `fsubd`
    Fsubd,
    /// `fmins`
    Fmins,
    /// `fmind`
    Fmind,
    /// `fmaxs`
    Fmaxs,
    /// `fmaxd`
    Fmaxd,
    /// `fmuls`
    Fmuls,
    /// `fmuld`
    Fmuld,
    /// `fxaddss`
    Fxaddss,
    /// `fxadddd`
    Fxadddd,
    /// `fxaddsx`
    Fxaddsx,
    /// `fxadddx`
    Fxadddx,
    /// `fxaddxx`
    Fxaddxx,
    /// `fxaddxd`
    Fxaddxd,
    /// `fxaddxs`
    Fxaddxs,
    /// `fxsubss`
    Fxsubss,
    /// `fxsubdd`
    Fxsubdd,
    /// `fxsubsx`
    Fxsubsx,
    /// `fxsubdx`
    Fxsubdx,
    /// `fxsubxx`
    Fxsubxx,
    /// `fxsubxd`
    Fxsubxd,
    /// `fxsubxs`
    Fxsubxs,
    /// `fxrsubss`
    Fxrsubss,
    /// `fxrsubdd`
    Fxrsubdd,
    /// `fxrsubsx`
    Fxrsubsx,
    /// `fxrsubdx`
    Fxrsubdx,
    /// `fxmulss`
    Fxmulss,
    /// `fxmuldd`
    Fxmuldd,
    /// `fxmulsx`
    Fxmulsx,
    /// `fxmuldx`
    Fxmuldx,
    /// `fxmulxx`
    Fxmulxx,
    /// `fxmulxd`
    Fxmulxd,
    /// `fxmulxs`
    Fxmulxs,
    /// `fxdivss`
    Fxdivss,
    /// `fxdivdd`
    Fxdivdd,
    /// `fxdivsx`
    Fxdivsx,
    /// `fxdivdx`
    Fxdivdx,
    /// `fxdivxx`
    Fxdivxx,
    /// `fxdivxd`
    Fxdivxd,
    /// `fxdivxs`
    Fxdivxs,
    /// `fxdivtss`
    Fxdivtss,
    /// `fxdivtdd`
    Fxdivtdd,
    /// `fxdivtsx`
    Fxdivtsx,
    /// `fxdivtdx`
    Fxdivtdx,
    /// `fxsqrtusx`
    Fxsqrtusx,
    /// `fxsqrtudx`
    Fxsqrtudx,
    /// `fxsqrtuxx`
    Fxsqrtuxx,
    /// `fxsqrttsx`
    Fxsqrttsx,
    /// `fxsqrttdx`
    Fxsqrttdx,
    /// `fxsqrttxx`
    Fxsqrttxx,
    /// `movif`
    Movif,
    /// `vfsi`
    Vfsi,
    /// `ldcsb`
    Ldcsb,
    /// `lddsb`
    Lddsb,
    /// `ldesb`
    Ldesb,
    /// `ldfsb`
    Ldfsb,
    /// `ldgsb`
    Ldgsb,
    /// `ldssb`
    Ldssb,
    /// `ldcsh`
    Ldcsh,
    /// `lddsh`
    Lddsh,
    /// `ldesh`
    Ldesh,
    /// `ldfsh`
    Ldfsh,
    /// `ldgsh`
    Ldgsh,
    /// `ldssh`
    Ldssh,
    /// `ldcsw`
    Ldcsw,
    /// `lddsw`
    Lddsw,
    /// `ldesw`
    Ldesw,
    /// `ldfsw`
    Ldfsw,
    /// `ldgsw`
    Ldgsw,
    /// `ldssw`
    Ldssw,
    /// `ldcsd`
    Ldcsd,
    /// `lddsd`
    Lddsd,
    /// `ldesd`
    Ldesd,
    /// `ldfsd`
    Ldfsd,
    /// `ldgsd`
    Ldgsd,
    /// `ldssd`
    Ldssd,
    /// `ldb`
    Ldb,
    /// `ldh`
    Ldh,
    /// `ldw`
    Ldw,
    /// `ldd`
    Ldd,
    /// `fxsqrtisx`
    Fxsqrtisx,
    /// `fxsqrtidx`
    Fxsqrtidx,
    /// `fxsqrtixx`
    Fxsqrtixx,
    /// `movfi`
    Movfi,
    /// `movts`
    Movts,
    /// `movtcs`
    Movtcs,
    /// `movtrs`
    Movtrs,
    /// `movtrcs`
    Movtrcs,
    /// `movtd`
    Movtd,
    /// `movtcd`
    Movtcd,
    /// `movtrd`
    Movtrd,
    /// `movtrcd`
    Movtrcd,
    /// `fstois`
    Fstois,
    /// `fstoid`
    Fstoid,
    /// `fdtois`
    Fdtois,
    /// `fdtoid`
    Fdtoid,
    /// `fxtois`
    Fxtois,
    /// `fxtoid`
    Fxtoid,
    /// `fstoistr`
    Fstoistr,
    /// `fdtoistr`
    Fdtoistr,
    /// `istofs`
    Istofs,
    /// `istofd`
    Istofd,
    /// `idtofs`
    Idtofs,
    /// `idtofd`
    Idtofd,
    /// `istofx`
    Istofx,
    /// `idtofx`
    Idtofx,
    /// `fstofd`
    Fstofd,
    /// `fdtofs`
    Fdtofs,
    /// `fxtofd`
    Fxtofd,
    /// `fstofx`
    Fstofx,
    /// `fxtofs`
    Fxtofs,
    /// `fdtofx`
    Fdtofx,
    /// `pfdtois`
    Pfdtois,
    /// `pfstois`
    Pfstois,
    /// `pfdtoistr`
    Pfdtoistr,
    /// `pfstoistr`
    Pfstoistr,
    /// `pistofs`
    Pistofs,
    /// `pfstofd`
    Pfstofd,
    /// `pfdtofs`
    Pfdtofs,
    /// `getpl`
    Getpl,
    /// `getsap`
    Getsap,
    /// `cudtoap`
    Cudtoap,
    /// `gdtoap`
    Gdtoap,
    /// `stcsb`
    Stcsb,
    /// `stdsb`
    Stdsb,
    /// `stesb`
    Stesb,
    /// `stfsb`
    Stfsb,
    /// `stgsb`
    Stgsb,
    /// `stssb`
    Stssb,
    /// `stcsh`
    Stcsh,
    /// `stdsh`
    Stdsh,
    /// `stesh`
    Stesh,
    /// `stfsh`
    Stfsh,
    /// `stgsh`
    Stgsh,
    /// `stssh`
    Stssh,
    /// `stcsw`
    Stcsw,
    /// `stdsw`
    Stdsw,
    /// `stesw`
    Stesw,
    /// `stfsw`
    Stfsw,
    /// `stgsw`
    Stgsw,
    /// `stssw`
    Stssw,
    /// `stcsd`
    Stcsd,
    /// `stdsd`
    Stdsd,
    /// `stesd`
    Stesd,
    /// `stfsd`
    Stfsd,
    /// `stgsd`
    Stgsd,
    /// `stssd`
    Stssd,
    /// `stb`
    Stb,
    /// `sth`
    Sth,
    /// `stw`
    Stw,
    /// `std`
    Std,
    /// `cmposb`
    Cmposb,
    /// `cmpbsb`
    Cmpbsb,
    /// `cmpesb`
    Cmpesb,
    /// `cmpbesb`
    Cmpbesb,
    /// `cmpssb`
    Cmpssb,
    /// `cmppsb`
    Cmppsb,
    /// `cmplsb`
    Cmplsb,
    /// `cmplesb`
    Cmplesb,
    /// `cmpodb`
    Cmpodb,
    /// `cmpbdb`
    Cmpbdb,
    /// `cmpedb`
    Cmpedb,
    /// `cmpbedb`
    Cmpbedb,
    /// `cmpsdb`
    Cmpsdb,
    /// `cmppdb`
    Cmppdb,
    /// `cmpldb`
    Cmpldb,
    /// `cmpledb`
    Cmpledb,
    /// `cmpandesb`
    Cmpandesb,
    /// `cmpandssb`
    Cmpandssb,
    /// `cmpandpsb`
    Cmpandpsb,
    /// `cmpandlesb`
    Cmpandlesb,
    /// `cmpandedb`
    Cmpandedb,
    /// `cmpandsdb`
    Cmpandsdb,
    /// `cmpandpdb`
    Cmpandpdb,
    /// `cmpandledb`
    Cmpandledb,
    /// `fcmpeqsb`
    Fcmpeqsb,
    /// `fcmpltsb`
    Fcmpltsb,
    /// `fcmplesb`
    Fcmplesb,
    /// `fcmpuodsb`
    Fcmpuodsb,
    /// `fcmpneqsb`
    Fcmpneqsb,
    /// `fcmpnltsb`
    Fcmpnltsb,
    /// `fcmpnlesb`
    Fcmpnlesb,
    /// `fcmpodsb`
    Fcmpodsb,
    /// `fcmpeqdb`
    Fcmpeqdb,
    /// `fcmpltdb`
    Fcmpltdb,
    /// `fcmpledb`
    Fcmpledb,
    /// `fcmpuoddb`
    Fcmpuoddb,
    /// `fcmpneqdb`
    Fcmpneqdb,
    /// `fcmpnltdb`
    Fcmpnltdb,
    /// `fcmpnledb`
    Fcmpnledb,
    /// `fcmpoddb`
    Fcmpoddb,
    /// `fxcmpeqsb`
    Fxcmpeqsb,
    /// `fxcmpltsb`
    Fxcmpltsb,
    /// `fxcmplesb`
    Fxcmplesb,
    /// `fxcmpuodsb`
    Fxcmpuodsb,
    /// `fxcmpneqsb`
    Fxcmpneqsb,
    /// `fxcmpnltsb`
    Fxcmpnltsb,
    /// `fxcmpnlesb`
    Fxcmpnlesb,
    /// `fxcmpodsb`
    Fxcmpodsb,
    /// `fxcmpeqdb`
    Fxcmpeqdb,
    /// `fxcmpltdb`
    Fxcmpltdb,
    /// `fxcmpledb`
    Fxcmpledb,
    /// `fxcmpuoddb`
    Fxcmpuoddb,
    /// `fxcmpneqdb`
    Fxcmpneqdb,
    /// `fxcmpnltdb`
    Fxcmpnltdb,
    /// `fxcmpnledb`
    Fxcmpnledb,
    /// `fxcmpoddb`
    Fxcmpoddb,
    /// `fxcmpeqxb`
    Fxcmpeqxb,
    /// `fxcmpltxb`
    Fxcmpltxb,
    /// `fxcmplexb`
    Fxcmplexb,
    /// `fxcmpuodxb`
    Fxcmpuodxb,
    /// `fxcmpneqxb`
    Fxcmpneqxb,
    /// `fxcmpnltxb`
    Fxcmpnltxb,
    /// `fxcmpnlexb`
    Fxcmpnlexb,
    /// `fxcmpodxb`
    Fxcmpodxb,
    /// `cctopo`
    Cctopo,
    /// `cctopb`
    Cctopb,
    /// `cctope`
    Cctope,
    /// `cctopbe`
    Cctopbe,
    /// `cctops`
    Cctops,
    /// `cctopp`
    Cctopp,
    /// `cctopl`
    Cctopl,
    /// `cctople`
    Cctople,
    /// `staab`
    Staab,
    /// `staah`
    Staah,
    /// `staaw`
    Staaw,
    /// `staad`
    Staad,
    /// `staaq`
    Staaq,
    /// `aaurw`
    Aaurw,
    /// `aaurws`
    Aaurws,
    /// `aaurwd`
    Aaurwd,
    /// `aaurwq`
    Aaurwq,
    /// `ldaab`
    Ldaab,
    /// `ldaah`
    Ldaah,
    /// `ldaaw`
    Ldaaw,
    /// `ldaad`
    Ldaad,
    /// `ldaaq`
    Ldaaq,
    /// `aaurr`
    Aaurr,
    /// `aaurrd`
    Aaurrd,
    /// `aaurrq`
    Aaurrq,
    /// `muls`
    Muls,
    /// `muld`
    Muld,
    /// `umulx`
    Umulx,
    /// `smulx`
    Smulx,
    /// `fdivs`
    Fdivs,
    /// `fdivd`
    Fdivd,
    /// `fsqrttd`
    Fsqrttd,
    /// `pfmuls`
    Pfmuls,
    /// `pfmuld`
    Pfmuld,
    /// `paddb`
    Paddb,
    /// `paddh`
    Paddh,
    /// `paddw`
    Paddw,
    /// `paddd`
    Paddd,
    /// `paddsb`
    Paddsb,
    /// `paddsh`
    Paddsh,
    /// `paddusb`
    Paddusb,
    /// `paddush`
    Paddush,
    /// `psubb`
    Psubb,
    /// `psubh`
    Psubh,
    /// `psubw`
    Psubw,
    /// `psubd`
    Psubd,
    /// `psubsb`
    Psubsb,
    /// `psubsh`
    Psubsh,
    /// `psubusb`
    Psubusb,
    /// `psubush`
    Psubush,
    /// `pmaxsh`
    Pmaxsh,
    /// `pmaxub`
    Pmaxub,
    /// `pminsh`
    Pminsh,
    /// `pminub`
    Pminub,
    /// `psadbw`
    Psadbw,
    /// `pmulhuh`
    Pmulhuh,
    /// `pmulhh`
    Pmulhh,
    /// `pmullh`
    Pmullh,
    /// `pmaddh`
    Pmaddh,
    /// `pslld`
    Pslld,
    /// `psllw`
    Psllw,
    /// `psllh`
    Psllh,
    /// `psrld`
    Psrld,
    /// `psrlw`
    Psrlw,
    /// `psrlh`
    Psrlh,
    /// `psraw`
    Psraw,
    /// `psrah`
    Psrah,
    /// `pfadds`
    Pfadds,
    /// `pfaddd`
    Pfaddd,
    /// `pfsubs`
    Pfsubs,
    /// `pfsubd`
    Pfsubd,
    /// `aptoap`
    Aptoap,
    /// `aptoapb`
    Aptoapb,
    /// `getva`
    Getva,
    /// `pandd`
    Pandd,
    /// `pandnd`
    Pandnd,
    /// `pord`
    Pord,
    /// `pxord`
    Pxord,
    /// `ldrd`
    Ldrd,
    /// `puttc`
    Puttc,
    /// `pavgusb`
    Pavgusb,
    /// `pavgush`
    Pavgush,
    /// `pfdivs`
    Pfdivs,
    /// `pfdivd`
    Pfdivd,
    /// `pfmins`
    Pfmins,
    /// `pfmind`
    Pfmind,
    /// `pfmaxs`
    Pfmaxs,
    /// `pfmaxd`
    Pfmaxd,
    /// `pfsqrttd`
    Pfsqrttd,
    /// `pextrh`
    Pextrh,
    /// `pinsh`
    Pinsh,
    /// `psllqh`
    Psllqh,
    /// `psllql`
    Psllql,
    /// `psrlqh`
    Psrlqh,
    /// `psrlql`
    Psrlql,
    /// `cast`
    Cast,
    /// `tdtomp`
    Tdtomp,
    /// `odtoap`
    Odtoap,
    /// `puttags`
    Puttags,
    /// `puttagd`
    Puttagd,
    /// `fcmpeqs`
    Fcmpeqs,
    /// `fcmplts`
    Fcmplts,
    /// `fcmples`
    Fcmples,
    /// `fcmpuods`
    Fcmpuods,
    /// `fcmpneqs`
    Fcmpneqs,
    /// `fcmpnlts`
    Fcmpnlts,
    /// `fcmpnles`
    Fcmpnles,
    /// `fcmpods`
    Fcmpods,
    /// `fcmpeqd`
    Fcmpeqd,
    /// `fcmpltd`
    Fcmpltd,
    /// `fcmpled`
    Fcmpled,
    /// `fcmpuodd`
    Fcmpuodd,
    /// `fcmpneqd`
    Fcmpneqd,
    /// `fcmpnltd`
    Fcmpnltd,
    /// `fcmpnled`
    Fcmpnled,
    /// `fcmpodd`
    Fcmpodd,
    /// `pfcmpeqs`
    Pfcmpeqs,
    /// `pfcmplts`
    Pfcmplts,
    /// `pfcmples`
    Pfcmples,
    /// `pfcmpuods`
    Pfcmpuods,
    /// `pfcmpneqs`
    Pfcmpneqs,
    /// `pfcmpnlts`
    Pfcmpnlts,
    /// `pfcmpnles`
    Pfcmpnles,
    /// `pfcmpods`
    Pfcmpods,
    /// `pfcmpeqd`
    Pfcmpeqd,
    /// `pfcmpltd`
    Pfcmpltd,
    /// `pfcmpled`
    Pfcmpled,
    /// `pfcmpuodd`
    Pfcmpuodd,
    /// `pfcmpneqd`
    Pfcmpneqd,
    /// `pfcmpnltd`
    Pfcmpnltd,
    /// `pfcmpnled`
    Pfcmpnled,
    /// `pfcmpodd`
    Pfcmpodd,
    /// `fcmpodsf`
    Fcmpodsf,
    /// `fcmpudsf`
    Fcmpudsf,
    /// `fcmpoddf`
    Fcmpoddf,
    /// `fcmpuddf`
    Fcmpuddf,
    /// `fxcmpodsf`
    Fxcmpodsf,
    /// `fxcmpudsf`
    Fxcmpudsf,
    /// `fxcmpoddf`
    Fxcmpoddf,
    /// `fxcmpuddf`
    Fxcmpuddf,
    /// `fxcmpodxf`
    Fxcmpodxf,
    /// `fxcmpudxf`
    Fxcmpudxf,
    /// `pcmpeqb`
    Pcmpeqb,
    /// `pcmpeqh`
    Pcmpeqh,
    /// `pcmpeqw`
    Pcmpeqw,
    /// `pcmpgtb`
    Pcmpgtb,
    /// `pcmpgth`
    Pcmpgth,
    /// `pcmpgtw`
    Pcmpgtw,
    /// `pmovmskb`
    Pmovmskb,
    /// `pmovmskps`
    Pmovmskps,
    /// `pmovmskpd`
    Pmovmskpd,
    /// `packsshb`
    Packsshb,
    /// `packushb`
    Packushb,
    /// `pshufw`
    Pshufw,
    /// `packsswh`
    Packsswh,
    /// `punpckhbh`
    Punpckhbh,
    /// `punpckhhw`
    Punpckhhw,
    /// `punpckhwd`
    Punpckhwd,
    /// `punpcklbh`
    Punpcklbh,
    /// `punpcklhw`
    Punpcklhw,
    /// `punpcklwd`
    Punpcklwd,
    /// `ldgdb`
    Ldgdb,
    /// `ldgdh`
    Ldgdh,
    /// `ldgdw`
    Ldgdw,
    /// `ldgdd`
    Ldgdd,
    /// `ldgdq`
    Ldgdq,
    /// `ldcudb`
    Ldcudb,
    /// `ldcudh`
    Ldcudh,
    /// `ldcudw`
    Ldcudw,
    /// `ldcudd`
    Ldcudd,
    /// `ldcudq`
    Ldcudq,
    /// `ldapb`
    Ldapb,
    /// `ldaph`
    Ldaph,
    /// `ldapw`
    Ldapw,
    /// `ldapd`
    Ldapd,
    /// `ldapq`
    Ldapq,
    /// `ldodwb`
    Ldodwb,
    /// `ldodwd`
    Ldodwd,
    /// `ldodwh`
    Ldodwh,
    /// `ldodwq`
    Ldodwq,
    /// `ldodww`
    Ldodww,
    /// `ldodpb`
    Ldodpb,
    /// `ldodpd`
    Ldodpd,
    /// `ldodph`
    Ldodph,
    /// `ldodpq`
    Ldodpq,
    /// `ldodpw`
    Ldodpw,
    /// `ldodrb`
    Ldodrb,
    /// `ldodrd`
    Ldodrd,
    /// `ldodrh`
    Ldodrh,
    /// `ldodrq`
    Ldodrq,
    /// `ldodrw`
    Ldodrw,
    /// `ldcsq`
    Ldcsq,
    /// `lddsq`
    Lddsq,
    /// `ldesq`
    Ldesq,
    /// `ldfsq`
    Ldfsq,
    /// `ldgsq`
    Ldgsq,
    /// `ldssq`
    Ldssq,
    /// `adds_fb`
    AddsFb,
    /// `adds_fh`
    AddsFh,
    /// `adds_fw`
    AddsFw,
    /// `subs_fb`
    SubsFb,
    /// `subs_fh`
    SubsFh,
    /// `subs_fw`
    SubsFw,
    /// `umulx_fb`
    UmulxFb,
    /// `umulx_fh`
    UmulxFh,
    /// `umulx_fw`
    UmulxFw,
    /// `smulx_fb`
    SmulxFb,
    /// `smulx_fh`
    SmulxFh,
    /// `smulx_fw`
    SmulxFw,
    /// `ands_fb`
    AndsFb,
    /// `ands_fh`
    AndsFh,
    /// `ands_fw`
    AndsFw,
    /// `andns_fb`
    AndnsFb,
    /// `andns_fh`
    AndnsFh,
    /// `andns_fw`
    AndnsFw,
    /// `ors_fb`
    OrsFb,
    /// `ors_fh`
    OrsFh,
    /// `ors_fw`
    OrsFw,
    /// `orns_fb`
    OrnsFb,
    /// `orns_fh`
    OrnsFh,
    /// `orns_fw`
    OrnsFw,
    /// `xors_fb`
    XorsFb,
    /// `xors_fh`
    XorsFh,
    /// `xors_fw`
    XorsFw,
    /// `xorns_fb`
    XornsFb,
    /// `xorns_fh`
    XornsFh,
    /// `xorns_fw`
    XornsFw,
    /// `frcps`
    Frcps,
    /// `fsqrts`
    Fsqrts,
    /// `fsqrtid`
    Fsqrtid,
    /// `frsqrts`
    Frsqrts,
    /// `pfsqrts`
    Pfsqrts,
    /// `gettd`
    Gettd,
    /// `gettags`
    Gettags,
    /// `gettagd`
    Gettagd,
    /// `gettc`
    Gettc,
    /// `invtc`
    Invtc,
    /// `getsod`
    Getsod,
    /// `getsp`
    Getsp,
    /// `pshufh`
    Pshufh,
    /// `stcsq`
    Stcsq,
    /// `stdsq`
    Stdsq,
    /// `stesq`
    Stesq,
    /// `stfsq`
    Stfsq,
    /// `stgsq`
    Stgsq,
    /// `stssq`
    Stssq,
    /// `strd`
    Strd,
    /// `stgdb`
    Stgdb,
    /// `stgdh`
    Stgdh,
    /// `stgdw`
    Stgdw,
    /// `stgdd`
    Stgdd,
    /// `stgdq`
    Stgdq,
    /// `stapb`
    Stapb,
    /// `staph`
    Staph,
    /// `stapw`
    Stapw,
    /// `stapd`
    Stapd,
    /// `stapq`
    Stapq,
    /// `stodpb`
    Stodpb,
    /// `stodpd`
    Stodpd,
    /// `stodph`
    Stodph,
    /// `stodpq`
    Stodpq,
    /// `stodpw`
    Stodpw,
    /// `stodrb`
    Stodrb,
    /// `stodrd`
    Stodrd,
    /// `stodrh`
    Stodrh,
    /// `stodrq`
    Stodrq,
    /// `stodrw`
    Stodrw,
    /// `stodwb`
    Stodwb,
    /// `stodwd`
    Stodwd,
    /// `stodwh`
    Stodwh,
    /// `stodwq`
    Stodwq,
    /// `stodww`
    Stodww,
    /// `rws`
    Rws,
    /// `rwd`
    Rwd,
    /// `rrs`
    Rrs,
    /// `rrd`
    Rrd,
    /// `incs_fb`
    IncsFb,
    /// `incs_fh`
    IncsFh,
    /// `incs_fw`
    IncsFw,
    /// `decs_fb`
    DecsFb,
    /// `decs_fh`
    DecsFh,
    /// `decs_fw`
    DecsFw,
    /// `shls_fb`
    ShlsFb,
    /// `shls_fh`
    ShlsFh,
    /// `shls_fw`
    ShlsFw,
    /// `shrs_fb`
    ShrsFb,
    /// `shrs_fh`
    ShrsFh,
    /// `shrs_fw`
    ShrsFw,
    /// `scls_fb`
    SclsFb,
    /// `scls_fh`
    SclsFh,
    /// `scls_fw`
    SclsFw,
    /// `scrs_fb`
    ScrsFb,
    /// `scrs_fh`
    ScrsFh,
    /// `scrs_fw`
    ScrsFw,
    /// `sars_fb`
    SarsFb,
    /// `sars_fh`
    SarsFh,
    /// `sars_fw`
    SarsFw,
    /// `movtq`
    Movtq,
    /// `movtcq`
    Movtcq,
    /// `movtrq`
    Movtrq,
    /// `movtrcq`
    Movtrcq,
    /// `bitrevs`
    Bitrevs,
    /// `bitrevd`
    Bitrevd,
    /// `lzcnts`
    Lzcnts,
    /// `lzcntd`
    Lzcntd,
    /// `popcnts`
    Popcnts,
    /// `popcntd`
    Popcntd,
    /// `fstoidtr`
    Fstoidtr,
    /// `fdtoidtr`
    Fdtoidtr,
    /// `fxtoistr`
    Fxtoistr,
    /// `fxtoidtr`
    Fxtoidtr,
    /// `movx`
    Movx,
    /// `movxa`
    Movxa,
    /// `movxc`
    Movxc,
    /// `pmulubhh`
    Pmulubhh,
    /// `fstoifs`
    Fstoifs,
    /// `fdtoifd`
    Fdtoifd,
    /// `umulhd`
    Umulhd,
    /// `smulhd`
    Smulhd,
    /// `pminuw`
    Pminuw,
    /// `pminsw`
    Pminsw,
    /// `pmaxuw`
    Pmaxuw,
    /// `pmaxsw`
    Pmaxsw,
    /// `mpsadbh`
    Mpsadbh,
    /// `packuswh`
    Packuswh,
    /// `pcmpeqd`
    Pcmpeqd,
    /// `pcmpgtd`
    Pcmpgtd,
    /// `pfhadds`
    Pfhadds,
    /// `pfhsubs`
    Pfhsubs,
    /// `pfaddsubs`
    Pfaddsubs,
    /// `pminsb`
    Pminsb,
    /// `pminuh`
    Pminuh,
    /// `pmaxsb`
    Pmaxsb,
    /// `pmaxuh`
    Pmaxuh,
    /// `pfstoifs`
    Pfstoifs,
    /// `pfdtoifd`
    Pfdtoifd,
    /// `phaddh`
    Phaddh,
    /// `phaddw`
    Phaddw,
    /// `phaddsh`
    Phaddsh,
    /// `phsubh`
    Phsubh,
    /// `phsubw`
    Phsubw,
    /// `phsubsh`
    Phsubsh,
    /// `psignb`
    Psignb,
    /// `psignh`
    Psignh,
    /// `psignw`
    Psignw,
    /// `pmaddubsh`
    Pmaddubsh,
    /// `pmulhrsh`
    Pmulhrsh,
    /// `phminposuh`
    Phminposuh,
    /// `addd_fd`
    AdddFd,
    /// `subd_fd`
    SubdFd,
    /// `andd_fd`
    AnddFd,
    /// `andnd_fd`
    AndndFd,
    /// `ord_fd`
    OrdFd,
    /// `ornd_fd`
    OrndFd,
    /// `xord_fd`
    XordFd,
    /// `xornd_fd`
    XorndFd,
    /// `puttst`
    Puttst,
    /// `incd_fd`
    IncdFd,
    /// `decd_fd`
    DecdFd,
    /// `shld_fd`
    ShldFd,
    /// `shrd_fd`
    ShrdFd,
    /// `scld_fd`
    ScldFd,
    /// `scrd_fd`
    ScrdFd,
    /// `sard_fd`
    SardFd,
    /// `fscales`
    Fscales,
    /// `fscaled`
    Fscaled,
    /// `fxscalesx`
    Fxscalesx,
    /// `staaqp`
    Staaqp,
    /// `ldaaqp`
    Ldaaqp,
    /// `qpand`
    Qpand,
    /// `qpandn`
    Qpandn,
    /// `qpor`
    Qpor,
    /// `qpxor`
    Qpxor,
    /// `qpaddb`
    Qpaddb,
    /// `qpaddh`
    Qpaddh,
    /// `qpaddsb`
    Qpaddsb,
    /// `qpaddsh`
    Qpaddsh,
    /// `qpaddusb`
    Qpaddusb,
    /// `qpaddush`
    Qpaddush,
    /// `qpaddw`
    Qpaddw,
    /// `qpaddd`
    Qpaddd,
    /// `qpsubb`
    Qpsubb,
    /// `qpsubh`
    Qpsubh,
    /// `qpsubsb`
    Qpsubsb,
    /// `qpsubsh`
    Qpsubsh,
    /// `qpsubusb`
    Qpsubusb,
    /// `qpsubush`
    Qpsubush,
    /// `qpsubw`
    Qpsubw,
    /// `qpsubd`
    Qpsubd,
    /// `qpfadds`
    Qpfadds,
    /// `qpfaddd`
    Qpfaddd,
    /// `qpfhadds`
    Qpfhadds,
    /// `qpfhsubs`
    Qpfhsubs,
    /// `qpfaddsubs`
    Qpfaddsubs,
    /// `qpfaddsubd`
    Qpfaddsubd,
    /// `qpfstoifs`
    Qpfstoifs,
    /// `qpfdtoifd`
    Qpfdtoifd,
    /// `qpfmins`
    Qpfmins,
    /// `qpfmind`
    Qpfmind,
    /// `qpfmaxs`
    Qpfmaxs,
    /// `qpfmaxd`
    Qpfmaxd,
    /// `qpfmuls`
    Qpfmuls,
    /// `qpfmuld`
    Qpfmuld,
    /// `qpfsubs`
    Qpfsubs,
    /// `qpfsubd`
    Qpfsubd,
    /// `qpmsk2sgnb`
    Qpmsk2sgnb,
    /// `qppackdl`
    Qppackdl,
    /// `qpsllh`
    Qpsllh,
    /// `qpsllw`
    Qpsllw,
    /// `qpslld`
    Qpslld,
    /// `qpsrlh`
    Qpsrlh,
    /// `qpsrlw`
    Qpsrlw,
    /// `qpsrld`
    Qpsrld,
    /// `qpsrah`
    Qpsrah,
    /// `qpsraw`
    Qpsraw,
    /// `qpacksshb`
    Qpacksshb,
    /// `qpacksswh`
    Qpacksswh,
    /// `qpackushb`
    Qpackushb,
    /// `qpackuswh`
    Qpackuswh,
    /// `qpavgusb`
    Qpavgusb,
    /// `qpavgush`
    Qpavgush,
    /// `qpcmpeqb`
    Qpcmpeqb,
    /// `qpcmpeqd`
    Qpcmpeqd,
    /// `qpcmpeqh`
    Qpcmpeqh,
    /// `qpcmpeqw`
    Qpcmpeqw,
    /// `qpcmpgtb`
    Qpcmpgtb,
    /// `qpcmpgtd`
    Qpcmpgtd,
    /// `qpcmpgth`
    Qpcmpgth,
    /// `qpcmpgtw`
    Qpcmpgtw,
    /// `qphaddh`
    Qphaddh,
    /// `qphaddsh`
    Qphaddsh,
    /// `qphaddw`
    Qphaddw,
    /// `qphsubh`
    Qphsubh,
    /// `qphsubsh`
    Qphsubsh,
    /// `qphsubw`
    Qphsubw,
    /// `qpmaxsb`
    Qpmaxsb,
    /// `qpmaxsh`
    Qpmaxsh,
    /// `qpmaxsw`
    Qpmaxsw,
    /// `qpmaxub`
    Qpmaxub,
    /// `qpmaxuh`
    Qpmaxuh,
    /// `qpmaxuw`
    Qpmaxuw,
    /// `qpminsb`
    Qpminsb,
    /// `qpminsh`
    Qpminsh,
    /// `qpminsw`
    Qpminsw,
    /// `qpminub`
    Qpminub,
    /// `qpminuh`
    Qpminuh,
    /// `qpminuw`
    Qpminuw,
    /// `qpmulhh`
    Qpmulhh,
    /// `qpmulhrsh`
    Qpmulhrsh,
    /// `qpmulhuh`
    Qpmulhuh,
    /// `qpmullh`
    Qpmullh,
    /// `qpmulubhh`
    Qpmulubhh,
    /// `qpsignb`
    Qpsignb,
    /// `qpsignh`
    Qpsignh,
    /// `qpsignw`
    Qpsignw,
    /// `qphminposuh`
    Qphminposuh,
    /// `qpmaddh`
    Qpmaddh,
    /// `qpmaddubsh`
    Qpmaddubsh,
    /// `qpmpsadbh`
    Qpmpsadbh,
    /// `qpsadbw`
    Qpsadbw,
    /// `qpsrcd`
    Qpsrcd,
    /// `qpsrcw`
    Qpsrcw,
    /// `psrcd`
    Psrcd,
    /// `psrcw`
    Psrcw,
    /// `getfzs`
    Getfzs,
    /// `getfzd`
    Getfzd,
    /// `puttagqp`
    Puttagqp,
    /// `pmullw`
    Pmullw,
    /// `qpmullw`
    Qpmullw,
    /// `qpfcmpeqs`
    Qpfcmpeqs,
    /// `qpfcmplts`
    Qpfcmplts,
    /// `qpfcmples`
    Qpfcmples,
    /// `qpfcmpuods`
    Qpfcmpuods,
    /// `qpfcmpneqs`
    Qpfcmpneqs,
    /// `qpfcmpnlts`
    Qpfcmpnlts,
    /// `qpfcmpnles`
    Qpfcmpnles,
    /// `qpfcmpods`
    Qpfcmpods,
    /// `qpfcmpeqd`
    Qpfcmpeqd,
    /// `qpfcmpltd`
    Qpfcmpltd,
    /// `qpfcmpled`
    Qpfcmpled,
    /// `qpfcmpuodd`
    Qpfcmpuodd,
    /// `qpfcmpneqd`
    Qpfcmpneqd,
    /// `qpfcmpnltd`
    Qpfcmpnltd,
    /// `qpfcmpnled`
    Qpfcmpnled,
    /// `qpfcmpodd`
    Qpfcmpodd,
    /// `ldq`
    Ldq,
    /// `ldqp`
    Ldqp,
    /// `ldgdqp`
    Ldgdqp,
    /// `ldcudqp`
    Ldcudqp,
    /// `ldcsqp`
    Ldcsqp,
    /// `lddsqp`
    Lddsqp,
    /// `ldesqp`
    Ldesqp,
    /// `ldfsqp`
    Ldfsqp,
    /// `ldgsqp`
    Ldgsqp,
    /// `ldssqp`
    Ldssqp,
    /// `ldapqp`
    Ldapqp,
    /// `ldrqp`
    Ldrqp,
    /// `qpsgn2mskb`
    Qpsgn2mskb,
    /// `qpswitchw`
    Qpswitchw,
    /// `qpswitchd`
    Qpswitchd,
    /// `qpfstois`
    Qpfstois,
    /// `qpfstoistr`
    Qpfstoistr,
    /// `qpistofs`
    Qpistofs,
    /// `qpfstoid`
    Qpfstoid,
    /// `qpfstoidtr`
    Qpfstoidtr,
    /// `qpistofd`
    Qpistofd,
    /// `qpfstofd`
    Qpfstofd,
    /// `qpfdtois`
    Qpfdtois,
    /// `qpfdtoistr`
    Qpfdtoistr,
    /// `qpidtofs`
    Qpidtofs,
    /// `qpfdtofs`
    Qpfdtofs,
    /// `qpfdtoid`
    Qpfdtoid,
    /// `qpfdtoidtr`
    Qpfdtoidtr,
    /// `qpidtofd`
    Qpidtofd,
    /// `stq`
    Stq,
    /// `stgdmqp`
    Stgdmqp,
    /// `stgdqp`
    Stgdqp,
    /// `stapqp`
    Stapqp,
    /// `stapmqp`
    Stapmqp,
    /// `stmqp`
    Stmqp,
    /// `stqp`
    Stqp,
    /// `stcsmqp`
    Stcsmqp,
    /// `stcsqp`
    Stcsqp,
    /// `stdsmqp`
    Stdsmqp,
    /// `stdsqp`
    Stdsqp,
    /// `stesmqp`
    Stesmqp,
    /// `stesqp`
    Stesqp,
    /// `stfsmqp`
    Stfsmqp,
    /// `stfsqp`
    Stfsqp,
    /// `stgsmqp`
    Stgsmqp,
    /// `stgsqp`
    Stgsqp,
    /// `stssmqp`
    Stssmqp,
    /// `stssqp`
    Stssqp,
    /// `strqp`
    Strqp,
    /// `addcd`
    Addcd,
    /// `addcd_c`
    AddcdC,
    /// `subcd`
    Subcd,
    /// `subcd_c`
    SubcdC,
    /// `vfbgv`
    Vfbgv,
    /// `mkfsw`
    Mkfsw,
    /// `modbgv`
    Modbgv,
    /// `pcmpeqbop`
    Pcmpeqbop,
    /// `pcmpeqhop`
    Pcmpeqhop,
    /// `pcmpeqwop`
    Pcmpeqwop,
    /// `pcmpeqdop`
    Pcmpeqdop,
    /// `pcmpgtbop`
    Pcmpgtbop,
    /// `pcmpgthop`
    Pcmpgthop,
    /// `pcmpgtwop`
    Pcmpgtwop,
    /// `pcmpgtdop`
    Pcmpgtdop,
    /// `pcmpeqbap`
    Pcmpeqbap,
    /// `pcmpeqhap`
    Pcmpeqhap,
    /// `pcmpeqwap`
    Pcmpeqwap,
    /// `pcmpeqdap`
    Pcmpeqdap,
    /// `pcmpgtbap`
    Pcmpgtbap,
    /// `pcmpgthap`
    Pcmpgthap,
    /// `pcmpgtwap`
    Pcmpgtwap,
    /// `pcmpgtdap`
    Pcmpgtdap,
    /// `qpcmpeqbop`
    Qpcmpeqbop,
    /// `qpcmpeqhop`
    Qpcmpeqhop,
    /// `qpcmpeqwop`
    Qpcmpeqwop,
    /// `qpcmpeqdop`
    Qpcmpeqdop,
    /// `qpcmpgtbop`
    Qpcmpgtbop,
    /// `qpcmpgthop`
    Qpcmpgthop,
    /// `qpcmpgtwop`
    Qpcmpgtwop,
    /// `qpcmpgtdop`
    Qpcmpgtdop,
    /// `qpcmpeqbap`
    Qpcmpeqbap,
    /// `qpcmpeqhap`
    Qpcmpeqhap,
    /// `qpcmpeqwap`
    Qpcmpeqwap,
    /// `qpcmpeqdap`
    Qpcmpeqdap,
    /// `qpcmpgtbap`
    Qpcmpgtbap,
    /// `qpcmpgthap`
    Qpcmpgthap,
    /// `qpcmpgtwap`
    Qpcmpgtwap,
    /// `qpcmpgtdap`
    Qpcmpgtdap,
    /// `qpsrad`
    Qpsrad,
    /// `pmrgp`
    Pmrgp,
    /// `qpmrgp`
    Qpmrgp,
    /// `clmulh`
    Clmulh,
    /// `clmull`
    Clmull,
    /// `qpchecks`
    Qpchecks,
    /// `qpcheckd`
    Qpcheckd,
    /// `qpcheckq`
    Qpcheckq,
    /// `ibranchd`
    Ibranchd,
    /// `icalld`
    Icalld,
    /// `qpcext_0x00`
    Qpcext0x00,
    /// `qpcext_0x7f`
    Qpcext0x7f,
    /// `qpcext_0x80`
    Qpcext0x80,
    /// `qpcext_0xff`
    Qpcext0xff,
    /// `fmas`
    Fmas,
    /// `fmss`
    Fmss,
    /// `fnmas`
    Fnmas,
    /// `fnmss`
    Fnmss,
    /// `fmad`
    Fmad,
    /// `fmsd`
    Fmsd,
    /// `fnmad`
    Fnmad,
    /// `fnmsd`
    Fnmsd,
    /// `qpfmas`
    Qpfmas,
    /// `qpfmss`
    Qpfmss,
    /// `qpfnmas`
    Qpfnmas,
    /// `qpfnmss`
    Qpfnmss,
    /// `qpfmad`
    Qpfmad,
    /// `qpfmsd`
    Qpfmsd,
    /// `qpfnmad`
    Qpfnmad,
    /// `qpfnmsd`
    Qpfnmsd,
    /// `qpfmass`
    Qpfmass,
    /// `qpfmsas`
    Qpfmsas,
    /// `qpfmasd`
    Qpfmasd,
    /// `qpfmsad`
    Qpfmsad,
    /// `and_ands`
    AndAnds,
    /// `and_andd`
    AndAndd,
    /// `andn_ands`
    AndnAnds,
    /// `andn_andd`
    AndnAndd,
    /// `or_ands`
    OrAnds,
    /// `or_andd`
    OrAndd,
    /// `orn_ands`
    OrnAnds,
    /// `orn_andd`
    OrnAndd,
    /// `xor_ands`
    XorAnds,
    /// `xor_andd`
    XorAndd,
    /// `xorn_ands`
    XornAnds,
    /// `xorn_andd`
    XornAndd,
    /// `merge_ands`
    MergeAnds,
    /// `merge_andd`
    MergeAndd,
    /// `add_ands`
    AddAnds,
    /// `add_andd`
    AddAndd,
    /// `sub_ands`
    SubAnds,
    /// `sub_andd`
    SubAndd,
    /// `scl_ands`
    SclAnds,
    /// `scl_andd`
    SclAndd,
    /// `scr_ands`
    ScrAnds,
    /// `scr_andd`
    ScrAndd,
    /// `shl_ands`
    ShlAnds,
    /// `shl_andd`
    ShlAndd,
    /// `shr_ands`
    ShrAnds,
    /// `shr_andd`
    ShrAndd,
    /// `sar_ands`
    SarAnds,
    /// `sar_andd`
    SarAndd,
    /// `getf_ands`
    GetfAnds,
    /// `getf_andd`
    GetfAndd,
    /// `and_andns`
    AndAndns,
    /// `and_andnd`
    AndAndnd,
    /// `andn_andns`
    AndnAndns,
    /// `andn_andnd`
    AndnAndnd,
    /// `or_andns`
    OrAndns,
    /// `or_andnd`
    OrAndnd,
    /// `orn_andns`
    OrnAndns,
    /// `orn_andnd`
    OrnAndnd,
    /// `xor_andns`
    XorAndns,
    /// `xor_andnd`
    XorAndnd,
    /// `xorn_andns`
    XornAndns,
    /// `xorn_andnd`
    XornAndnd,
    /// `merge_andns`
    MergeAndns,
    /// `merge_andnd`
    MergeAndnd,
    /// `add_andns`
    AddAndns,
    /// `add_andnd`
    AddAndnd,
    /// `sub_andns`
    SubAndns,
    /// `sub_andnd`
    SubAndnd,
    /// `scl_andns`
    SclAndns,
    /// `scl_andnd`
    SclAndnd,
    /// `scr_andns`
    ScrAndns,
    /// `scr_andnd`
    ScrAndnd,
    /// `shl_andns`
    ShlAndns,
    /// `shl_andnd`
    ShlAndnd,
    /// `shr_andns`
    ShrAndns,
    /// `shr_andnd`
    ShrAndnd,
    /// `sar_andns`
    SarAndns,
    /// `sar_andnd`
    SarAndnd,
    /// `getf_andns`
    GetfAndns,
    /// `getf_andnd`
    GetfAndnd,
    /// `and_ors`
    AndOrs,
    /// `and_ord`
    AndOrd,
    /// `andn_ors`
    AndnOrs,
    /// `andn_ord`
    AndnOrd,
    /// `or_ors`
    OrOrs,
    /// `or_ord`
    OrOrd,
    /// `orn_ors`
    OrnOrs,
    /// `orn_ord`
    OrnOrd,
    /// `xor_ors`
    XorOrs,
    /// `xor_ord`
    XorOrd,
    /// `xorn_ors`
    XornOrs,
    /// `xorn_ord`
    XornOrd,
    /// `merge_ors`
    MergeOrs,
    /// `merge_ord`
    MergeOrd,
    /// `add_ors`
    AddOrs,
    /// `add_ord`
    AddOrd,
    /// `sub_ors`
    SubOrs,
    /// `sub_ord`
    SubOrd,
    /// `scl_ors`
    SclOrs,
    /// `scl_ord`
    SclOrd,
    /// `scr_ors`
    ScrOrs,
    /// `scr_ord`
    ScrOrd,
    /// `shl_ors`
    ShlOrs,
    /// `shl_ord`
    ShlOrd,
    /// `shr_ors`
    ShrOrs,
    /// `shr_ord`
    ShrOrd,
    /// `sar_ors`
    SarOrs,
    /// `sar_ord`
    SarOrd,
    /// `getf_ors`
    GetfOrs,
    /// `getf_ord`
    GetfOrd,
    /// `and_orns`
    AndOrns,
    /// `and_ornd`
    AndOrnd,
    /// `andn_orns`
    AndnOrns,
    /// `andn_ornd`
    AndnOrnd,
    /// `or_orns`
    OrOrns,
    /// `or_ornd`
    OrOrnd,
    /// `orn_orns`
    OrnOrns,
    /// `orn_ornd`
    OrnOrnd,
    /// `xor_orns`
    XorOrns,
    /// `xor_ornd`
    XorOrnd,
    /// `xorn_orns`
    XornOrns,
    /// `xorn_ornd`
    XornOrnd,
    /// `merge_orns`
    MergeOrns,
    /// `merge_ornd`
    MergeOrnd,
    /// `add_orns`
    AddOrns,
    /// `add_ornd`
    AddOrnd,
    /// `sub_orns`
    SubOrns,
    /// `sub_ornd`
    SubOrnd,
    /// `scl_orns`
    SclOrns,
    /// `scl_ornd`
    SclOrnd,
    /// `scr_orns`
    ScrOrns,
    /// `scr_ornd`
    ScrOrnd,
    /// `shl_orns`
    ShlOrns,
    /// `shl_ornd`
    ShlOrnd,
    /// `shr_orns`
    ShrOrns,
    /// `shr_ornd`
    ShrOrnd,
    /// `sar_orns`
    SarOrns,
    /// `sar_ornd`
    SarOrnd,
    /// `getf_orns`
    GetfOrns,
    /// `getf_ornd`
    GetfOrnd,
    /// `and_merges`
    AndMerges,
    /// `and_merged`
    AndMerged,
    /// `andn_merges`
    AndnMerges,
    /// `andn_merged`
    AndnMerged,
    /// `or_merges`
    OrMerges,
    /// `or_merged`
    OrMerged,
    /// `orn_merges`
    OrnMerges,
    /// `orn_merged`
    OrnMerged,
    /// `xor_merges`
    XorMerges,
    /// `xor_merged`
    XorMerged,
    /// `xorn_merges`
    XornMerges,
    /// `xorn_merged`
    XornMerged,
    /// `merge_merges`
    MergeMerges,
    /// `merge_merged`
    MergeMerged,
    /// `add_merges`
    AddMerges,
    /// `add_merged`
    AddMerged,
    /// `sub_merges`
    SubMerges,
    /// `sub_merged`
    SubMerged,
    /// `scl_merges`
    SclMerges,
    /// `scl_merged`
    SclMerged,
    /// `scr_merges`
    ScrMerges,
    /// `scr_merged`
    ScrMerged,
    /// `shl_merges`
    ShlMerges,
    /// `shl_merged`
    ShlMerged,
    /// `shr_merges`
    ShrMerges,
    /// `shr_merged`
    ShrMerged,
    /// `sar_merges`
    SarMerges,
    /// `sar_merged`
    SarMerged,
    /// `getf_merges`
    GetfMerges,
    /// `getf_merged`
    GetfMerged,
    /// `and_xors`
    AndXors,
    /// `and_xord`
    AndXord,
    /// `andn_xors`
    AndnXors,
    /// `andn_xord`
    AndnXord,
    /// `or_xors`
    OrXors,
    /// `or_xord`
    OrXord,
    /// `orn_xors`
    OrnXors,
    /// `orn_xord`
    OrnXord,
    /// `xor_xors`
    XorXors,
    /// `xor_xord`
    XorXord,
    /// `xorn_xors`
    XornXors,
    /// `xorn_xord`
    XornXord,
    /// `merge_xors`
    MergeXors,
    /// `merge_xord`
    MergeXord,
    /// `add_xors`
    AddXors,
    /// `add_xord`
    AddXord,
    /// `sub_xors`
    SubXors,
    /// `sub_xord`
    SubXord,
    /// `scl_xors`
    SclXors,
    /// `scl_xord`
    SclXord,
    /// `scr_xors`
    ScrXors,
    /// `scr_xord`
    ScrXord,
    /// `shl_xors`
    ShlXors,
    /// `shl_xord`
    ShlXord,
    /// `shr_xors`
    ShrXors,
    /// `shr_xord`
    ShrXord,
    /// `sar_xors`
    SarXors,
    /// `sar_xord`
    SarXord,
    /// `getf_xors`
    GetfXors,
    /// `getf_xord`
    GetfXord,
    /// `and_xorns`
    AndXorns,
    /// `and_xornd`
    AndXornd,
    /// `andn_xorns`
    AndnXorns,
    /// `andn_xornd`
    AndnXornd,
    /// `or_xorns`
    OrXorns,
    /// `or_xornd`
    OrXornd,
    /// `orn_xorns`
    OrnXorns,
    /// `orn_xornd`
    OrnXornd,
    /// `xor_xorns`
    XorXorns,
    /// `xor_xornd`
    XorXornd,
    /// `xorn_xorns`
    XornXorns,
    /// `xorn_xornd`
    XornXornd,
    /// `merge_xorns`
    MergeXorns,
    /// `merge_xornd`
    MergeXornd,
    /// `add_xorns`
    AddXorns,
    /// `add_xornd`
    AddXornd,
    /// `sub_xorns`
    SubXorns,
    /// `sub_xornd`
    SubXornd,
    /// `scl_xorns`
    SclXorns,
    /// `scl_xornd`
    SclXornd,
    /// `scr_xorns`
    ScrXorns,
    /// `scr_xornd`
    ScrXornd,
    /// `shl_xorns`
    ShlXorns,
    /// `shl_xornd`
    ShlXornd,
    /// `shr_xorns`
    ShrXorns,
    /// `shr_xornd`
    ShrXornd,
    /// `sar_xorns`
    SarXorns,
    /// `sar_xornd`
    SarXornd,
    /// `getf_xorns`
    GetfXorns,
    /// `getf_xornd`
    GetfXornd,
    /// `and_rsubs`
    AndRsubs,
    /// `and_rsubd`
    AndRsubd,
    /// `andn_rsubs`
    AndnRsubs,
    /// `andn_rsubd`
    AndnRsubd,
    /// `or_rsubs`
    OrRsubs,
    /// `or_rsubd`
    OrRsubd,
    /// `orn_rsubs`
    OrnRsubs,
    /// `orn_rsubd`
    OrnRsubd,
    /// `xor_rsubs`
    XorRsubs,
    /// `xor_rsubd`
    XorRsubd,
    /// `xorn_rsubs`
    XornRsubs,
    /// `xorn_rsubd`
    XornRsubd,
    /// `merge_rsubs`
    MergeRsubs,
    /// `merge_rsubd`
    MergeRsubd,
    /// `add_rsubs`
    AddRsubs,
    /// `add_rsubd`
    AddRsubd,
    /// `sub_rsubs`
    SubRsubs,
    /// `sub_rsubd`
    SubRsubd,
    /// `scl_rsubs`
    SclRsubs,
    /// `scl_rsubd`
    SclRsubd,
    /// `scr_rsubs`
    ScrRsubs,
    /// `scr_rsubd`
    ScrRsubd,
    /// `shl_rsubs`
    ShlRsubs,
    /// `shl_rsubd`
    ShlRsubd,
    /// `shr_rsubs`
    ShrRsubs,
    /// `shr_rsubd`
    ShrRsubd,
    /// `sar_rsubs`
    SarRsubs,
    /// `sar_rsubd`
    SarRsubd,
    /// `getf_rsubs`
    GetfRsubs,
    /// `getf_rsubd`
    GetfRsubd,
    /// `and_scls`
    AndScls,
    /// `and_scld`
    AndScld,
    /// `andn_scls`
    AndnScls,
    /// `andn_scld`
    AndnScld,
    /// `or_scls`
    OrScls,
    /// `or_scld`
    OrScld,
    /// `orn_scls`
    OrnScls,
    /// `orn_scld`
    OrnScld,
    /// `xor_scls`
    XorScls,
    /// `xor_scld`
    XorScld,
    /// `xorn_scls`
    XornScls,
    /// `xorn_scld`
    XornScld,
    /// `merge_scls`
    MergeScls,
    /// `merge_scld`
    MergeScld,
    /// `add_scls`
    AddScls,
    /// `add_scld`
    AddScld,
    /// `sub_scls`
    SubScls,
    /// `sub_scld`
    SubScld,
    /// `scl_scls`
    SclScls,
    /// `scl_scld`
    SclScld,
    /// `scr_scls`
    ScrScls,
    /// `scr_scld`
    ScrScld,
    /// `shl_scls`
    ShlScls,
    /// `shl_scld`
    ShlScld,
    /// `shr_scls`
    ShrScls,
    /// `shr_scld`
    ShrScld,
    /// `sar_scls`
    SarScls,
    /// `sar_scld`
    SarScld,
    /// `getf_scls`
    GetfScls,
    /// `getf_scld`
    GetfScld,
    /// `and_scrs`
    AndScrs,
    /// `and_scrd`
    AndScrd,
    /// `andn_scrs`
    AndnScrs,
    /// `andn_scrd`
    AndnScrd,
    /// `or_scrs`
    OrScrs,
    /// `or_scrd`
    OrScrd,
    /// `orn_scrs`
    OrnScrs,
    /// `orn_scrd`
    OrnScrd,
    /// `xor_scrs`
    XorScrs,
    /// `xor_scrd`
    XorScrd,
    /// `xorn_scrs`
    XornScrs,
    /// `xorn_scrd`
    XornScrd,
    /// `merge_scrs`
    MergeScrs,
    /// `merge_scrd`
    MergeScrd,
    /// `add_scrs`
    AddScrs,
    /// `add_scrd`
    AddScrd,
    /// `sub_scrs`
    SubScrs,
    /// `sub_scrd`
    SubScrd,
    /// `scl_scrs`
    SclScrs,
    /// `scl_scrd`
    SclScrd,
    /// `scr_scrs`
    ScrScrs,
    /// `scr_scrd`
    ScrScrd,
    /// `shl_scrs`
    ShlScrs,
    /// `shl_scrd`
    ShlScrd,
    /// `shr_scrs`
    ShrScrs,
    /// `shr_scrd`
    ShrScrd,
    /// `sar_scrs`
    SarScrs,
    /// `sar_scrd`
    SarScrd,
    /// `getf_scrs`
    GetfScrs,
    /// `getf_scrd`
    GetfScrd,
    /// `and_adds`
    AndAdds,
    /// `and_addd`
    AndAddd,
    /// `andn_adds`
    AndnAdds,
    /// `andn_addd`
    AndnAddd,
    /// `or_adds`
    OrAdds,
    /// `or_addd`
    OrAddd,
    /// `orn_adds`
    OrnAdds,
    /// `orn_addd`
    OrnAddd,
    /// `xor_adds`
    XorAdds,
    /// `xor_addd`
    XorAddd,
    /// `xorn_adds`
    XornAdds,
    /// `xorn_addd`
    XornAddd,
    /// `merge_adds`
    MergeAdds,
    /// `merge_addd`
    MergeAddd,
    /// `add_adds`
    AddAdds,
    /// `add_addd`
    AddAddd,
    /// `sub_adds`
    SubAdds,
    /// `sub_addd`
    SubAddd,
    /// `scl_adds`
    SclAdds,
    /// `scl_addd`
    SclAddd,
    /// `scr_adds`
    ScrAdds,
    /// `scr_addd`
    ScrAddd,
    /// `shl_adds`
    ShlAdds,
    /// `shl_addd`
    ShlAddd,
    /// `shr_adds`
    ShrAdds,
    /// `shr_addd`
    ShrAddd,
    /// `sar_adds`
    SarAdds,
    /// `sar_addd`
    SarAddd,
    /// `getf_adds`
    GetfAdds,
    /// `getf_addd`
    GetfAddd,
    /// `and_subs`
    AndSubs,
    /// `and_subd`
    AndSubd,
    /// `andn_subs`
    AndnSubs,
    /// `andn_subd`
    AndnSubd,
    /// `or_subs`
    OrSubs,
    /// `or_subd`
    OrSubd,
    /// `orn_subs`
    OrnSubs,
    /// `orn_subd`
    OrnSubd,
    /// `xor_subs`
    XorSubs,
    /// `xor_subd`
    XorSubd,
    /// `xorn_subs`
    XornSubs,
    /// `xorn_subd`
    XornSubd,
    /// `merge_subs`
    MergeSubs,
    /// `merge_subd`
    MergeSubd,
    /// `add_subs`
    AddSubs,
    /// `add_subd`
    AddSubd,
    /// `sub_subs`
    SubSubs,
    /// `sub_subd`
    SubSubd,
    /// `scl_subs`
    SclSubs,
    /// `scl_subd`
    SclSubd,
    /// `scr_subs`
    ScrSubs,
    /// `scr_subd`
    ScrSubd,
    /// `shl_subs`
    ShlSubs,
    /// `shl_subd`
    ShlSubd,
    /// `shr_subs`
    ShrSubs,
    /// `shr_subd`
    ShrSubd,
    /// `sar_subs`
    SarSubs,
    /// `sar_subd`
    SarSubd,
    /// `getf_subs`
    GetfSubs,
    /// `getf_subd`
    GetfSubd,
    /// `and_shls`
    AndShls,
    /// `and_shld`
    AndShld,
    /// `andn_shls`
    AndnShls,
    /// `andn_shld`
    AndnShld,
    /// `or_shls`
    OrShls,
    /// `or_shld`
    OrShld,
    /// `orn_shls`
    OrnShls,
    /// `orn_shld`
    OrnShld,
    /// `xor_shls`
    XorShls,
    /// `xor_shld`
    XorShld,
    /// `xorn_shls`
    XornShls,
    /// `xorn_shld`
    XornShld,
    /// `merge_shls`
    MergeShls,
    /// `merge_shld`
    MergeShld,
    /// `add_shls`
    AddShls,
    /// `add_shld`
    AddShld,
    /// `sub_shls`
    SubShls,
    /// `sub_shld`
    SubShld,
    /// `scl_shls`
    SclShls,
    /// `scl_shld`
    SclShld,
    /// `scr_shls`
    ScrShls,
    /// `scr_shld`
    ScrShld,
    /// `shl_shls`
    ShlShls,
    /// `shl_shld`
    ShlShld,
    /// `shr_shls`
    ShrShls,
    /// `shr_shld`
    ShrShld,
    /// `sar_shls`
    SarShls,
    /// `sar_shld`
    SarShld,
    /// `getf_shls`
    GetfShls,
    /// `getf_shld`
    GetfShld,
    /// `and_shrs`
    AndShrs,
    /// `and_shrd`
    AndShrd,
    /// `andn_shrs`
    AndnShrs,
    /// `andn_shrd`
    AndnShrd,
    /// `or_shrs`
    OrShrs,
    /// `or_shrd`
    OrShrd,
    /// `orn_shrs`
    OrnShrs,
    /// `orn_shrd`
    OrnShrd,
    /// `xor_shrs`
    XorShrs,
    /// `xor_shrd`
    XorShrd,
    /// `xorn_shrs`
    XornShrs,
    /// `xorn_shrd`
    XornShrd,
    /// `merge_shrs`
    MergeShrs,
    /// `merge_shrd`
    MergeShrd,
    /// `add_shrs`
    AddShrs,
    /// `add_shrd`
    AddShrd,
    /// `sub_shrs`
    SubShrs,
    /// `sub_shrd`
    SubShrd,
    /// `scl_shrs`
    SclShrs,
    /// `scl_shrd`
    SclShrd,
    /// `scr_shrs`
    ScrShrs,
    /// `scr_shrd`
    ScrShrd,
    /// `shl_shrs`
    ShlShrs,
    /// `shl_shrd`
    ShlShrd,
    /// `shr_shrs`
    ShrShrs,
    /// `shr_shrd`
    ShrShrd,
    /// `sar_shrs`
    SarShrs,
    /// `sar_shrd`
    SarShrd,
    /// `getf_shrs`
    GetfShrs,
    /// `getf_shrd`
    GetfShrd,
    /// `and_sars`
    AndSars,
    /// `and_sard`
    AndSard,
    /// `andn_sars`
    AndnSars,
    /// `andn_sard`
    AndnSard,
    /// `or_sars`
    OrSars,
    /// `or_sard`
    OrSard,
    /// `orn_sars`
    OrnSars,
    /// `orn_sard`
    OrnSard,
    /// `xor_sars`
    XorSars,
    /// `xor_sard`
    XorSard,
    /// `xorn_sars`
    XornSars,
    /// `xorn_sard`
    XornSard,
    /// `merge_sars`
    MergeSars,
    /// `merge_sard`
    MergeSard,
    /// `add_sars`
    AddSars,
    /// `add_sard`
    AddSard,
    /// `sub_sars`
    SubSars,
    /// `sub_sard`
    SubSard,
    /// `scl_sars`
    SclSars,
    /// `scl_sard`
    SclSard,
    /// `scr_sars`
    ScrSars,
    /// `scr_sard`
    ScrSard,
    /// `shl_sars`
    ShlSars,
    /// `shl_sard`
    ShlSard,
    /// `shr_sars`
    ShrSars,
    /// `shr_sard`
    ShrSard,
    /// `sar_sars`
    SarSars,
    /// `sar_sard`
    SarSard,
    /// `getf_sars`
    GetfSars,
    /// `getf_sard`
    GetfSard,
    /// `and_getfs`
    AndGetfs,
    /// `and_getfd`
    AndGetfd,
    /// `andn_getfs`
    AndnGetfs,
    /// `andn_getfd`
    AndnGetfd,
    /// `or_getfs`
    OrGetfs,
    /// `or_getfd`
    OrGetfd,
    /// `orn_getfs`
    OrnGetfs,
    /// `orn_getfd`
    OrnGetfd,
    /// `xor_getfs`
    XorGetfs,
    /// `xor_getfd`
    XorGetfd,
    /// `xorn_getfs`
    XornGetfs,
    /// `xorn_getfd`
    XornGetfd,
    /// `merge_getfs`
    MergeGetfs,
    /// `merge_getfd`
    MergeGetfd,
    /// `add_getfs`
    AddGetfs,
    /// `add_getfd`
    AddGetfd,
    /// `sub_getfs`
    SubGetfs,
    /// `sub_getfd`
    SubGetfd,
    /// `scl_getfs`
    SclGetfs,
    /// `scl_getfd`
    SclGetfd,
    /// `scr_getfs`
    ScrGetfs,
    /// `scr_getfd`
    ScrGetfd,
    /// `shl_getfs`
    ShlGetfs,
    /// `shl_getfd`
    ShlGetfd,
    /// `shr_getfs`
    ShrGetfs,
    /// `shr_getfd`
    ShrGetfd,
    /// `sar_getfs`
    SarGetfs,
    /// `sar_getfd`
    SarGetfd,
    /// `getf_getfs`
    GetfGetfs,
    /// `getf_getfd`
    GetfGetfd,
    /// `insfs`
    Insfs,
    /// `insfd`
    Insfd,
    /// `fmul_adds`
    FmulAdds,
    /// `fmul_addd`
    FmulAddd,
    /// `fmul_subs`
    FmulSubs,
    /// `fmul_subd`
    FmulSubd,
    /// `fadd_adds`
    FaddAdds,
    /// `fadd_addd`
    FaddAddd,
    /// `fsub_adds`
    FsubAdds,
    /// `fsub_addd`
    FsubAddd,
    /// `fadd_subs`
    FaddSubs,
    /// `fadd_subd`
    FaddSubd,
    /// `fsub_subs`
    FsubSubs,
    /// `fsub_subd`
    FsubSubd,
    /// `fadd_muls`
    FaddMuls,
    /// `fadd_muld`
    FaddMuld,
    /// `fsub_muls`
    FsubMuls,
    /// `fsub_muld`
    FsubMuld,
    /// `fmul_rsubs`
    FmulRsubs,
    /// `fmul_rsubd`
    FmulRsubd,
    /// `fadd_rsubs`
    FaddRsubs,
    /// `fadd_rsubd`
    FaddRsubd,
    /// `fsub_rsubs`
    FsubRsubs,
    /// `fsub_rsubd`
    FsubRsubd,
    /// `pfmul_adds`
    PfmulAdds,
    /// `pfmul_addd`
    PfmulAddd,
    /// `pfmul_subs`
    PfmulSubs,
    /// `pfmul_subd`
    PfmulSubd,
    /// `pfadd_adds`
    PfaddAdds,
    /// `pfadd_addd`
    PfaddAddd,
    /// `pfsub_adds`
    PfsubAdds,
    /// `pfsub_addd`
    PfsubAddd,
    /// `pfadd_subs`
    PfaddSubs,
    /// `pfadd_subd`
    PfaddSubd,
    /// `pfsub_subs`
    PfsubSubs,
    /// `pfsub_subd`
    PfsubSubd,
    /// `pfhadd_adds`
    PfhaddAdds,
    /// `pfhsub_adds`
    PfhsubAdds,
    /// `pfaddsub_adds`
    PfaddsubAdds,
    /// `pfhadd_subs`
    PfhaddSubs,
    /// `pfhsub_subs`
    PfhsubSubs,
    /// `pfaddsub_subs`
    PfaddsubSubs,
    /// `pfadd_hadds`
    PfaddHadds,
    /// `pfsub_hadds`
    PfsubHadds,
    /// `pfhadd_hadds`
    PfhaddHadds,
    /// `pfhsub_hadds`
    PfhsubHadds,
    /// `pfmul_hadds`
    PfmulHadds,
    /// `pfaddsub_hadds`
    PfaddsubHadds,
    /// `pfadd_hsubs`
    PfaddHsubs,
    /// `pfsub_hsubs`
    PfsubHsubs,
    /// `pfhadd_hsubs`
    PfhaddHsubs,
    /// `pfhsub_hsubs`
    PfhsubHsubs,
    /// `pfmul_hsubs`
    PfmulHsubs,
    /// `pfaddsub_hsubs`
    PfaddsubHsubs,
    /// `pfadd_muls`
    PfaddMuls,
    /// `pfadd_muld`
    PfaddMuld,
    /// `pfsub_muls`
    PfsubMuls,
    /// `pfsub_muld`
    PfsubMuld,
    /// `pfmul_rsubs`
    PfmulRsubs,
    /// `pfmul_rsubd`
    PfmulRsubd,
    /// `pfadd_rsubs`
    PfaddRsubs,
    /// `pfadd_rsubd`
    PfaddRsubd,
    /// `pfsub_rsubs`
    PfsubRsubs,
    /// `pfsub_rsubd`
    PfsubRsubd,
    /// `pshufb`
    Pshufb,
    /// `pmerge`
    Pmerge,
    /// `pfhadd_rsubs`
    PfhaddRsubs,
    /// `pfhsub_rsubs`
    PfhsubRsubs,
    /// `pfaddsub_rsubs`
    PfaddsubRsubs,
    /// `pfadd_addsubs`
    PfaddAddsubs,
    /// `pfsub_addsubs`
    PfsubAddsubs,
    /// `pfhadd_addsubs`
    PfhaddAddsubs,
    /// `pfhsub_addsubs`
    PfhsubAddsubs,
    /// `pfmul_addsubs`
    PfmulAddsubs,
    /// `pfaddsub_addsubs`
    PfaddsubAddsubs,
    /// `qpfadd_adds`
    QpfaddAdds,
    /// `qpfadd_addd`
    QpfaddAddd,
    /// `qpfsub_adds`
    QpfsubAdds,
    /// `qpfsub_addd`
    QpfsubAddd,
    /// `qpfhadd_adds`
    QpfhaddAdds,
    /// `qpfhsub_adds`
    QpfhsubAdds,
    /// `qpfmul_adds`
    QpfmulAdds,
    /// `qpfmul_addd`
    QpfmulAddd,
    /// `qpfaddsub_adds`
    QpfaddsubAdds,
    /// `qpfaddsub_addd`
    QpfaddsubAddd,
    /// `qpfadd_subs`
    QpfaddSubs,
    /// `qpfadd_subd`
    QpfaddSubd,
    /// `qpfsub_subs`
    QpfsubSubs,
    /// `qpfsub_subd`
    QpfsubSubd,
    /// `qpfhadd_subs`
    QpfhaddSubs,
    /// `qpfhsub_subs`
    QpfhsubSubs,
    /// `qpfmul_subs`
    QpfmulSubs,
    /// `qpfmul_subd`
    QpfmulSubd,
    /// `qpfaddsub_subs`
    QpfaddsubSubs,
    /// `qpfaddsub_subd`
    QpfaddsubSubd,
    /// `qpfadd_hadds`
    QpfaddHadds,
    /// `qpfsub_hadds`
    QpfsubHadds,
    /// `qpfhadd_hadds`
    QpfhaddHadds,
    /// `qpfhsub_hadds`
    QpfhsubHadds,
    /// `qpfmul_hadds`
    QpfmulHadds,
    /// `qpfaddsub_hadds`
    QpfaddsubHadds,
    /// `qpfadd_hsubs`
    QpfaddHsubs,
    /// `qpfsub_hsubs`
    QpfsubHsubs,
    /// `qpfhadd_hsubs`
    QpfhaddHsubs,
    /// `qpfhsub_hsubs`
    QpfhsubHsubs,
    /// `qpfmul_hsubs`
    QpfmulHsubs,
    /// `qpfaddsub_hsubs`
    QpfaddsubHsubs,
    /// `qppermb`
    Qppermb,
    /// `qpfadd_rsubs`
    QpfaddRsubs,
    /// `qpfadd_rsubd`
    QpfaddRsubd,
    /// `qpfsub_rsubs`
    QpfsubRsubs,
    /// `qpfsub_rsubd`
    QpfsubRsubd,
    /// `qpfhadd_rsubs`
    QpfhaddRsubs,
    /// `qpfhsub_rsubs`
    QpfhsubRsubs,
    /// `qpfmul_rsubs`
    QpfmulRsubs,
    /// `qpfmul_rsubd`
    QpfmulRsubd,
    /// `qpfaddsub_rsubs`
    QpfaddsubRsubs,
    /// `qpfaddsub_rsubd`
    QpfaddsubRsubd,
    /// `qpshufb`
    Qpshufb,
    /// `qpfadd_addsubs`
    QpfaddAddsubs,
    /// `qpfadd_addsubd`
    QpfaddAddsubd,
    /// `qpfsub_addsubs`
    QpfsubAddsubs,
    /// `qpfsub_addsubd`
    QpfsubAddsubd,
    /// `qpfhadd_addsubs`
    QpfhaddAddsubs,
    /// `qpfhsub_addsubs`
    QpfhsubAddsubs,
    /// `qpfmul_addsubs`
    QpfmulAddsubs,
    /// `qpfmul_addsubd`
    QpfmulAddsubd,
    /// `qpmerge`
    Qpmerge,
    /// `qpfaddsub_addsubs`
    QpfaddsubAddsubs,
    /// `qpfaddsub_addsubd`
    QpfaddsubAddsubd,
    /// `plog_0`
    Plog0,
    /// `plog_1`
    Plog1,
    /// `plog_2`
    Plog2,
    /// `plog_3`
    Plog3,
    /// `plog_4`
    Plog4,
    /// `plog_5`
    Plog5,
    /// `plog_6`
    Plog6,
    /// `plog_7`
    Plog7,
    /// `plog_8`
    Plog8,
    /// `plog_9`
    Plog9,
    /// `plog_10`
    Plog10,
    /// `plog_11`
    Plog11,
    /// `plog_12`
    Plog12,
    /// `plog_13`
    Plog13,
    /// `plog_14`
    Plog14,
    /// `plog_15`
    Plog15,
    /// `plog_16`
    Plog16,
    /// `plog_17`
    Plog17,
    /// `plog_18`
    Plog18,
    /// `plog_19`
    Plog19,
    /// `plog_20`
    Plog20,
    /// `plog_21`
    Plog21,
    /// `plog_22`
    Plog22,
    /// `plog_23`
    Plog23,
    /// `plog_24`
    Plog24,
    /// `plog_25`
    Plog25,
    /// `plog_26`
    Plog26,
    /// `plog_27`
    Plog27,
    /// `plog_28`
    Plog28,
    /// `plog_29`
    Plog29,
    /// `plog_30`
    Plog30,
    /// `plog_31`
    Plog31,
    /// `plog_32`
    Plog32,
    /// `plog_33`
    Plog33,
    /// `plog_34`
    Plog34,
    /// `plog_35`
    Plog35,
    /// `plog_36`
    Plog36,
    /// `plog_37`
    Plog37,
    /// `plog_38`
    Plog38,
    /// `plog_39`
    Plog39,
    /// `plog_40`
    Plog40,
    /// `plog_41`
    Plog41,
    /// `plog_42`
    Plog42,
    /// `plog_43`
    Plog43,
    /// `plog_44`
    Plog44,
    /// `plog_45`
    Plog45,
    /// `plog_46`
    Plog46,
    /// `plog_47`
    Plog47,
    /// `plog_48`
    Plog48,
    /// `plog_49`
    Plog49,
    /// `plog_50`
    Plog50,
    /// `plog_51`
    Plog51,
    /// `plog_52`
    Plog52,
    /// `plog_53`
    Plog53,
    /// `plog_54`
    Plog54,
    /// `plog_55`
    Plog55,
    /// `plog_56`
    Plog56,
    /// `plog_57`
    Plog57,
    /// `plog_58`
    Plog58,
    /// `plog_59`
    Plog59,
    /// `plog_60`
    Plog60,
    /// `plog_61`
    Plog61,
    /// `plog_62`
    Plog62,
    /// `plog_63`
    Plog63,
    /// `plog_64`
    Plog64,
    /// `plog_65`
    Plog65,
    /// `plog_66`
    Plog66,
    /// `plog_67`
    Plog67,
    /// `plog_68`
    Plog68,
    /// `plog_69`
    Plog69,
    /// `plog_70`
    Plog70,
    /// `plog_71`
    Plog71,
    /// `plog_72`
    Plog72,
    /// `plog_73`
    Plog73,
    /// `plog_74`
    Plog74,
    /// `plog_75`
    Plog75,
    /// `plog_76`
    Plog76,
    /// `plog_77`
    Plog77,
    /// `plog_78`
    Plog78,
    /// `plog_79`
    Plog79,
    /// `plog_80`
    Plog80,
    /// `plog_81`
    Plog81,
    /// `plog_82`
    Plog82,
    /// `plog_83`
    Plog83,
    /// `plog_84`
    Plog84,
    /// `plog_85`
    Plog85,
    /// `plog_86`
    Plog86,
    /// `plog_87`
    Plog87,
    /// `plog_88`
    Plog88,
    /// `plog_89`
    Plog89,
    /// `plog_90`
    Plog90,
    /// `plog_91`
    Plog91,
    /// `plog_92`
    Plog92,
    /// `plog_93`
    Plog93,
    /// `plog_94`
    Plog94,
    /// `plog_95`
    Plog95,
    /// `plog_96`
    Plog96,
    /// `plog_97`
    Plog97,
    /// `plog_98`
    Plog98,
    /// `plog_99`
    Plog99,
    /// `plog_100`
    Plog100,
    /// `plog_101`
    Plog101,
    /// `plog_102`
    Plog102,
    /// `plog_103`
    Plog103,
    /// `plog_104`
    Plog104,
    /// `plog_105`
    Plog105,
    /// `plog_106`
    Plog106,
    /// `plog_107`
    Plog107,
    /// `plog_108`
    Plog108,
    /// `plog_109`
    Plog109,
    /// `plog_110`
    Plog110,
    /// `plog_111`
    Plog111,
    /// `plog_112`
    Plog112,
    /// `plog_113`
    Plog113,
    /// `plog_114`
    Plog114,
    /// `plog_115`
    Plog115,
    /// `plog_116`
    Plog116,
    /// `plog_117`
    Plog117,
    /// `plog_118`
    Plog118,
    /// `plog_119`
    Plog119,
    /// `plog_120`
    Plog120,
    /// `plog_121`
    Plog121,
    /// `plog_122`
    Plog122,
    /// `plog_123`
    Plog123,
    /// `plog_124`
    Plog124,
    /// `plog_125`
    Plog125,
    /// `plog_126`
    Plog126,
    /// `plog_127`
    Plog127,
    /// `plog_0x00`
    Plog0x00,
    /// `plog_0x01`
    Plog0x01,
    /// `plog_0x02`
    Plog0x02,
    /// `plog_0x03`
    Plog0x03,
    /// `plog_0x04`
    Plog0x04,
    /// `plog_0x05`
    Plog0x05,
    /// `plog_0x06`
    Plog0x06,
    /// `plog_0x07`
    Plog0x07,
    /// `plog_0x08`
    Plog0x08,
    /// `plog_0x09`
    Plog0x09,
    /// `plog_0x0a`
    Plog0x0a,
    /// `plog_0x0b`
    Plog0x0b,
    /// `plog_0x0c`
    Plog0x0c,
    /// `plog_0x0d`
    Plog0x0d,
    /// `plog_0x0e`
    Plog0x0e,
    /// `plog_0x0f`
    Plog0x0f,
    /// `plog_0x10`
    Plog0x10,
    /// `plog_0x11`
    Plog0x11,
    /// `plog_0x12`
    Plog0x12,
    /// `plog_0x13`
    Plog0x13,
    /// `plog_0x14`
    Plog0x14,
    /// `plog_0x15`
    Plog0x15,
    /// `plog_0x16`
    Plog0x16,
    /// `plog_0x17`
    Plog0x17,
    /// `plog_0x18`
    Plog0x18,
    /// `plog_0x19`
    Plog0x19,
    /// `plog_0x1a`
    Plog0x1a,
    /// `plog_0x1b`
    Plog0x1b,
    /// `plog_0x1c`
    Plog0x1c,
    /// `plog_0x1d`
    Plog0x1d,
    /// `plog_0x1e`
    Plog0x1e,
    /// `plog_0x1f`
    Plog0x1f,
    /// `plog_0x20`
    Plog0x20,
    /// `plog_0x21`
    Plog0x21,
    /// `plog_0x22`
    Plog0x22,
    /// `plog_0x23`
    Plog0x23,
    /// `plog_0x24`
    Plog0x24,
    /// `plog_0x25`
    Plog0x25,
    /// `plog_0x26`
    Plog0x26,
    /// `plog_0x27`
    Plog0x27,
    /// `plog_0x28`
    Plog0x28,
    /// `plog_0x29`
    Plog0x29,
    /// `plog_0x2a`
    Plog0x2a,
    /// `plog_0x2b`
    Plog0x2b,
    /// `plog_0x2c`
    Plog0x2c,
    /// `plog_0x2d`
    Plog0x2d,
    /// `plog_0x2e`
    Plog0x2e,
    /// `plog_0x2f`
    Plog0x2f,
    /// `plog_0x30`
    Plog0x30,
    /// `plog_0x31`
    Plog0x31,
    /// `plog_0x32`
    Plog0x32,
    /// `plog_0x33`
    Plog0x33,
    /// `plog_0x34`
    Plog0x34,
    /// `plog_0x35`
    Plog0x35,
    /// `plog_0x36`
    Plog0x36,
    /// `plog_0x37`
    Plog0x37,
    /// `plog_0x38`
    Plog0x38,
    /// `plog_0x39`
    Plog0x39,
    /// `plog_0x3a`
    Plog0x3a,
    /// `plog_0x3b`
    Plog0x3b,
    /// `plog_0x3c`
    Plog0x3c,
    /// `plog_0x3d`
    Plog0x3d,
    /// `plog_0x3e`
    Plog0x3e,
    /// `plog_0x3f`
    Plog0x3f,
    /// `plog_0x40`
    Plog0x40,
    /// `plog_0x41`
    Plog0x41,
    /// `plog_0x42`
    Plog0x42,
    /// `plog_0x43`
    Plog0x43,
    /// `plog_0x44`
    Plog0x44,
    /// `plog_0x45`
    Plog0x45,
    /// `plog_0x46`
    Plog0x46,
    /// `plog_0x47`
    Plog0x47,
    /// `plog_0x48`
    Plog0x48,
    /// `plog_0x49`
    Plog0x49,
    /// `plog_0x4a`
    Plog0x4a,
    /// `plog_0x4b`
    Plog0x4b,
    /// `plog_0x4c`
    Plog0x4c,
    /// `plog_0x4d`
    Plog0x4d,
    /// `plog_0x4e`
    Plog0x4e,
    /// `plog_0x4f`
    Plog0x4f,
    /// `plog_0x50`
    Plog0x50,
    /// `plog_0x51`
    Plog0x51,
    /// `plog_0x52`
    Plog0x52,
    /// `plog_0x53`
    Plog0x53,
    /// `plog_0x54`
    Plog0x54,
    /// `plog_0x55`
    Plog0x55,
    /// `plog_0x56`
    Plog0x56,
    /// `plog_0x57`
    Plog0x57,
    /// `plog_0x58`
    Plog0x58,
    /// `plog_0x59`
    Plog0x59,
    /// `plog_0x5a`
    Plog0x5a,
    /// `plog_0x5b`
    Plog0x5b,
    /// `plog_0x5c`
    Plog0x5c,
    /// `plog_0x5d`
    Plog0x5d,
    /// `plog_0x5e`
    Plog0x5e,
    /// `plog_0x5f`
    Plog0x5f,
    /// `plog_0x60`
    Plog0x60,
    /// `plog_0x61`
    Plog0x61,
    /// `plog_0x62`
    Plog0x62,
    /// `plog_0x63`
    Plog0x63,
    /// `plog_0x64`
    Plog0x64,
    /// `plog_0x65`
    Plog0x65,
    /// `plog_0x66`
    Plog0x66,
    /// `plog_0x67`
    Plog0x67,
    /// `plog_0x68`
    Plog0x68,
    /// `plog_0x69`
    Plog0x69,
    /// `plog_0x6a`
    Plog0x6a,
    /// `plog_0x6b`
    Plog0x6b,
    /// `plog_0x6c`
    Plog0x6c,
    /// `plog_0x6d`
    Plog0x6d,
    /// `plog_0x6e`
    Plog0x6e,
    /// `plog_0x6f`
    Plog0x6f,
    /// `plog_0x70`
    Plog0x70,
    /// `plog_0x71`
    Plog0x71,
    /// `plog_0x72`
    Plog0x72,
    /// `plog_0x73`
    Plog0x73,
    /// `plog_0x74`
    Plog0x74,
    /// `plog_0x75`
    Plog0x75,
    /// `plog_0x76`
    Plog0x76,
    /// `plog_0x77`
    Plog0x77,
    /// `plog_0x78`
    Plog0x78,
    /// `plog_0x79`
    Plog0x79,
    /// `plog_0x7a`
    Plog0x7a,
    /// `plog_0x7b`
    Plog0x7b,
    /// `plog_0x7c`
    Plog0x7c,
    /// `plog_0x7d`
    Plog0x7d,
    /// `plog_0x7e`
    Plog0x7e,
    /// `plog_0x7f`
    Plog0x7f,
    /// `plog_128`
    Plog128,
    /// `plog_129`
    Plog129,
    /// `plog_130`
    Plog130,
    /// `plog_131`
    Plog131,
    /// `plog_132`
    Plog132,
    /// `plog_133`
    Plog133,
    /// `plog_134`
    Plog134,
    /// `plog_135`
    Plog135,
    /// `plog_136`
    Plog136,
    /// `plog_137`
    Plog137,
    /// `plog_138`
    Plog138,
    /// `plog_139`
    Plog139,
    /// `plog_140`
    Plog140,
    /// `plog_141`
    Plog141,
    /// `plog_142`
    Plog142,
    /// `plog_143`
    Plog143,
    /// `plog_144`
    Plog144,
    /// `plog_145`
    Plog145,
    /// `plog_146`
    Plog146,
    /// `plog_147`
    Plog147,
    /// `plog_148`
    Plog148,
    /// `plog_149`
    Plog149,
    /// `plog_150`
    Plog150,
    /// `plog_151`
    Plog151,
    /// `plog_152`
    Plog152,
    /// `plog_153`
    Plog153,
    /// `plog_154`
    Plog154,
    /// `plog_155`
    Plog155,
    /// `plog_156`
    Plog156,
    /// `plog_157`
    Plog157,
    /// `plog_158`
    Plog158,
    /// `plog_159`
    Plog159,
    /// `plog_160`
    Plog160,
    /// `plog_161`
    Plog161,
    /// `plog_162`
    Plog162,
    /// `plog_163`
    Plog163,
    /// `plog_164`
    Plog164,
    /// `plog_165`
    Plog165,
    /// `plog_166`
    Plog166,
    /// `plog_167`
    Plog167,
    /// `plog_168`
    Plog168,
    /// `plog_169`
    Plog169,
    /// `plog_170`
    Plog170,
    /// `plog_171`
    Plog171,
    /// `plog_172`
    Plog172,
    /// `plog_173`
    Plog173,
    /// `plog_174`
    Plog174,
    /// `plog_175`
    Plog175,
    /// `plog_176`
    Plog176,
    /// `plog_177`
    Plog177,
    /// `plog_178`
    Plog178,
    /// `plog_179`
    Plog179,
    /// `plog_180`
    Plog180,
    /// `plog_181`
    Plog181,
    /// `plog_182`
    Plog182,
    /// `plog_183`
    Plog183,
    /// `plog_184`
    Plog184,
    /// `plog_185`
    Plog185,
    /// `plog_186`
    Plog186,
    /// `plog_187`
    Plog187,
    /// `plog_188`
    Plog188,
    /// `plog_189`
    Plog189,
    /// `plog_190`
    Plog190,
    /// `plog_191`
    Plog191,
    /// `plog_192`
    Plog192,
    /// `plog_193`
    Plog193,
    /// `plog_194`
    Plog194,
    /// `plog_195`
    Plog195,
    /// `plog_196`
    Plog196,
    /// `plog_197`
    Plog197,
    /// `plog_198`
    Plog198,
    /// `plog_199`
    Plog199,
    /// `plog_200`
    Plog200,
    /// `plog_201`
    Plog201,
    /// `plog_202`
    Plog202,
    /// `plog_203`
    Plog203,
    /// `plog_204`
    Plog204,
    /// `plog_205`
    Plog205,
    /// `plog_206`
    Plog206,
    /// `plog_207`
    Plog207,
    /// `plog_208`
    Plog208,
    /// `plog_209`
    Plog209,
    /// `plog_210`
    Plog210,
    /// `plog_211`
    Plog211,
    /// `plog_212`
    Plog212,
    /// `plog_213`
    Plog213,
    /// `plog_214`
    Plog214,
    /// `plog_215`
    Plog215,
    /// `plog_216`
    Plog216,
    /// `plog_217`
    Plog217,
    /// `plog_218`
    Plog218,
    /// `plog_219`
    Plog219,
    /// `plog_220`
    Plog220,
    /// `plog_221`
    Plog221,
    /// `plog_222`
    Plog222,
    /// `plog_223`
    Plog223,
    /// `plog_224`
    Plog224,
    /// `plog_225`
    Plog225,
    /// `plog_226`
    Plog226,
    /// `plog_227`
    Plog227,
    /// `plog_228`
    Plog228,
    /// `plog_229`
    Plog229,
    /// `plog_230`
    Plog230,
    /// `plog_231`
    Plog231,
    /// `plog_232`
    Plog232,
    /// `plog_233`
    Plog233,
    /// `plog_234`
    Plog234,
    /// `plog_235`
    Plog235,
    /// `plog_236`
    Plog236,
    /// `plog_237`
    Plog237,
    /// `plog_238`
    Plog238,
    /// `plog_239`
    Plog239,
    /// `plog_240`
    Plog240,
    /// `plog_241`
    Plog241,
    /// `plog_242`
    Plog242,
    /// `plog_243`
    Plog243,
    /// `plog_244`
    Plog244,
    /// `plog_245`
    Plog245,
    /// `plog_246`
    Plog246,
    /// `plog_247`
    Plog247,
    /// `plog_248`
    Plog248,
    /// `plog_249`
    Plog249,
    /// `plog_250`
    Plog250,
    /// `plog_251`
    Plog251,
    /// `plog_252`
    Plog252,
    /// `plog_253`
    Plog253,
    /// `plog_254`
    Plog254,
    /// `plog_255`
    Plog255,
    /// `plog_0x80`
    Plog0x80,
    /// `plog_0x81`
    Plog0x81,
    /// `plog_0x82`
    Plog0x82,
    /// `plog_0x83`
    Plog0x83,
    /// `plog_0x84`
    Plog0x84,
    /// `plog_0x85`
    Plog0x85,
    /// `plog_0x86`
    Plog0x86,
    /// `plog_0x87`
    Plog0x87,
    /// `plog_0x88`
    Plog0x88,
    /// `plog_0x89`
    Plog0x89,
    /// `plog_0x8a`
    Plog0x8a,
    /// `plog_0x8b`
    Plog0x8b,
    /// `plog_0x8c`
    Plog0x8c,
    /// `plog_0x8d`
    Plog0x8d,
    /// `plog_0x8e`
    Plog0x8e,
    /// `plog_0x8f`
    Plog0x8f,
    /// `plog_0x90`
    Plog0x90,
    /// `plog_0x91`
    Plog0x91,
    /// `plog_0x92`
    Plog0x92,
    /// `plog_0x93`
    Plog0x93,
    /// `plog_0x94`
    Plog0x94,
    /// `plog_0x95`
    Plog0x95,
    /// `plog_0x96`
    Plog0x96,
    /// `plog_0x97`
    Plog0x97,
    /// `plog_0x98`
    Plog0x98,
    /// `plog_0x99`
    Plog0x99,
    /// `plog_0x9a`
    Plog0x9a,
    /// `plog_0x9b`
    Plog0x9b,
    /// `plog_0x9c`
    Plog0x9c,
    /// `plog_0x9d`
    Plog0x9d,
    /// `plog_0x9e`
    Plog0x9e,
    /// `plog_0x9f`
    Plog0x9f,
    /// `plog_0xa0`
    Plog0xa0,
    /// `plog_0xa1`
    Plog0xa1,
    /// `plog_0xa2`
    Plog0xa2,
    /// `plog_0xa3`
    Plog0xa3,
    /// `plog_0xa4`
    Plog0xa4,
    /// `plog_0xa5`
    Plog0xa5,
    /// `plog_0xa6`
    Plog0xa6,
    /// `plog_0xa7`
    Plog0xa7,
    /// `plog_0xa8`
    Plog0xa8,
    /// `plog_0xa9`
    Plog0xa9,
    /// `plog_0xaa`
    Plog0xaa,
    /// `plog_0xab`
    Plog0xab,
    /// `plog_0xac`
    Plog0xac,
    /// `plog_0xad`
    Plog0xad,
    /// `plog_0xae`
    Plog0xae,
    /// `plog_0xaf`
    Plog0xaf,
    /// `plog_0xb0`
    Plog0xb0,
    /// `plog_0xb1`
    Plog0xb1,
    /// `plog_0xb2`
    Plog0xb2,
    /// `plog_0xb3`
    Plog0xb3,
    /// `plog_0xb4`
    Plog0xb4,
    /// `plog_0xb5`
    Plog0xb5,
    /// `plog_0xb6`
    Plog0xb6,
    /// `plog_0xb7`
    Plog0xb7,
    /// `plog_0xb8`
    Plog0xb8,
    /// `plog_0xb9`
    Plog0xb9,
    /// `plog_0xba`
    Plog0xba,
    /// `plog_0xbb`
    Plog0xbb,
    /// `plog_0xbc`
    Plog0xbc,
    /// `plog_0xbd`
    Plog0xbd,
    /// `plog_0xbe`
    Plog0xbe,
    /// `plog_0xbf`
    Plog0xbf,
    /// `plog_0xc0`
    Plog0xc0,
    /// `plog_0xc1`
    Plog0xc1,
    /// `plog_0xc2`
    Plog0xc2,
    /// `plog_0xc3`
    Plog0xc3,
    /// `plog_0xc4`
    Plog0xc4,
    /// `plog_0xc5`
    Plog0xc5,
    /// `plog_0xc6`
    Plog0xc6,
    /// `plog_0xc7`
    Plog0xc7,
    /// `plog_0xc8`
    Plog0xc8,
    /// `plog_0xc9`
    Plog0xc9,
    /// `plog_0xca`
    Plog0xca,
    /// `plog_0xcb`
    Plog0xcb,
    /// `plog_0xcc`
    Plog0xcc,
    /// `plog_0xcd`
    Plog0xcd,
    /// `plog_0xce`
    Plog0xce,
    /// `plog_0xcf`
    Plog0xcf,
    /// `plog_0xd0`
    Plog0xd0,
    /// `plog_0xd1`
    Plog0xd1,
    /// `plog_0xd2`
    Plog0xd2,
    /// `plog_0xd3`
    Plog0xd3,
    /// `plog_0xd4`
    Plog0xd4,
    /// `plog_0xd5`
    Plog0xd5,
    /// `plog_0xd6`
    Plog0xd6,
    /// `plog_0xd7`
    Plog0xd7,
    /// `plog_0xd8`
    Plog0xd8,
    /// `plog_0xd9`
    Plog0xd9,
    /// `plog_0xda`
    Plog0xda,
    /// `plog_0xdb`
    Plog0xdb,
    /// `plog_0xdc`
    Plog0xdc,
    /// `plog_0xdd`
    Plog0xdd,
    /// `plog_0xde`
    Plog0xde,
    /// `plog_0xdf`
    Plog0xdf,
    /// `plog_0xe0`
    Plog0xe0,
    /// `plog_0xe1`
    Plog0xe1,
    /// `plog_0xe2`
    Plog0xe2,
    /// `plog_0xe3`
    Plog0xe3,
    /// `plog_0xe4`
    Plog0xe4,
    /// `plog_0xe5`
    Plog0xe5,
    /// `plog_0xe6`
    Plog0xe6,
    /// `plog_0xe7`
    Plog0xe7,
    /// `plog_0xe8`
    Plog0xe8,
    /// `plog_0xe9`
    Plog0xe9,
    /// `plog_0xea`
    Plog0xea,
    /// `plog_0xeb`
    Plog0xeb,
    /// `plog_0xec`
    Plog0xec,
    /// `plog_0xed`
    Plog0xed,
    /// `plog_0xee`
    Plog0xee,
    /// `plog_0xef`
    Plog0xef,
    /// `plog_0xf0`
    Plog0xf0,
    /// `plog_0xf1`
    Plog0xf1,
    /// `plog_0xf2`
    Plog0xf2,
    /// `plog_0xf3`
    Plog0xf3,
    /// `plog_0xf4`
    Plog0xf4,
    /// `plog_0xf5`
    Plog0xf5,
    /// `plog_0xf6`
    Plog0xf6,
    /// `plog_0xf7`
    Plog0xf7,
    /// `plog_0xf8`
    Plog0xf8,
    /// `plog_0xf9`
    Plog0xf9,
    /// `plog_0xfa`
    Plog0xfa,
    /// `plog_0xfb`
    Plog0xfb,
    /// `plog_0xfc`
    Plog0xfc,
    /// `plog_0xfd`
    Plog0xfd,
    /// `plog_0xfe`
    Plog0xfe,
    /// `plog_0xff`
    Plog0xff,
    /// `plog_and`
    PlogAnd,
    /// `plog_xor`
    PlogXor,
    /// `plog_sel3`
    PlogSel3,
    /// `plog_mjr`
    PlogMjr,
    /// `plog_or`
    PlogOr,
    /// `qplog_0`
    Qplog0,
    /// `qplog_1`
    Qplog1,
    /// `qplog_2`
    Qplog2,
    /// `qplog_3`
    Qplog3,
    /// `qplog_4`
    Qplog4,
    /// `qplog_5`
    Qplog5,
    /// `qplog_6`
    Qplog6,
    /// `qplog_7`
    Qplog7,
    /// `qplog_8`
    Qplog8,
    /// `qplog_9`
    Qplog9,
    /// `qplog_10`
    Qplog10,
    /// `qplog_11`
    Qplog11,
    /// `qplog_12`
    Qplog12,
    /// `qplog_13`
    Qplog13,
    /// `qplog_14`
    Qplog14,
    /// `qplog_15`
    Qplog15,
    /// `qplog_16`
    Qplog16,
    /// `qplog_17`
    Qplog17,
    /// `qplog_18`
    Qplog18,
    /// `qplog_19`
    Qplog19,
    /// `qplog_20`
    Qplog20,
    /// `qplog_21`
    Qplog21,
    /// `qplog_22`
    Qplog22,
    /// `qplog_23`
    Qplog23,
    /// `qplog_24`
    Qplog24,
    /// `qplog_25`
    Qplog25,
    /// `qplog_26`
    Qplog26,
    /// `qplog_27`
    Qplog27,
    /// `qplog_28`
    Qplog28,
    /// `qplog_29`
    Qplog29,
    /// `qplog_30`
    Qplog30,
    /// `qplog_31`
    Qplog31,
    /// `qplog_32`
    Qplog32,
    /// `qplog_33`
    Qplog33,
    /// `qplog_34`
    Qplog34,
    /// `qplog_35`
    Qplog35,
    /// `qplog_36`
    Qplog36,
    /// `qplog_37`
    Qplog37,
    /// `qplog_38`
    Qplog38,
    /// `qplog_39`
    Qplog39,
    /// `qplog_40`
    Qplog40,
    /// `qplog_41`
    Qplog41,
    /// `qplog_42`
    Qplog42,
    /// `qplog_43`
    Qplog43,
    /// `qplog_44`
    Qplog44,
    /// `qplog_45`
    Qplog45,
    /// `qplog_46`
    Qplog46,
    /// `qplog_47`
    Qplog47,
    /// `qplog_48`
    Qplog48,
    /// `qplog_49`
    Qplog49,
    /// `qplog_50`
    Qplog50,
    /// `qplog_51`
    Qplog51,
    /// `qplog_52`
    Qplog52,
    /// `qplog_53`
    Qplog53,
    /// `qplog_54`
    Qplog54,
    /// `qplog_55`
    Qplog55,
    /// `qplog_56`
    Qplog56,
    /// `qplog_57`
    Qplog57,
    /// `qplog_58`
    Qplog58,
    /// `qplog_59`
    Qplog59,
    /// `qplog_60`
    Qplog60,
    /// `qplog_61`
    Qplog61,
    /// `qplog_62`
    Qplog62,
    /// `qplog_63`
    Qplog63,
    /// `qplog_64`
    Qplog64,
    /// `qplog_65`
    Qplog65,
    /// `qplog_66`
    Qplog66,
    /// `qplog_67`
    Qplog67,
    /// `qplog_68`
    Qplog68,
    /// `qplog_69`
    Qplog69,
    /// `qplog_70`
    Qplog70,
    /// `qplog_71`
    Qplog71,
    /// `qplog_72`
    Qplog72,
    /// `qplog_73`
    Qplog73,
    /// `qplog_74`
    Qplog74,
    /// `qplog_75`
    Qplog75,
    /// `qplog_76`
    Qplog76,
    /// `qplog_77`
    Qplog77,
    /// `qplog_78`
    Qplog78,
    /// `qplog_79`
    Qplog79,
    /// `qplog_80`
    Qplog80,
    /// `qplog_81`
    Qplog81,
    /// `qplog_82`
    Qplog82,
    /// `qplog_83`
    Qplog83,
    /// `qplog_84`
    Qplog84,
    /// `qplog_85`
    Qplog85,
    /// `qplog_86`
    Qplog86,
    /// `qplog_87`
    Qplog87,
    /// `qplog_88`
    Qplog88,
    /// `qplog_89`
    Qplog89,
    /// `qplog_90`
    Qplog90,
    /// `qplog_91`
    Qplog91,
    /// `qplog_92`
    Qplog92,
    /// `qplog_93`
    Qplog93,
    /// `qplog_94`
    Qplog94,
    /// `qplog_95`
    Qplog95,
    /// `qplog_96`
    Qplog96,
    /// `qplog_97`
    Qplog97,
    /// `qplog_98`
    Qplog98,
    /// `qplog_99`
    Qplog99,
    /// `qplog_100`
    Qplog100,
    /// `qplog_101`
    Qplog101,
    /// `qplog_102`
    Qplog102,
    /// `qplog_103`
    Qplog103,
    /// `qplog_104`
    Qplog104,
    /// `qplog_105`
    Qplog105,
    /// `qplog_106`
    Qplog106,
    /// `qplog_107`
    Qplog107,
    /// `qplog_108`
    Qplog108,
    /// `qplog_109`
    Qplog109,
    /// `qplog_110`
    Qplog110,
    /// `qplog_111`
    Qplog111,
    /// `qplog_112`
    Qplog112,
    /// `qplog_113`
    Qplog113,
    /// `qplog_114`
    Qplog114,
    /// `qplog_115`
    Qplog115,
    /// `qplog_116`
    Qplog116,
    /// `qplog_117`
    Qplog117,
    /// `qplog_118`
    Qplog118,
    /// `qplog_119`
    Qplog119,
    /// `qplog_120`
    Qplog120,
    /// `qplog_121`
    Qplog121,
    /// `qplog_122`
    Qplog122,
    /// `qplog_123`
    Qplog123,
    /// `qplog_124`
    Qplog124,
    /// `qplog_125`
    Qplog125,
    /// `qplog_126`
    Qplog126,
    /// `qplog_127`
    Qplog127,
    /// `qplog_0x00`
    Qplog0x00,
    /// `qplog_0x01`
    Qplog0x01,
    /// `qplog_0x02`
    Qplog0x02,
    /// `qplog_0x03`
    Qplog0x03,
    /// `qplog_0x04`
    Qplog0x04,
    /// `qplog_0x05`
    Qplog0x05,
    /// `qplog_0x06`
    Qplog0x06,
    /// `qplog_0x07`
    Qplog0x07,
    /// `qplog_0x08`
    Qplog0x08,
    /// `qplog_0x09`
    Qplog0x09,
    /// `qplog_0x0a`
    Qplog0x0a,
    /// `qplog_0x0b`
    Qplog0x0b,
    /// `qplog_0x0c`
    Qplog0x0c,
    /// `qplog_0x0d`
    Qplog0x0d,
    /// `qplog_0x0e`
    Qplog0x0e,
    /// `qplog_0x0f`
    Qplog0x0f,
    /// `qplog_0x10`
    Qplog0x10,
    /// `qplog_0x11`
    Qplog0x11,
    /// `qplog_0x12`
    Qplog0x12,
    /// `qplog_0x13`
    Qplog0x13,
    /// `qplog_0x14`
    Qplog0x14,
    /// `qplog_0x15`
    Qplog0x15,
    /// `qplog_0x16`
    Qplog0x16,
    /// `qplog_0x17`
    Qplog0x17,
    /// `qplog_0x18`
    Qplog0x18,
    /// `qplog_0x19`
    Qplog0x19,
    /// `qplog_0x1a`
    Qplog0x1a,
    /// `qplog_0x1b`
    Qplog0x1b,
    /// `qplog_0x1c`
    Qplog0x1c,
    /// `qplog_0x1d`
    Qplog0x1d,
    /// `qplog_0x1e`
    Qplog0x1e,
    /// `qplog_0x1f`
    Qplog0x1f,
    /// `qplog_0x20`
    Qplog0x20,
    /// `qplog_0x21`
    Qplog0x21,
    /// `qplog_0x22`
    Qplog0x22,
    /// `qplog_0x23`
    Qplog0x23,
    /// `qplog_0x24`
    Qplog0x24,
    /// `qplog_0x25`
    Qplog0x25,
    /// `qplog_0x26`
    Qplog0x26,
    /// `qplog_0x27`
    Qplog0x27,
    /// `qplog_0x28`
    Qplog0x28,
    /// `qplog_0x29`
    Qplog0x29,
    /// `qplog_0x2a`
    Qplog0x2a,
    /// `qplog_0x2b`
    Qplog0x2b,
    /// `qplog_0x2c`
    Qplog0x2c,
    /// `qplog_0x2d`
    Qplog0x2d,
    /// `qplog_0x2e`
    Qplog0x2e,
    /// `qplog_0x2f`
    Qplog0x2f,
    /// `qplog_0x30`
    Qplog0x30,
    /// `qplog_0x31`
    Qplog0x31,
    /// `qplog_0x32`
    Qplog0x32,
    /// `qplog_0x33`
    Qplog0x33,
    /// `qplog_0x34`
    Qplog0x34,
    /// `qplog_0x35`
    Qplog0x35,
    /// `qplog_0x36`
    Qplog0x36,
    /// `qplog_0x37`
    Qplog0x37,
    /// `qplog_0x38`
    Qplog0x38,
    /// `qplog_0x39`
    Qplog0x39,
    /// `qplog_0x3a`
    Qplog0x3a,
    /// `qplog_0x3b`
    Qplog0x3b,
    /// `qplog_0x3c`
    Qplog0x3c,
    /// `qplog_0x3d`
    Qplog0x3d,
    /// `qplog_0x3e`
    Qplog0x3e,
    /// `qplog_0x3f`
    Qplog0x3f,
    /// `qplog_0x40`
    Qplog0x40,
    /// `qplog_0x41`
    Qplog0x41,
    /// `qplog_0x42`
    Qplog0x42,
    /// `qplog_0x43`
    Qplog0x43,
    /// `qplog_0x44`
    Qplog0x44,
    /// `qplog_0x45`
    Qplog0x45,
    /// `qplog_0x46`
    Qplog0x46,
    /// `qplog_0x47`
    Qplog0x47,
    /// `qplog_0x48`
    Qplog0x48,
    /// `qplog_0x49`
    Qplog0x49,
    /// `qplog_0x4a`
    Qplog0x4a,
    /// `qplog_0x4b`
    Qplog0x4b,
    /// `qplog_0x4c`
    Qplog0x4c,
    /// `qplog_0x4d`
    Qplog0x4d,
    /// `qplog_0x4e`
    Qplog0x4e,
    /// `qplog_0x4f`
    Qplog0x4f,
    /// `qplog_0x50`
    Qplog0x50,
    /// `qplog_0x51`
    Qplog0x51,
    /// `qplog_0x52`
    Qplog0x52,
    /// `qplog_0x53`
    Qplog0x53,
    /// `qplog_0x54`
    Qplog0x54,
    /// `qplog_0x55`
    Qplog0x55,
    /// `qplog_0x56`
    Qplog0x56,
    /// `qplog_0x57`
    Qplog0x57,
    /// `qplog_0x58`
    Qplog0x58,
    /// `qplog_0x59`
    Qplog0x59,
    /// `qplog_0x5a`
    Qplog0x5a,
    /// `qplog_0x5b`
    Qplog0x5b,
    /// `qplog_0x5c`
    Qplog0x5c,
    /// `qplog_0x5d`
    Qplog0x5d,
    /// `qplog_0x5e`
    Qplog0x5e,
    /// `qplog_0x5f`
    Qplog0x5f,
    /// `qplog_0x60`
    Qplog0x60,
    /// `qplog_0x61`
    Qplog0x61,
    /// `qplog_0x62`
    Qplog0x62,
    /// `qplog_0x63`
    Qplog0x63,
    /// `qplog_0x64`
    Qplog0x64,
    /// `qplog_0x65`
    Qplog0x65,
    /// `qplog_0x66`
    Qplog0x66,
    /// `qplog_0x67`
    Qplog0x67,
    /// `qplog_0x68`
    Qplog0x68,
    /// `qplog_0x69`
    Qplog0x69,
    /// `qplog_0x6a`
    Qplog0x6a,
    /// `qplog_0x6b`
    Qplog0x6b,
    /// `qplog_0x6c`
    Qplog0x6c,
    /// `qplog_0x6d`
    Qplog0x6d,
    /// `qplog_0x6e`
    Qplog0x6e,
    /// `qplog_0x6f`
    Qplog0x6f,
    /// `qplog_0x70`
    Qplog0x70,
    /// `qplog_0x71`
    Qplog0x71,
    /// `qplog_0x72`
    Qplog0x72,
    /// `qplog_0x73`
    Qplog0x73,
    /// `qplog_0x74`
    Qplog0x74,
    /// `qplog_0x75`
    Qplog0x75,
    /// `qplog_0x76`
    Qplog0x76,
    /// `qplog_0x77`
    Qplog0x77,
    /// `qplog_0x78`
    Qplog0x78,
    /// `qplog_0x79`
    Qplog0x79,
    /// `qplog_0x7a`
    Qplog0x7a,
    /// `qplog_0x7b`
    Qplog0x7b,
    /// `qplog_0x7c`
    Qplog0x7c,
    /// `qplog_0x7d`
    Qplog0x7d,
    /// `qplog_0x7e`
    Qplog0x7e,
    /// `qplog_0x7f`
    Qplog0x7f,
    /// `qplog_128`
    Qplog128,
    /// `qplog_129`
    Qplog129,
    /// `qplog_130`
    Qplog130,
    /// `qplog_131`
    Qplog131,
    /// `qplog_132`
    Qplog132,
    /// `qplog_133`
    Qplog133,
    /// `qplog_134`
    Qplog134,
    /// `qplog_135`
    Qplog135,
    /// `qplog_136`
    Qplog136,
    /// `qplog_137`
    Qplog137,
    /// `qplog_138`
    Qplog138,
    /// `qplog_139`
    Qplog139,
    /// `qplog_140`
    Qplog140,
    /// `qplog_141`
    Qplog141,
    /// `qplog_142`
    Qplog142,
    /// `qplog_143`
    Qplog143,
    /// `qplog_144`
    Qplog144,
    /// `qplog_145`
    Qplog145,
    /// `qplog_146`
    Qplog146,
    /// `qplog_147`
    Qplog147,
    /// `qplog_148`
    Qplog148,
    /// `qplog_149`
    Qplog149,
    /// `qplog_150`
    Qplog150,
    /// `qplog_151`
    Qplog151,
    /// `qplog_152`
    Qplog152,
    /// `qplog_153`
    Qplog153,
    /// `qplog_154`
    Qplog154,
    /// `qplog_155`
    Qplog155,
    /// `qplog_156`
    Qplog156,
    /// `qplog_157`
    Qplog157,
    /// `qplog_158`
    Qplog158,
    /// `qplog_159`
    Qplog159,
    /// `qplog_160`
    Qplog160,
    /// `qplog_161`
    Qplog161,
    /// `qplog_162`
    Qplog162,
    /// `qplog_163`
    Qplog163,
    /// `qplog_164`
    Qplog164,
    /// `qplog_165`
    Qplog165,
    /// `qplog_166`
    Qplog166,
    /// `qplog_167`
    Qplog167,
    /// `qplog_168`
    Qplog168,
    /// `qplog_169`
    Qplog169,
    /// `qplog_170`
    Qplog170,
    /// `qplog_171`
    Qplog171,
    /// `qplog_172`
    Qplog172,
    /// `qplog_173`
    Qplog173,
    /// `qplog_174`
    Qplog174,
    /// `qplog_175`
    Qplog175,
    /// `qplog_176`
    Qplog176,
    /// `qplog_177`
    Qplog177,
    /// `qplog_178`
    Qplog178,
    /// `qplog_179`
    Qplog179,
    /// `qplog_180`
    Qplog180,
    /// `qplog_181`
    Qplog181,
    /// `qplog_182`
    Qplog182,
    /// `qplog_183`
    Qplog183,
    /// `qplog_184`
    Qplog184,
    /// `qplog_185`
    Qplog185,
    /// `qplog_186`
    Qplog186,
    /// `qplog_187`
    Qplog187,
    /// `qplog_188`
    Qplog188,
    /// `qplog_189`
    Qplog189,
    /// `qplog_190`
    Qplog190,
    /// `qplog_191`
    Qplog191,
    /// `qplog_192`
    Qplog192,
    /// `qplog_193`
    Qplog193,
    /// `qplog_194`
    Qplog194,
    /// `qplog_195`
    Qplog195,
    /// `qplog_196`
    Qplog196,
    /// `qplog_197`
    Qplog197,
    /// `qplog_198`
    Qplog198,
    /// `qplog_199`
    Qplog199,
    /// `qplog_200`
    Qplog200,
    /// `qplog_201`
    Qplog201,
    /// `qplog_202`
    Qplog202,
    /// `qplog_203`
    Qplog203,
    /// `qplog_204`
    Qplog204,
    /// `qplog_205`
    Qplog205,
    /// `qplog_206`
    Qplog206,
    /// `qplog_207`
    Qplog207,
    /// `qplog_208`
    Qplog208,
    /// `qplog_209`
    Qplog209,
    /// `qplog_210`
    Qplog210,
    /// `qplog_211`
    Qplog211,
    /// `qplog_212`
    Qplog212,
    /// `qplog_213`
    Qplog213,
    /// `qplog_214`
    Qplog214,
    /// `qplog_215`
    Qplog215,
    /// `qplog_216`
    Qplog216,
    /// `qplog_217`
    Qplog217,
    /// `qplog_218`
    Qplog218,
    /// `qplog_219`
    Qplog219,
    /// `qplog_220`
    Qplog220,
    /// `qplog_221`
    Qplog221,
    /// `qplog_222`
    Qplog222,
    /// `qplog_223`
    Qplog223,
    /// `qplog_224`
    Qplog224,
    /// `qplog_225`
    Qplog225,
    /// `qplog_226`
    Qplog226,
    /// `qplog_227`
    Qplog227,
    /// `qplog_228`
    Qplog228,
    /// `qplog_229`
    Qplog229,
    /// `qplog_230`
    Qplog230,
    /// `qplog_231`
    Qplog231,
    /// `qplog_232`
    Qplog232,
    /// `qplog_233`
    Qplog233,
    /// `qplog_234`
    Qplog234,
    /// `qplog_235`
    Qplog235,
    /// `qplog_236`
    Qplog236,
    /// `qplog_237`
    Qplog237,
    /// `qplog_238`
    Qplog238,
    /// `qplog_239`
    Qplog239,
    /// `qplog_240`
    Qplog240,
    /// `qplog_241`
    Qplog241,
    /// `qplog_242`
    Qplog242,
    /// `qplog_243`
    Qplog243,
    /// `qplog_244`
    Qplog244,
    /// `qplog_245`
    Qplog245,
    /// `qplog_246`
    Qplog246,
    /// `qplog_247`
    Qplog247,
    /// `qplog_248`
    Qplog248,
    /// `qplog_249`
    Qplog249,
    /// `qplog_250`
    Qplog250,
    /// `qplog_251`
    Qplog251,
    /// `qplog_252`
    Qplog252,
    /// `qplog_253`
    Qplog253,
    /// `qplog_254`
    Qplog254,
    /// `qplog_255`
    Qplog255,
    /// `qplog_0x80`
    Qplog0x80,
    /// `qplog_0x81`
    Qplog0x81,
    /// `qplog_0x82`
    Qplog0x82,
    /// `qplog_0x83`
    Qplog0x83,
    /// `qplog_0x84`
    Qplog0x84,
    /// `qplog_0x85`
    Qplog0x85,
    /// `qplog_0x86`
    Qplog0x86,
    /// `qplog_0x87`
    Qplog0x87,
    /// `qplog_0x88`
    Qplog0x88,
    /// `qplog_0x89`
    Qplog0x89,
    /// `qplog_0x8a`
    Qplog0x8a,
    /// `qplog_0x8b`
    Qplog0x8b,
    /// `qplog_0x8c`
    Qplog0x8c,
    /// `qplog_0x8d`
    Qplog0x8d,
    /// `qplog_0x8e`
    Qplog0x8e,
    /// `qplog_0x8f`
    Qplog0x8f,
    /// `qplog_0x90`
    Qplog0x90,
    /// `qplog_0x91`
    Qplog0x91,
    /// `qplog_0x92`
    Qplog0x92,
    /// `qplog_0x93`
    Qplog0x93,
    /// `qplog_0x94`
    Qplog0x94,
    /// `qplog_0x95`
    Qplog0x95,
    /// `qplog_0x96`
    Qplog0x96,
    /// `qplog_0x97`
    Qplog0x97,
    /// `qplog_0x98`
    Qplog0x98,
    /// `qplog_0x99`
    Qplog0x99,
    /// `qplog_0x9a`
    Qplog0x9a,
    /// `qplog_0x9b`
    Qplog0x9b,
    /// `qplog_0x9c`
    Qplog0x9c,
    /// `qplog_0x9d`
    Qplog0x9d,
    /// `qplog_0x9e`
    Qplog0x9e,
    /// `qplog_0x9f`
    Qplog0x9f,
    /// `qplog_0xa0`
    Qplog0xa0,
    /// `qplog_0xa1`
    Qplog0xa1,
    /// `qplog_0xa2`
    Qplog0xa2,
    /// `qplog_0xa3`
    Qplog0xa3,
    /// `qplog_0xa4`
    Qplog0xa4,
    /// `qplog_0xa5`
    Qplog0xa5,
    /// `qplog_0xa6`
    Qplog0xa6,
    /// `qplog_0xa7`
    Qplog0xa7,
    /// `qplog_0xa8`
    Qplog0xa8,
    /// `qplog_0xa9`
    Qplog0xa9,
    /// `qplog_0xaa`
    Qplog0xaa,
    /// `qplog_0xab`
    Qplog0xab,
    /// `qplog_0xac`
    Qplog0xac,
    /// `qplog_0xad`
    Qplog0xad,
    /// `qplog_0xae`
    Qplog0xae,
    /// `qplog_0xaf`
    Qplog0xaf,
    /// `qplog_0xb0`
    Qplog0xb0,
    /// `qplog_0xb1`
    Qplog0xb1,
    /// `qplog_0xb2`
    Qplog0xb2,
    /// `qplog_0xb3`
    Qplog0xb3,
    /// `qplog_0xb4`
    Qplog0xb4,
    /// `qplog_0xb5`
    Qplog0xb5,
    /// `qplog_0xb6`
    Qplog0xb6,
    /// `qplog_0xb7`
    Qplog0xb7,
    /// `qplog_0xb8`
    Qplog0xb8,
    /// `qplog_0xb9`
    Qplog0xb9,
    /// `qplog_0xba`
    Qplog0xba,
    /// `qplog_0xbb`
    Qplog0xbb,
    /// `qplog_0xbc`
    Qplog0xbc,
    /// `qplog_0xbd`
    Qplog0xbd,
    /// `qplog_0xbe`
    Qplog0xbe,
    /// `qplog_0xbf`
    Qplog0xbf,
    /// `qplog_0xc0`
    Qplog0xc0,
    /// `qplog_0xc1`
    Qplog0xc1,
    /// `qplog_0xc2`
    Qplog0xc2,
    /// `qplog_0xc3`
    Qplog0xc3,
    /// `qplog_0xc4`
    Qplog0xc4,
    /// `qplog_0xc5`
    Qplog0xc5,
    /// `qplog_0xc6`
    Qplog0xc6,
    /// `qplog_0xc7`
    Qplog0xc7,
    /// `qplog_0xc8`
    Qplog0xc8,
    /// `qplog_0xc9`
    Qplog0xc9,
    /// `qplog_0xca`
    Qplog0xca,
    /// `qplog_0xcb`
    Qplog0xcb,
    /// `qplog_0xcc`
    Qplog0xcc,
    /// `qplog_0xcd`
    Qplog0xcd,
    /// `qplog_0xce`
    Qplog0xce,
    /// `qplog_0xcf`
    Qplog0xcf,
    /// `qplog_0xd0`
    Qplog0xd0,
    /// `qplog_0xd1`
    Qplog0xd1,
    /// `qplog_0xd2`
    Qplog0xd2,
    /// `qplog_0xd3`
    Qplog0xd3,
    /// `qplog_0xd4`
    Qplog0xd4,
    /// `qplog_0xd5`
    Qplog0xd5,
    /// `qplog_0xd6`
    Qplog0xd6,
    /// `qplog_0xd7`
    Qplog0xd7,
    /// `qplog_0xd8`
    Qplog0xd8,
    /// `qplog_0xd9`
    Qplog0xd9,
    /// `qplog_0xda`
    Qplog0xda,
    /// `qplog_0xdb`
    Qplog0xdb,
    /// `qplog_0xdc`
    Qplog0xdc,
    /// `qplog_0xdd`
    Qplog0xdd,
    /// `qplog_0xde`
    Qplog0xde,
    /// `qplog_0xdf`
    Qplog0xdf,
    /// `qplog_0xe0`
    Qplog0xe0,
    /// `qplog_0xe1`
    Qplog0xe1,
    /// `qplog_0xe2`
    Qplog0xe2,
    /// `qplog_0xe3`
    Qplog0xe3,
    /// `qplog_0xe4`
    Qplog0xe4,
    /// `qplog_0xe5`
    Qplog0xe5,
    /// `qplog_0xe6`
    Qplog0xe6,
    /// `qplog_0xe7`
    Qplog0xe7,
    /// `qplog_0xe8`
    Qplog0xe8,
    /// `qplog_0xe9`
    Qplog0xe9,
    /// `qplog_0xea`
    Qplog0xea,
    /// `qplog_0xeb`
    Qplog0xeb,
    /// `qplog_0xec`
    Qplog0xec,
    /// `qplog_0xed`
    Qplog0xed,
    /// `qplog_0xee`
    Qplog0xee,
    /// `qplog_0xef`
    Qplog0xef,
    /// `qplog_0xf0`
    Qplog0xf0,
    /// `qplog_0xf1`
    Qplog0xf1,
    /// `qplog_0xf2`
    Qplog0xf2,
    /// `qplog_0xf3`
    Qplog0xf3,
    /// `qplog_0xf4`
    Qplog0xf4,
    /// `qplog_0xf5`
    Qplog0xf5,
    /// `qplog_0xf6`
    Qplog0xf6,
    /// `qplog_0xf7`
    Qplog0xf7,
    /// `qplog_0xf8`
    Qplog0xf8,
    /// `qplog_0xf9`
    Qplog0xf9,
    /// `qplog_0xfa`
    Qplog0xfa,
    /// `qplog_0xfb`
    Qplog0xfb,
    /// `qplog_0xfc`
    Qplog0xfc,
    /// `qplog_0xfd`
    Qplog0xfd,
    /// `qplog_0xfe`
    Qplog0xfe,
    /// `qplog_0xff`
    Qplog0xff,
    /// `qplog_and`
    QplogAnd,
    /// `qplog_xor`
    QplogXor,
    /// `qplog_sel3`
    QplogSel3,
    /// `qplog_mjr`
    QplogMjr,
    /// `qplog_or`
    QplogOr,
    /// `mmurr`
    Mmurr,
    /// `mmurw`
    Mmurw,
    /// `qpmgme`
    Qpmgme,
    /// `qpaesltr`
    Qpaesltr,
    /// `qpaesiltr`
    Qpaesiltr,
    /// `qpkuzltr`
    Qpkuzltr,
    /// `qpsbgltrlo`
    Qpsbgltrlo,
    /// `qpsbgltrhi`
    Qpsbgltrhi,
    /// `qpaesebgn`
    Qpaesebgn,
    /// `qpaesdbgn`
    Qpaesdbgn,
    /// `qpcm2b`
    Qpcm2b,
    /// `qpcm2h`
    Qpcm2h,
    /// `qpcm2w`
    Qpcm2w,
    /// `qpcm2d`
    Qpcm2d,
    /// `qpkuzebgn`
    Qpkuzebgn,
    /// `qps2cmh`
    Qps2cmh,
    /// `qps2cmw`
    Qps2cmw,
    /// `qps2cmd`
    Qps2cmd,
    /// `qps2mb`
    Qps2mb,
    /// `qps2mh`
    Qps2mh,
    /// `qps2mw`
    Qps2mw,
    /// `qps2md`
    Qps2md,
    /// `qpackhbss`
    Qpackhbss,
    /// `qpackhbus`
    Qpackhbus,
    /// `qpackwhss`
    Qpackwhss,
    /// `qpackwhus`
    Qpackwhus,
    /// `qpfstobf`
    Qpfstobf,
    /// `qpidotsbwss`
    Qpidotsbwss,
    /// `qpidotsbwus`
    Qpidotsbwus,
    /// `qpidotsbwuu`
    Qpidotsbwuu,
    /// `qpidotshwss`
    Qpidotshwss,
    /// `qpbfdots`
    Qpbfdots,
    /// `qptbl_0`
    Qptbl0,
    /// `qptbl_1`
    Qptbl1,
    /// `qptbl_2`
    Qptbl2,
    /// `qptbl_3`
    Qptbl3,
    /// `qptbl_4`
    Qptbl4,
    /// `qptbl_5`
    Qptbl5,
    /// `qptbl_6`
    Qptbl6,
    /// `qptbl_7`
    Qptbl7,
    /// `qpinss`
    Qpinss,
    /// `qpinsd`
    Qpinsd,
    /// `sxtb`
    Sxtb,
    /// `sxth`
    Sxth,
    /// `sxtw`
    Sxtw,
    /// `zxtb`
    Zxtb,
    /// `zxth`
    Zxth,
    /// `zxtw`
    Zxtw,
    /// `negw`
    Negw,
    /// `negd`
    Negd,
}

/// Number of distinct mnemonics.
pub const ALOP_COUNT: usize = 2557;

#[rustfmt::skip]
pub(super) static ALOP_NAMES: [&str; 2557] = [
    "adds",
    "addd",
    "subs",
    "subd",
    "udivx",
    "umodx",
    "sdivx",
    "smodx",
    "udivs",
    "udivd",
    "sdivs",
    "sdivd",
    "ands",
    "andd",
    "andns",
    "andnd",
    "ors",
    "ord",
    "orns",
    "ornd",
    "xors",
    "xord",
    "xorns",
    "xornd",
    "shls",
    "shld",
    "shrs",
    "shrd",
    "scls",
    "scld",
    "scrs",
    "scrd",
    "sars",
    "sard",
    "getfs",
    "getfd",
    "sxt",
    "merges",
    "merged",
    "fadds",
    "faddd",
    "fsubs",
    "fsubd",
    "fmins",
    "fmind",
    "fmaxs",
    "fmaxd",
    "fmuls",
    "fmuld",
    "fxaddss",
    "fxadddd",
    "fxaddsx",
    "fxadddx",
    "fxaddxx",
    "fxaddxd",
    "fxaddxs",
    "fxsubss",
    "fxsubdd",
    "fxsubsx",
    "fxsubdx",
    "fxsubxx",
    "fxsubxd",
    "fxsubxs",
    "fxrsubss",
    "fxrsubdd",
    "fxrsubsx",
    "fxrsubdx",
    "fxmulss",
    "fxmuldd",
    "fxmulsx",
    "fxmuldx",
    "fxmulxx",
    "fxmulxd",
    "fxmulxs",
    "fxdivss",
    "fxdivdd",
    "fxdivsx",
    "fxdivdx",
    "fxdivxx",
    "fxdivxd",
    "fxdivxs",
    "fxdivtss",
    "fxdivtdd",
    "fxdivtsx",
    "fxdivtdx",
    "fxsqrtusx",
    "fxsqrtudx",
    "fxsqrtuxx",
    "fxsqrttsx",
    "fxsqrttdx",
    "fxsqrttxx",
    "movif",
    "vfsi",
    "ldcsb",
    "lddsb",
    "ldesb",
    "ldfsb",
    "ldgsb",
    "ldssb",
    "ldcsh",
    "lddsh",
    "ldesh",
    "ldfsh",
    "ldgsh",
    "ldssh",
    "ldcsw",
    "lddsw",
    "ldesw",
    "ldfsw",
    "ldgsw",
    "ldssw",
    "ldcsd",
    "lddsd",
    "ldesd",
    "ldfsd",
    "ldgsd",
    "ldssd",
    "ldb",
    "ldh",
    "ldw",
    "ldd",
    "fxsqrtisx",
    "fxsqrtidx",
    "fxsqrtixx",
    "movfi",
    "movts",
    "movtcs",
    "movtrs",
    "movtrcs",
    "movtd",
    "movtcd",
    "movtrd",
    "movtrcd",
    "fstois",
    "fstoid",
    "fdtois",
    "fdtoid",
    "fxtois",
    "fxtoid",
    "fstoistr",
    "fdtoistr",
    "istofs",
    "istofd",
    "idtofs",
    "idtofd",
    "istofx",
    "idtofx",
    "fstofd",
    "fdtofs",
    "fxtofd",
    "fstofx",
    "fxtofs",
    "fdtofx",
    "pfdtois",
    "pfstois",
    "pfdtoistr",
    "pfstoistr",
    "pistofs",
    "pfstofd",
    "pfdtofs",
    "getpl",
    "getsap",
    "cudtoap",
    "gdtoap",
    "stcsb",
    "stdsb",
    "stesb",
    "stfsb",
    "stgsb",
    "stssb",
    "stcsh",
    "stdsh",
    "stesh",
    "stfsh",
    "stgsh",
    "stssh",
    "stcsw",
    "stdsw",
    "stesw",
    "stfsw",
    "stgsw",
    "stssw",
    "stcsd",
    "stdsd",
    "stesd",
    "stfsd",
    "stgsd",
    "stssd",
    "stb",
    "sth",
    "stw",
    "std",
    "cmposb",
    "cmpbsb",
    "cmpesb",
    "cmpbesb",
    "cmpssb",
    "cmppsb",
    "cmplsb",
    "cmplesb",
    "cmpodb",
    "cmpbdb",
    "cmpedb",
    "cmpbedb",
    "cmpsdb",
    "cmppdb",
    "cmpldb",
    "cmpledb",
    "cmpandesb",
    "cmpandssb",
    "cmpandpsb",
    "cmpandlesb",
    "cmpandedb",
    "cmpandsdb",
    "cmpandpdb",
    "cmpandledb",
    "fcmpeqsb",
    "fcmpltsb",
    "fcmplesb",
    "fcmpuodsb",
    "fcmpneqsb",
    "fcmpnltsb",
    "fcmpnlesb",
    "fcmpodsb",
    "fcmpeqdb",
    "fcmpltdb",
    "fcmpledb",
    "fcmpuoddb",
    "fcmpneqdb",
    "fcmpnltdb",
    "fcmpnledb",
    "fcmpoddb",
    "fxcmpeqsb",
    "fxcmpltsb",
    "fxcmplesb",
    "fxcmpuodsb",
    "fxcmpneqsb",
    "fxcmpnltsb",
    "fxcmpnlesb",
    "fxcmpodsb",
    "fxcmpeqdb",
    "fxcmpltdb",
    "fxcmpledb",
    "fxcmpuoddb",
    "fxcmpneqdb",
    "fxcmpnltdb",
    "fxcmpnledb",
    "fxcmpoddb",
    "fxcmpeqxb",
    "fxcmpltxb",
    "fxcmplexb",
    "fxcmpuodxb",
    "fxcmpneqxb",
    "fxcmpnltxb",
    "fxcmpnlexb",
    "fxcmpodxb",
    "cctopo",
    "cctopb",
    "cctope",
    "cctopbe",
    "cctops",
    "cctopp",
    "cctopl",
    "cctople",
    "staab",
    "staah",
    "staaw",
    "staad",
    "staaq",
    "aaurw",
    "aaurws",
    "aaurwd",
    "aaurwq",
    "ldaab",
    "ldaah",
    "ldaaw",
    "ldaad",
    "ldaaq",
    "aaurr",
    "aaurrd",
    "aaurrq",
    "muls",
    "muld",
    "umulx",
    "smulx",
    "fdivs",
    "fdivd",
    "fsqrttd",
    "pfmuls",
    "pfmuld",
    "paddb",
    "paddh",
    "paddw",
    "paddd",
    "paddsb",
    "paddsh",
    "paddusb",
    "paddush",
    "psubb",
    "psubh",
    "psubw",
    "psubd",
    "psubsb",
    "psubsh",
    "psubusb",
    "psubush",
    "pmaxsh",
    "pmaxub",
    "pminsh",
    "pminub",
    "psadbw",
    "pmulhuh",
    "pmulhh",
    "pmullh",
    "pmaddh",
    "pslld",
    "psllw",
    "psllh",
    "psrld",
    "psrlw",
    "psrlh",
    "psraw",
    "psrah",
    "pfadds",
    "pfaddd",
    "pfsubs",
    "pfsubd",
    "aptoap",
    "aptoapb",
    "getva",
    "pandd",
    "pandnd",
    "pord",
    "pxord",
    "ldrd",
    "puttc",
    "pavgusb",
    "pavgush",
    "pfdivs",
    "pfdivd",
    "pfmins",
    "pfmind",
    "pfmaxs",
    "pfmaxd",
    "pfsqrttd",
    "pextrh",
    "pinsh",
    "psllqh",
    "psllql",
    "psrlqh",
    "psrlql",
    "cast",
    "tdtomp",
    "odtoap",
    "puttags",
    "puttagd",
    "fcmpeqs",
    "fcmplts",
    "fcmples",
    "fcmpuods",
    "fcmpneqs",
    "fcmpnlts",
    "fcmpnles",
    "fcmpods",
    "fcmpeqd",
    "fcmpltd",
    "fcmpled",
    "fcmpuodd",
    "fcmpneqd",
    "fcmpnltd",
    "fcmpnled",
    "fcmpodd",
    "pfcmpeqs",
    "pfcmplts",
    "pfcmples",
    "pfcmpuods",
    "pfcmpneqs",
    "pfcmpnlts",
    "pfcmpnles",
    "pfcmpods",
    "pfcmpeqd",
    "pfcmpltd",
    "pfcmpled",
    "pfcmpuodd",
    "pfcmpneqd",
    "pfcmpnltd",
    "pfcmpnled",
    "pfcmpodd",
    "fcmpodsf",
    "fcmpudsf",
    "fcmpoddf",
    "fcmpuddf",
    "fxcmpodsf",
    "fxcmpudsf",
    "fxcmpoddf",
    "fxcmpuddf",
    "fxcmpodxf",
    "fxcmpudxf",
    "pcmpeqb",
    "pcmpeqh",
    "pcmpeqw",
    "pcmpgtb",
    "pcmpgth",
    "pcmpgtw",
    "pmovmskb",
    "pmovmskps",
    "pmovmskpd",
    "packsshb",
    "packushb",
    "pshufw",
    "packsswh",
    "punpckhbh",
    "punpckhhw",
    "punpckhwd",
    "punpcklbh",
    "punpcklhw",
    "punpcklwd",
    "ldgdb",
    "ldgdh",
    "ldgdw",
    "ldgdd",
    "ldgdq",
    "ldcudb",
    "ldcudh",
    "ldcudw",
    "ldcudd",
    "ldcudq",
    "ldapb",
    "ldaph",
    "ldapw",
    "ldapd",
    "ldapq",
    "ldodwb",
    "ldodwd",
    "ldodwh",
    "ldodwq",
    "ldodww",
    "ldodpb",
    "ldodpd",
    "ldodph",
    "ldodpq",
    "ldodpw",
    "ldodrb",
    "ldodrd",
    "ldodrh",
    "ldodrq",
    "ldodrw",
    "ldcsq",
    "lddsq",
    "ldesq",
    "ldfsq",
    "ldgsq",
    "ldssq",
    "adds_fb",
    "adds_fh",
    "adds_fw",
    "subs_fb",
    "subs_fh",
    "subs_fw",
    "umulx_fb",
    "umulx_fh",
    "umulx_fw",
    "smulx_fb",
    "smulx_fh",
    "smulx_fw",
    "ands_fb",
    "ands_fh",
    "ands_fw",
    "andns_fb",
    "andns_fh",
    "andns_fw",
    "ors_fb",
    "ors_fh",
    "ors_fw",
    "orns_fb",
    "orns_fh",
    "orns_fw",
    "xors_fb",
    "xors_fh",
    "xors_fw",
    "xorns_fb",
    "xorns_fh",
    "xorns_fw",
    "frcps",
    "fsqrts",
    "fsqrtid",
    "frsqrts",
    "pfsqrts",
    "gettd",
    "gettags",
    "gettagd",
    "gettc",
    "invtc",
    "getsod",
    "getsp",
    "pshufh",
    "stcsq",
    "stdsq",
    "stesq",
    "stfsq",
    "stgsq",
    "stssq",
    "strd",
    "stgdb",
    "stgdh",
    "stgdw",
    "stgdd",
    "stgdq",
    "stapb",
    "staph",
    "stapw",
    "stapd",
    "stapq",
    "stodpb",
    "stodpd",
    "stodph",
    "stodpq",
    "stodpw",
    "stodrb",
    "stodrd",
    "stodrh",
    "stodrq",
    "stodrw",
    "stodwb",
    "stodwd",
    "stodwh",
    "stodwq",
    "stodww",
    "rws",
    "rwd",
    "rrs",
    "rrd",
    "incs_fb",
    "incs_fh",
    "incs_fw",
    "decs_fb",
    "decs_fh",
    "decs_fw",
    "shls_fb",
    "shls_fh",
    "shls_fw",
    "shrs_fb",
    "shrs_fh",
    "shrs_fw",
    "scls_fb",
    "scls_fh",
    "scls_fw",
    "scrs_fb",
    "scrs_fh",
    "scrs_fw",
    "sars_fb",
    "sars_fh",
    "sars_fw",
    "movtq",
    "movtcq",
    "movtrq",
    "movtrcq",
    "bitrevs",
    "bitrevd",
    "lzcnts",
    "lzcntd",
    "popcnts",
    "popcntd",
    "fstoidtr",
    "fdtoidtr",
    "fxtoistr",
    "fxtoidtr",
    "movx",
    "movxa",
    "movxc",
    "pmulubhh",
    "fstoifs",
    "fdtoifd",
    "umulhd",
    "smulhd",
    "pminuw",
    "pminsw",
    "pmaxuw",
    "pmaxsw",
    "mpsadbh",
    "packuswh",
    "pcmpeqd",
    "pcmpgtd",
    "pfhadds",
    "pfhsubs",
    "pfaddsubs",
    "pminsb",
    "pminuh",
    "pmaxsb",
    "pmaxuh",
    "pfstoifs",
    "pfdtoifd",
    "phaddh",
    "phaddw",
    "phaddsh",
    "phsubh",
    "phsubw",
    "phsubsh",
    "psignb",
    "psignh",
    "psignw",
    "pmaddubsh",
    "pmulhrsh",
    "phminposuh",
    "addd_fd",
    "subd_fd",
    "andd_fd",
    "andnd_fd",
    "ord_fd",
    "ornd_fd",
    "xord_fd",
    "xornd_fd",
    "puttst",
    "incd_fd",
    "decd_fd",
    "shld_fd",
    "shrd_fd",
    "scld_fd",
    "scrd_fd",
    "sard_fd",
    "fscales",
    "fscaled",
    "fxscalesx",
    "staaqp",
    "ldaaqp",
    "qpand",
    "qpandn",
    "qpor",
    "qpxor",
    "qpaddb",
    "qpaddh",
    "qpaddsb",
    "qpaddsh",
    "qpaddusb",
    "qpaddush",
    "qpaddw",
    "qpaddd",
    "qpsubb",
    "qpsubh",
    "qpsubsb",
    "qpsubsh",
    "qpsubusb",
    "qpsubush",
    "qpsubw",
    "qpsubd",
    "qpfadds",
    "qpfaddd",
    "qpfhadds",
    "qpfhsubs",
    "qpfaddsubs",
    "qpfaddsubd",
    "qpfstoifs",
    "qpfdtoifd",
    "qpfmins",
    "qpfmind",
    "qpfmaxs",
    "qpfmaxd",
    "qpfmuls",
    "qpfmuld",
    "qpfsubs",
    "qpfsubd",
    "qpmsk2sgnb",
    "qppackdl",
    "qpsllh",
    "qpsllw",
    "qpslld",
    "qpsrlh",
    "qpsrlw",
    "qpsrld",
    "qpsrah",
    "qpsraw",
    "qpacksshb",
    "qpacksswh",
    "qpackushb",
    "qpackuswh",
    "qpavgusb",
    "qpavgush",
    "qpcmpeqb",
    "qpcmpeqd",
    "qpcmpeqh",
    "qpcmpeqw",
    "qpcmpgtb",
    "qpcmpgtd",
    "qpcmpgth",
    "qpcmpgtw",
    "qphaddh",
    "qphaddsh",
    "qphaddw",
    "qphsubh",
    "qphsubsh",
    "qphsubw",
    "qpmaxsb",
    "qpmaxsh",
    "qpmaxsw",
    "qpmaxub",
    "qpmaxuh",
    "qpmaxuw",
    "qpminsb",
    "qpminsh",
    "qpminsw",
    "qpminub",
    "qpminuh",
    "qpminuw",
    "qpmulhh",
    "qpmulhrsh",
    "qpmulhuh",
    "qpmullh",
    "qpmulubhh",
    "qpsignb",
    "qpsignh",
    "qpsignw",
    "qphminposuh",
    "qpmaddh",
    "qpmaddubsh",
    "qpmpsadbh",
    "qpsadbw",
    "qpsrcd",
    "qpsrcw",
    "psrcd",
    "psrcw",
    "getfzs",
    "getfzd",
    "puttagqp",
    "pmullw",
    "qpmullw",
    "qpfcmpeqs",
    "qpfcmplts",
    "qpfcmples",
    "qpfcmpuods",
    "qpfcmpneqs",
    "qpfcmpnlts",
    "qpfcmpnles",
    "qpfcmpods",
    "qpfcmpeqd",
    "qpfcmpltd",
    "qpfcmpled",
    "qpfcmpuodd",
    "qpfcmpneqd",
    "qpfcmpnltd",
    "qpfcmpnled",
    "qpfcmpodd",
    "ldq",
    "ldqp",
    "ldgdqp",
    "ldcudqp",
    "ldcsqp",
    "lddsqp",
    "ldesqp",
    "ldfsqp",
    "ldgsqp",
    "ldssqp",
    "ldapqp",
    "ldrqp",
    "qpsgn2mskb",
    "qpswitchw",
    "qpswitchd",
    "qpfstois",
    "qpfstoistr",
    "qpistofs",
    "qpfstoid",
    "qpfstoidtr",
    "qpistofd",
    "qpfstofd",
    "qpfdtois",
    "qpfdtoistr",
    "qpidtofs",
    "qpfdtofs",
    "qpfdtoid",
    "qpfdtoidtr",
    "qpidtofd",
    "stq",
    "stgdmqp",
    "stgdqp",
    "stapqp",
    "stapmqp",
    "stmqp",
    "stqp",
    "stcsmqp",
    "stcsqp",
    "stdsmqp",
    "stdsqp",
    "stesmqp",
    "stesqp",
    "stfsmqp",
    "stfsqp",
    "stgsmqp",
    "stgsqp",
    "stssmqp",
    "stssqp",
    "strqp",
    "addcd",
    "addcd_c",
    "subcd",
    "subcd_c",
    "vfbgv",
    "mkfsw",
    "modbgv",
    "pcmpeqbop",
    "pcmpeqhop",
    "pcmpeqwop",
    "pcmpeqdop",
    "pcmpgtbop",
    "pcmpgthop",
    "pcmpgtwop",
    "pcmpgtdop",
    "pcmpeqbap",
    "pcmpeqhap",
    "pcmpeqwap",
    "pcmpeqdap",
    "pcmpgtbap",
    "pcmpgthap",
    "pcmpgtwap",
    "pcmpgtdap",
    "qpcmpeqbop",
    "qpcmpeqhop",
    "qpcmpeqwop",
    "qpcmpeqdop",
    "qpcmpgtbop",
    "qpcmpgthop",
    "qpcmpgtwop",
    "qpcmpgtdop",
    "qpcmpeqbap",
    "qpcmpeqhap",
    "qpcmpeqwap",
    "qpcmpeqdap",
    "qpcmpgtbap",
    "qpcmpgthap",
    "qpcmpgtwap",
    "qpcmpgtdap",
    "qpsrad",
    "pmrgp",
    "qpmrgp",
    "clmulh",
    "clmull",
    "qpchecks",
    "qpcheckd",
    "qpcheckq",
    "ibranchd",
    "icalld",
    "qpcext_0x00",
    "qpcext_0x7f",
    "qpcext_0x80",
    "qpcext_0xff",
    "fmas",
    "fmss",
    "fnmas",
    "fnmss",
    "fmad",
    "fmsd",
    "fnmad",
    "fnmsd",
    "qpfmas",
    "qpfmss",
    "qpfnmas",
    "qpfnmss",
    "qpfmad",
    "qpfmsd",
    "qpfnmad",
    "qpfnmsd",
    "qpfmass",
    "qpfmsas",
    "qpfmasd",
    "qpfmsad",
    "and_ands",
    "and_andd",
    "andn_ands",
    "andn_andd",
    "or_ands",
    "or_andd",
    "orn_ands",
    "orn_andd",
    "xor_ands",
    "xor_andd",
    "xorn_ands",
    "xorn_andd",
    "merge_ands",
    "merge_andd",
    "add_ands",
    "add_andd",
    "sub_ands",
    "sub_andd",
    "scl_ands",
    "scl_andd",
    "scr_ands",
    "scr_andd",
    "shl_ands",
    "shl_andd",
    "shr_ands",
    "shr_andd",
    "sar_ands",
    "sar_andd",
    "getf_ands",
    "getf_andd",
    "and_andns",
    "and_andnd",
    "andn_andns",
    "andn_andnd",
    "or_andns",
    "or_andnd",
    "orn_andns",
    "orn_andnd",
    "xor_andns",
    "xor_andnd",
    "xorn_andns",
    "xorn_andnd",
    "merge_andns",
    "merge_andnd",
    "add_andns",
    "add_andnd",
    "sub_andns",
    "sub_andnd",
    "scl_andns",
    "scl_andnd",
    "scr_andns",
    "scr_andnd",
    "shl_andns",
    "shl_andnd",
    "shr_andns",
    "shr_andnd",
    "sar_andns",
    "sar_andnd",
    "getf_andns",
    "getf_andnd",
    "and_ors",
    "and_ord",
    "andn_ors",
    "andn_ord",
    "or_ors",
    "or_ord",
    "orn_ors",
    "orn_ord",
    "xor_ors",
    "xor_ord",
    "xorn_ors",
    "xorn_ord",
    "merge_ors",
    "merge_ord",
    "add_ors",
    "add_ord",
    "sub_ors",
    "sub_ord",
    "scl_ors",
    "scl_ord",
    "scr_ors",
    "scr_ord",
    "shl_ors",
    "shl_ord",
    "shr_ors",
    "shr_ord",
    "sar_ors",
    "sar_ord",
    "getf_ors",
    "getf_ord",
    "and_orns",
    "and_ornd",
    "andn_orns",
    "andn_ornd",
    "or_orns",
    "or_ornd",
    "orn_orns",
    "orn_ornd",
    "xor_orns",
    "xor_ornd",
    "xorn_orns",
    "xorn_ornd",
    "merge_orns",
    "merge_ornd",
    "add_orns",
    "add_ornd",
    "sub_orns",
    "sub_ornd",
    "scl_orns",
    "scl_ornd",
    "scr_orns",
    "scr_ornd",
    "shl_orns",
    "shl_ornd",
    "shr_orns",
    "shr_ornd",
    "sar_orns",
    "sar_ornd",
    "getf_orns",
    "getf_ornd",
    "and_merges",
    "and_merged",
    "andn_merges",
    "andn_merged",
    "or_merges",
    "or_merged",
    "orn_merges",
    "orn_merged",
    "xor_merges",
    "xor_merged",
    "xorn_merges",
    "xorn_merged",
    "merge_merges",
    "merge_merged",
    "add_merges",
    "add_merged",
    "sub_merges",
    "sub_merged",
    "scl_merges",
    "scl_merged",
    "scr_merges",
    "scr_merged",
    "shl_merges",
    "shl_merged",
    "shr_merges",
    "shr_merged",
    "sar_merges",
    "sar_merged",
    "getf_merges",
    "getf_merged",
    "and_xors",
    "and_xord",
    "andn_xors",
    "andn_xord",
    "or_xors",
    "or_xord",
    "orn_xors",
    "orn_xord",
    "xor_xors",
    "xor_xord",
    "xorn_xors",
    "xorn_xord",
    "merge_xors",
    "merge_xord",
    "add_xors",
    "add_xord",
    "sub_xors",
    "sub_xord",
    "scl_xors",
    "scl_xord",
    "scr_xors",
    "scr_xord",
    "shl_xors",
    "shl_xord",
    "shr_xors",
    "shr_xord",
    "sar_xors",
    "sar_xord",
    "getf_xors",
    "getf_xord",
    "and_xorns",
    "and_xornd",
    "andn_xorns",
    "andn_xornd",
    "or_xorns",
    "or_xornd",
    "orn_xorns",
    "orn_xornd",
    "xor_xorns",
    "xor_xornd",
    "xorn_xorns",
    "xorn_xornd",
    "merge_xorns",
    "merge_xornd",
    "add_xorns",
    "add_xornd",
    "sub_xorns",
    "sub_xornd",
    "scl_xorns",
    "scl_xornd",
    "scr_xorns",
    "scr_xornd",
    "shl_xorns",
    "shl_xornd",
    "shr_xorns",
    "shr_xornd",
    "sar_xorns",
    "sar_xornd",
    "getf_xorns",
    "getf_xornd",
    "and_rsubs",
    "and_rsubd",
    "andn_rsubs",
    "andn_rsubd",
    "or_rsubs",
    "or_rsubd",
    "orn_rsubs",
    "orn_rsubd",
    "xor_rsubs",
    "xor_rsubd",
    "xorn_rsubs",
    "xorn_rsubd",
    "merge_rsubs",
    "merge_rsubd",
    "add_rsubs",
    "add_rsubd",
    "sub_rsubs",
    "sub_rsubd",
    "scl_rsubs",
    "scl_rsubd",
    "scr_rsubs",
    "scr_rsubd",
    "shl_rsubs",
    "shl_rsubd",
    "shr_rsubs",
    "shr_rsubd",
    "sar_rsubs",
    "sar_rsubd",
    "getf_rsubs",
    "getf_rsubd",
    "and_scls",
    "and_scld",
    "andn_scls",
    "andn_scld",
    "or_scls",
    "or_scld",
    "orn_scls",
    "orn_scld",
    "xor_scls",
    "xor_scld",
    "xorn_scls",
    "xorn_scld",
    "merge_scls",
    "merge_scld",
    "add_scls",
    "add_scld",
    "sub_scls",
    "sub_scld",
    "scl_scls",
    "scl_scld",
    "scr_scls",
    "scr_scld",
    "shl_scls",
    "shl_scld",
    "shr_scls",
    "shr_scld",
    "sar_scls",
    "sar_scld",
    "getf_scls",
    "getf_scld",
    "and_scrs",
    "and_scrd",
    "andn_scrs",
    "andn_scrd",
    "or_scrs",
    "or_scrd",
    "orn_scrs",
    "orn_scrd",
    "xor_scrs",
    "xor_scrd",
    "xorn_scrs",
    "xorn_scrd",
    "merge_scrs",
    "merge_scrd",
    "add_scrs",
    "add_scrd",
    "sub_scrs",
    "sub_scrd",
    "scl_scrs",
    "scl_scrd",
    "scr_scrs",
    "scr_scrd",
    "shl_scrs",
    "shl_scrd",
    "shr_scrs",
    "shr_scrd",
    "sar_scrs",
    "sar_scrd",
    "getf_scrs",
    "getf_scrd",
    "and_adds",
    "and_addd",
    "andn_adds",
    "andn_addd",
    "or_adds",
    "or_addd",
    "orn_adds",
    "orn_addd",
    "xor_adds",
    "xor_addd",
    "xorn_adds",
    "xorn_addd",
    "merge_adds",
    "merge_addd",
    "add_adds",
    "add_addd",
    "sub_adds",
    "sub_addd",
    "scl_adds",
    "scl_addd",
    "scr_adds",
    "scr_addd",
    "shl_adds",
    "shl_addd",
    "shr_adds",
    "shr_addd",
    "sar_adds",
    "sar_addd",
    "getf_adds",
    "getf_addd",
    "and_subs",
    "and_subd",
    "andn_subs",
    "andn_subd",
    "or_subs",
    "or_subd",
    "orn_subs",
    "orn_subd",
    "xor_subs",
    "xor_subd",
    "xorn_subs",
    "xorn_subd",
    "merge_subs",
    "merge_subd",
    "add_subs",
    "add_subd",
    "sub_subs",
    "sub_subd",
    "scl_subs",
    "scl_subd",
    "scr_subs",
    "scr_subd",
    "shl_subs",
    "shl_subd",
    "shr_subs",
    "shr_subd",
    "sar_subs",
    "sar_subd",
    "getf_subs",
    "getf_subd",
    "and_shls",
    "and_shld",
    "andn_shls",
    "andn_shld",
    "or_shls",
    "or_shld",
    "orn_shls",
    "orn_shld",
    "xor_shls",
    "xor_shld",
    "xorn_shls",
    "xorn_shld",
    "merge_shls",
    "merge_shld",
    "add_shls",
    "add_shld",
    "sub_shls",
    "sub_shld",
    "scl_shls",
    "scl_shld",
    "scr_shls",
    "scr_shld",
    "shl_shls",
    "shl_shld",
    "shr_shls",
    "shr_shld",
    "sar_shls",
    "sar_shld",
    "getf_shls",
    "getf_shld",
    "and_shrs",
    "and_shrd",
    "andn_shrs",
    "andn_shrd",
    "or_shrs",
    "or_shrd",
    "orn_shrs",
    "orn_shrd",
    "xor_shrs",
    "xor_shrd",
    "xorn_shrs",
    "xorn_shrd",
    "merge_shrs",
    "merge_shrd",
    "add_shrs",
    "add_shrd",
    "sub_shrs",
    "sub_shrd",
    "scl_shrs",
    "scl_shrd",
    "scr_shrs",
    "scr_shrd",
    "shl_shrs",
    "shl_shrd",
    "shr_shrs",
    "shr_shrd",
    "sar_shrs",
    "sar_shrd",
    "getf_shrs",
    "getf_shrd",
    "and_sars",
    "and_sard",
    "andn_sars",
    "andn_sard",
    "or_sars",
    "or_sard",
    "orn_sars",
    "orn_sard",
    "xor_sars",
    "xor_sard",
    "xorn_sars",
    "xorn_sard",
    "merge_sars",
    "merge_sard",
    "add_sars",
    "add_sard",
    "sub_sars",
    "sub_sard",
    "scl_sars",
    "scl_sard",
    "scr_sars",
    "scr_sard",
    "shl_sars",
    "shl_sard",
    "shr_sars",
    "shr_sard",
    "sar_sars",
    "sar_sard",
    "getf_sars",
    "getf_sard",
    "and_getfs",
    "and_getfd",
    "andn_getfs",
    "andn_getfd",
    "or_getfs",
    "or_getfd",
    "orn_getfs",
    "orn_getfd",
    "xor_getfs",
    "xor_getfd",
    "xorn_getfs",
    "xorn_getfd",
    "merge_getfs",
    "merge_getfd",
    "add_getfs",
    "add_getfd",
    "sub_getfs",
    "sub_getfd",
    "scl_getfs",
    "scl_getfd",
    "scr_getfs",
    "scr_getfd",
    "shl_getfs",
    "shl_getfd",
    "shr_getfs",
    "shr_getfd",
    "sar_getfs",
    "sar_getfd",
    "getf_getfs",
    "getf_getfd",
    "insfs",
    "insfd",
    "fmul_adds",
    "fmul_addd",
    "fmul_subs",
    "fmul_subd",
    "fadd_adds",
    "fadd_addd",
    "fsub_adds",
    "fsub_addd",
    "fadd_subs",
    "fadd_subd",
    "fsub_subs",
    "fsub_subd",
    "fadd_muls",
    "fadd_muld",
    "fsub_muls",
    "fsub_muld",
    "fmul_rsubs",
    "fmul_rsubd",
    "fadd_rsubs",
    "fadd_rsubd",
    "fsub_rsubs",
    "fsub_rsubd",
    "pfmul_adds",
    "pfmul_addd",
    "pfmul_subs",
    "pfmul_subd",
    "pfadd_adds",
    "pfadd_addd",
    "pfsub_adds",
    "pfsub_addd",
    "pfadd_subs",
    "pfadd_subd",
    "pfsub_subs",
    "pfsub_subd",
    "pfhadd_adds",
    "pfhsub_adds",
    "pfaddsub_adds",
    "pfhadd_subs",
    "pfhsub_subs",
    "pfaddsub_subs",
    "pfadd_hadds",
    "pfsub_hadds",
    "pfhadd_hadds",
    "pfhsub_hadds",
    "pfmul_hadds",
    "pfaddsub_hadds",
    "pfadd_hsubs",
    "pfsub_hsubs",
    "pfhadd_hsubs",
    "pfhsub_hsubs",
    "pfmul_hsubs",
    "pfaddsub_hsubs",
    "pfadd_muls",
    "pfadd_muld",
    "pfsub_muls",
    "pfsub_muld",
    "pfmul_rsubs",
    "pfmul_rsubd",
    "pfadd_rsubs",
    "pfadd_rsubd",
    "pfsub_rsubs",
    "pfsub_rsubd",
    "pshufb",
    "pmerge",
    "pfhadd_rsubs",
    "pfhsub_rsubs",
    "pfaddsub_rsubs",
    "pfadd_addsubs",
    "pfsub_addsubs",
    "pfhadd_addsubs",
    "pfhsub_addsubs",
    "pfmul_addsubs",
    "pfaddsub_addsubs",
    "qpfadd_adds",
    "qpfadd_addd",
    "qpfsub_adds",
    "qpfsub_addd",
    "qpfhadd_adds",
    "qpfhsub_adds",
    "qpfmul_adds",
    "qpfmul_addd",
    "qpfaddsub_adds",
    "qpfaddsub_addd",
    "qpfadd_subs",
    "qpfadd_subd",
    "qpfsub_subs",
    "qpfsub_subd",
    "qpfhadd_subs",
    "qpfhsub_subs",
    "qpfmul_subs",
    "qpfmul_subd",
    "qpfaddsub_subs",
    "qpfaddsub_subd",
    "qpfadd_hadds",
    "qpfsub_hadds",
    "qpfhadd_hadds",
    "qpfhsub_hadds",
    "qpfmul_hadds",
    "qpfaddsub_hadds",
    "qpfadd_hsubs",
    "qpfsub_hsubs",
    "qpfhadd_hsubs",
    "qpfhsub_hsubs",
    "qpfmul_hsubs",
    "qpfaddsub_hsubs",
    "qppermb",
    "qpfadd_rsubs",
    "qpfadd_rsubd",
    "qpfsub_rsubs",
    "qpfsub_rsubd",
    "qpfhadd_rsubs",
    "qpfhsub_rsubs",
    "qpfmul_rsubs",
    "qpfmul_rsubd",
    "qpfaddsub_rsubs",
    "qpfaddsub_rsubd",
    "qpshufb",
    "qpfadd_addsubs",
    "qpfadd_addsubd",
    "qpfsub_addsubs",
    "qpfsub_addsubd",
    "qpfhadd_addsubs",
    "qpfhsub_addsubs",
    "qpfmul_addsubs",
    "qpfmul_addsubd",
    "qpmerge",
    "qpfaddsub_addsubs",
    "qpfaddsub_addsubd",
    "plog_0",
    "plog_1",
    "plog_2",
    "plog_3",
    "plog_4",
    "plog_5",
    "plog_6",
    "plog_7",
    "plog_8",
    "plog_9",
    "plog_10",
    "plog_11",
    "plog_12",
    "plog_13",
    "plog_14",
    "plog_15",
    "plog_16",
    "plog_17",
    "plog_18",
    "plog_19",
    "plog_20",
    "plog_21",
    "plog_22",
    "plog_23",
    "plog_24",
    "plog_25",
    "plog_26",
    "plog_27",
    "plog_28",
    "plog_29",
    "plog_30",
    "plog_31",
    "plog_32",
    "plog_33",
    "plog_34",
    "plog_35",
    "plog_36",
    "plog_37",
    "plog_38",
    "plog_39",
    "plog_40",
    "plog_41",
    "plog_42",
    "plog_43",
    "plog_44",
    "plog_45",
    "plog_46",
    "plog_47",
    "plog_48",
    "plog_49",
    "plog_50",
    "plog_51",
    "plog_52",
    "plog_53",
    "plog_54",
    "plog_55",
    "plog_56",
    "plog_57",
    "plog_58",
    "plog_59",
    "plog_60",
    "plog_61",
    "plog_62",
    "plog_63",
    "plog_64",
    "plog_65",
    "plog_66",
    "plog_67",
    "plog_68",
    "plog_69",
    "plog_70",
    "plog_71",
    "plog_72",
    "plog_73",
    "plog_74",
    "plog_75",
    "plog_76",
    "plog_77",
    "plog_78",
    "plog_79",
    "plog_80",
    "plog_81",
    "plog_82",
    "plog_83",
    "plog_84",
    "plog_85",
    "plog_86",
    "plog_87",
    "plog_88",
    "plog_89",
    "plog_90",
    "plog_91",
    "plog_92",
    "plog_93",
    "plog_94",
    "plog_95",
    "plog_96",
    "plog_97",
    "plog_98",
    "plog_99",
    "plog_100",
    "plog_101",
    "plog_102",
    "plog_103",
    "plog_104",
    "plog_105",
    "plog_106",
    "plog_107",
    "plog_108",
    "plog_109",
    "plog_110",
    "plog_111",
    "plog_112",
    "plog_113",
    "plog_114",
    "plog_115",
    "plog_116",
    "plog_117",
    "plog_118",
    "plog_119",
    "plog_120",
    "plog_121",
    "plog_122",
    "plog_123",
    "plog_124",
    "plog_125",
    "plog_126",
    "plog_127",
    "plog_0x00",
    "plog_0x01",
    "plog_0x02",
    "plog_0x03",
    "plog_0x04",
    "plog_0x05",
    "plog_0x06",
    "plog_0x07",
    "plog_0x08",
    "plog_0x09",
    "plog_0x0a",
    "plog_0x0b",
    "plog_0x0c",
    "plog_0x0d",
    "plog_0x0e",
    "plog_0x0f",
    "plog_0x10",
    "plog_0x11",
    "plog_0x12",
    "plog_0x13",
    "plog_0x14",
    "plog_0x15",
    "plog_0x16",
    "plog_0x17",
    "plog_0x18",
    "plog_0x19",
    "plog_0x1a",
    "plog_0x1b",
    "plog_0x1c",
    "plog_0x1d",
    "plog_0x1e",
    "plog_0x1f",
    "plog_0x20",
    "plog_0x21",
    "plog_0x22",
    "plog_0x23",
    "plog_0x24",
    "plog_0x25",
    "plog_0x26",
    "plog_0x27",
    "plog_0x28",
    "plog_0x29",
    "plog_0x2a",
    "plog_0x2b",
    "plog_0x2c",
    "plog_0x2d",
    "plog_0x2e",
    "plog_0x2f",
    "plog_0x30",
    "plog_0x31",
    "plog_0x32",
    "plog_0x33",
    "plog_0x34",
    "plog_0x35",
    "plog_0x36",
    "plog_0x37",
    "plog_0x38",
    "plog_0x39",
    "plog_0x3a",
    "plog_0x3b",
    "plog_0x3c",
    "plog_0x3d",
    "plog_0x3e",
    "plog_0x3f",
    "plog_0x40",
    "plog_0x41",
    "plog_0x42",
    "plog_0x43",
    "plog_0x44",
    "plog_0x45",
    "plog_0x46",
    "plog_0x47",
    "plog_0x48",
    "plog_0x49",
    "plog_0x4a",
    "plog_0x4b",
    "plog_0x4c",
    "plog_0x4d",
    "plog_0x4e",
    "plog_0x4f",
    "plog_0x50",
    "plog_0x51",
    "plog_0x52",
    "plog_0x53",
    "plog_0x54",
    "plog_0x55",
    "plog_0x56",
    "plog_0x57",
    "plog_0x58",
    "plog_0x59",
    "plog_0x5a",
    "plog_0x5b",
    "plog_0x5c",
    "plog_0x5d",
    "plog_0x5e",
    "plog_0x5f",
    "plog_0x60",
    "plog_0x61",
    "plog_0x62",
    "plog_0x63",
    "plog_0x64",
    "plog_0x65",
    "plog_0x66",
    "plog_0x67",
    "plog_0x68",
    "plog_0x69",
    "plog_0x6a",
    "plog_0x6b",
    "plog_0x6c",
    "plog_0x6d",
    "plog_0x6e",
    "plog_0x6f",
    "plog_0x70",
    "plog_0x71",
    "plog_0x72",
    "plog_0x73",
    "plog_0x74",
    "plog_0x75",
    "plog_0x76",
    "plog_0x77",
    "plog_0x78",
    "plog_0x79",
    "plog_0x7a",
    "plog_0x7b",
    "plog_0x7c",
    "plog_0x7d",
    "plog_0x7e",
    "plog_0x7f",
    "plog_128",
    "plog_129",
    "plog_130",
    "plog_131",
    "plog_132",
    "plog_133",
    "plog_134",
    "plog_135",
    "plog_136",
    "plog_137",
    "plog_138",
    "plog_139",
    "plog_140",
    "plog_141",
    "plog_142",
    "plog_143",
    "plog_144",
    "plog_145",
    "plog_146",
    "plog_147",
    "plog_148",
    "plog_149",
    "plog_150",
    "plog_151",
    "plog_152",
    "plog_153",
    "plog_154",
    "plog_155",
    "plog_156",
    "plog_157",
    "plog_158",
    "plog_159",
    "plog_160",
    "plog_161",
    "plog_162",
    "plog_163",
    "plog_164",
    "plog_165",
    "plog_166",
    "plog_167",
    "plog_168",
    "plog_169",
    "plog_170",
    "plog_171",
    "plog_172",
    "plog_173",
    "plog_174",
    "plog_175",
    "plog_176",
    "plog_177",
    "plog_178",
    "plog_179",
    "plog_180",
    "plog_181",
    "plog_182",
    "plog_183",
    "plog_184",
    "plog_185",
    "plog_186",
    "plog_187",
    "plog_188",
    "plog_189",
    "plog_190",
    "plog_191",
    "plog_192",
    "plog_193",
    "plog_194",
    "plog_195",
    "plog_196",
    "plog_197",
    "plog_198",
    "plog_199",
    "plog_200",
    "plog_201",
    "plog_202",
    "plog_203",
    "plog_204",
    "plog_205",
    "plog_206",
    "plog_207",
    "plog_208",
    "plog_209",
    "plog_210",
    "plog_211",
    "plog_212",
    "plog_213",
    "plog_214",
    "plog_215",
    "plog_216",
    "plog_217",
    "plog_218",
    "plog_219",
    "plog_220",
    "plog_221",
    "plog_222",
    "plog_223",
    "plog_224",
    "plog_225",
    "plog_226",
    "plog_227",
    "plog_228",
    "plog_229",
    "plog_230",
    "plog_231",
    "plog_232",
    "plog_233",
    "plog_234",
    "plog_235",
    "plog_236",
    "plog_237",
    "plog_238",
    "plog_239",
    "plog_240",
    "plog_241",
    "plog_242",
    "plog_243",
    "plog_244",
    "plog_245",
    "plog_246",
    "plog_247",
    "plog_248",
    "plog_249",
    "plog_250",
    "plog_251",
    "plog_252",
    "plog_253",
    "plog_254",
    "plog_255",
    "plog_0x80",
    "plog_0x81",
    "plog_0x82",
    "plog_0x83",
    "plog_0x84",
    "plog_0x85",
    "plog_0x86",
    "plog_0x87",
    "plog_0x88",
    "plog_0x89",
    "plog_0x8a",
    "plog_0x8b",
    "plog_0x8c",
    "plog_0x8d",
    "plog_0x8e",
    "plog_0x8f",
    "plog_0x90",
    "plog_0x91",
    "plog_0x92",
    "plog_0x93",
    "plog_0x94",
    "plog_0x95",
    "plog_0x96",
    "plog_0x97",
    "plog_0x98",
    "plog_0x99",
    "plog_0x9a",
    "plog_0x9b",
    "plog_0x9c",
    "plog_0x9d",
    "plog_0x9e",
    "plog_0x9f",
    "plog_0xa0",
    "plog_0xa1",
    "plog_0xa2",
    "plog_0xa3",
    "plog_0xa4",
    "plog_0xa5",
    "plog_0xa6",
    "plog_0xa7",
    "plog_0xa8",
    "plog_0xa9",
    "plog_0xaa",
    "plog_0xab",
    "plog_0xac",
    "plog_0xad",
    "plog_0xae",
    "plog_0xaf",
    "plog_0xb0",
    "plog_0xb1",
    "plog_0xb2",
    "plog_0xb3",
    "plog_0xb4",
    "plog_0xb5",
    "plog_0xb6",
    "plog_0xb7",
    "plog_0xb8",
    "plog_0xb9",
    "plog_0xba",
    "plog_0xbb",
    "plog_0xbc",
    "plog_0xbd",
    "plog_0xbe",
    "plog_0xbf",
    "plog_0xc0",
    "plog_0xc1",
    "plog_0xc2",
    "plog_0xc3",
    "plog_0xc4",
    "plog_0xc5",
    "plog_0xc6",
    "plog_0xc7",
    "plog_0xc8",
    "plog_0xc9",
    "plog_0xca",
    "plog_0xcb",
    "plog_0xcc",
    "plog_0xcd",
    "plog_0xce",
    "plog_0xcf",
    "plog_0xd0",
    "plog_0xd1",
    "plog_0xd2",
    "plog_0xd3",
    "plog_0xd4",
    "plog_0xd5",
    "plog_0xd6",
    "plog_0xd7",
    "plog_0xd8",
    "plog_0xd9",
    "plog_0xda",
    "plog_0xdb",
    "plog_0xdc",
    "plog_0xdd",
    "plog_0xde",
    "plog_0xdf",
    "plog_0xe0",
    "plog_0xe1",
    "plog_0xe2",
    "plog_0xe3",
    "plog_0xe4",
    "plog_0xe5",
    "plog_0xe6",
    "plog_0xe7",
    "plog_0xe8",
    "plog_0xe9",
    "plog_0xea",
    "plog_0xeb",
    "plog_0xec",
    "plog_0xed",
    "plog_0xee",
    "plog_0xef",
    "plog_0xf0",
    "plog_0xf1",
    "plog_0xf2",
    "plog_0xf3",
    "plog_0xf4",
    "plog_0xf5",
    "plog_0xf6",
    "plog_0xf7",
    "plog_0xf8",
    "plog_0xf9",
    "plog_0xfa",
    "plog_0xfb",
    "plog_0xfc",
    "plog_0xfd",
    "plog_0xfe",
    "plog_0xff",
    "plog_and",
    "plog_xor",
    "plog_sel3",
    "plog_mjr",
    "plog_or",
    "qplog_0",
    "qplog_1",
    "qplog_2",
    "qplog_3",
    "qplog_4",
    "qplog_5",
    "qplog_6",
    "qplog_7",
    "qplog_8",
    "qplog_9",
    "qplog_10",
    "qplog_11",
    "qplog_12",
    "qplog_13",
    "qplog_14",
    "qplog_15",
    "qplog_16",
    "qplog_17",
    "qplog_18",
    "qplog_19",
    "qplog_20",
    "qplog_21",
    "qplog_22",
    "qplog_23",
    "qplog_24",
    "qplog_25",
    "qplog_26",
    "qplog_27",
    "qplog_28",
    "qplog_29",
    "qplog_30",
    "qplog_31",
    "qplog_32",
    "qplog_33",
    "qplog_34",
    "qplog_35",
    "qplog_36",
    "qplog_37",
    "qplog_38",
    "qplog_39",
    "qplog_40",
    "qplog_41",
    "qplog_42",
    "qplog_43",
    "qplog_44",
    "qplog_45",
    "qplog_46",
    "qplog_47",
    "qplog_48",
    "qplog_49",
    "qplog_50",
    "qplog_51",
    "qplog_52",
    "qplog_53",
    "qplog_54",
    "qplog_55",
    "qplog_56",
    "qplog_57",
    "qplog_58",
    "qplog_59",
    "qplog_60",
    "qplog_61",
    "qplog_62",
    "qplog_63",
    "qplog_64",
    "qplog_65",
    "qplog_66",
    "qplog_67",
    "qplog_68",
    "qplog_69",
    "qplog_70",
    "qplog_71",
    "qplog_72",
    "qplog_73",
    "qplog_74",
    "qplog_75",
    "qplog_76",
    "qplog_77",
    "qplog_78",
    "qplog_79",
    "qplog_80",
    "qplog_81",
    "qplog_82",
    "qplog_83",
    "qplog_84",
    "qplog_85",
    "qplog_86",
    "qplog_87",
    "qplog_88",
    "qplog_89",
    "qplog_90",
    "qplog_91",
    "qplog_92",
    "qplog_93",
    "qplog_94",
    "qplog_95",
    "qplog_96",
    "qplog_97",
    "qplog_98",
    "qplog_99",
    "qplog_100",
    "qplog_101",
    "qplog_102",
    "qplog_103",
    "qplog_104",
    "qplog_105",
    "qplog_106",
    "qplog_107",
    "qplog_108",
    "qplog_109",
    "qplog_110",
    "qplog_111",
    "qplog_112",
    "qplog_113",
    "qplog_114",
    "qplog_115",
    "qplog_116",
    "qplog_117",
    "qplog_118",
    "qplog_119",
    "qplog_120",
    "qplog_121",
    "qplog_122",
    "qplog_123",
    "qplog_124",
    "qplog_125",
    "qplog_126",
    "qplog_127",
    "qplog_0x00",
    "qplog_0x01",
    "qplog_0x02",
    "qplog_0x03",
    "qplog_0x04",
    "qplog_0x05",
    "qplog_0x06",
    "qplog_0x07",
    "qplog_0x08",
    "qplog_0x09",
    "qplog_0x0a",
    "qplog_0x0b",
    "qplog_0x0c",
    "qplog_0x0d",
    "qplog_0x0e",
    "qplog_0x0f",
    "qplog_0x10",
    "qplog_0x11",
    "qplog_0x12",
    "qplog_0x13",
    "qplog_0x14",
    "qplog_0x15",
    "qplog_0x16",
    "qplog_0x17",
    "qplog_0x18",
    "qplog_0x19",
    "qplog_0x1a",
    "qplog_0x1b",
    "qplog_0x1c",
    "qplog_0x1d",
    "qplog_0x1e",
    "qplog_0x1f",
    "qplog_0x20",
    "qplog_0x21",
    "qplog_0x22",
    "qplog_0x23",
    "qplog_0x24",
    "qplog_0x25",
    "qplog_0x26",
    "qplog_0x27",
    "qplog_0x28",
    "qplog_0x29",
    "qplog_0x2a",
    "qplog_0x2b",
    "qplog_0x2c",
    "qplog_0x2d",
    "qplog_0x2e",
    "qplog_0x2f",
    "qplog_0x30",
    "qplog_0x31",
    "qplog_0x32",
    "qplog_0x33",
    "qplog_0x34",
    "qplog_0x35",
    "qplog_0x36",
    "qplog_0x37",
    "qplog_0x38",
    "qplog_0x39",
    "qplog_0x3a",
    "qplog_0x3b",
    "qplog_0x3c",
    "qplog_0x3d",
    "qplog_0x3e",
    "qplog_0x3f",
    "qplog_0x40",
    "qplog_0x41",
    "qplog_0x42",
    "qplog_0x43",
    "qplog_0x44",
    "qplog_0x45",
    "qplog_0x46",
    "qplog_0x47",
    "qplog_0x48",
    "qplog_0x49",
    "qplog_0x4a",
    "qplog_0x4b",
    "qplog_0x4c",
    "qplog_0x4d",
    "qplog_0x4e",
    "qplog_0x4f",
    "qplog_0x50",
    "qplog_0x51",
    "qplog_0x52",
    "qplog_0x53",
    "qplog_0x54",
    "qplog_0x55",
    "qplog_0x56",
    "qplog_0x57",
    "qplog_0x58",
    "qplog_0x59",
    "qplog_0x5a",
    "qplog_0x5b",
    "qplog_0x5c",
    "qplog_0x5d",
    "qplog_0x5e",
    "qplog_0x5f",
    "qplog_0x60",
    "qplog_0x61",
    "qplog_0x62",
    "qplog_0x63",
    "qplog_0x64",
    "qplog_0x65",
    "qplog_0x66",
    "qplog_0x67",
    "qplog_0x68",
    "qplog_0x69",
    "qplog_0x6a",
    "qplog_0x6b",
    "qplog_0x6c",
    "qplog_0x6d",
    "qplog_0x6e",
    "qplog_0x6f",
    "qplog_0x70",
    "qplog_0x71",
    "qplog_0x72",
    "qplog_0x73",
    "qplog_0x74",
    "qplog_0x75",
    "qplog_0x76",
    "qplog_0x77",
    "qplog_0x78",
    "qplog_0x79",
    "qplog_0x7a",
    "qplog_0x7b",
    "qplog_0x7c",
    "qplog_0x7d",
    "qplog_0x7e",
    "qplog_0x7f",
    "qplog_128",
    "qplog_129",
    "qplog_130",
    "qplog_131",
    "qplog_132",
    "qplog_133",
    "qplog_134",
    "qplog_135",
    "qplog_136",
    "qplog_137",
    "qplog_138",
    "qplog_139",
    "qplog_140",
    "qplog_141",
    "qplog_142",
    "qplog_143",
    "qplog_144",
    "qplog_145",
    "qplog_146",
    "qplog_147",
    "qplog_148",
    "qplog_149",
    "qplog_150",
    "qplog_151",
    "qplog_152",
    "qplog_153",
    "qplog_154",
    "qplog_155",
    "qplog_156",
    "qplog_157",
    "qplog_158",
    "qplog_159",
    "qplog_160",
    "qplog_161",
    "qplog_162",
    "qplog_163",
    "qplog_164",
    "qplog_165",
    "qplog_166",
    "qplog_167",
    "qplog_168",
    "qplog_169",
    "qplog_170",
    "qplog_171",
    "qplog_172",
    "qplog_173",
    "qplog_174",
    "qplog_175",
    "qplog_176",
    "qplog_177",
    "qplog_178",
    "qplog_179",
    "qplog_180",
    "qplog_181",
    "qplog_182",
    "qplog_183",
    "qplog_184",
    "qplog_185",
    "qplog_186",
    "qplog_187",
    "qplog_188",
    "qplog_189",
    "qplog_190",
    "qplog_191",
    "qplog_192",
    "qplog_193",
    "qplog_194",
    "qplog_195",
    "qplog_196",
    "qplog_197",
    "qplog_198",
    "qplog_199",
    "qplog_200",
    "qplog_201",
    "qplog_202",
    "qplog_203",
    "qplog_204",
    "qplog_205",
    "qplog_206",
    "qplog_207",
    "qplog_208",
    "qplog_209",
    "qplog_210",
    "qplog_211",
    "qplog_212",
    "qplog_213",
    "qplog_214",
    "qplog_215",
    "qplog_216",
    "qplog_217",
    "qplog_218",
    "qplog_219",
    "qplog_220",
    "qplog_221",
    "qplog_222",
    "qplog_223",
    "qplog_224",
    "qplog_225",
    "qplog_226",
    "qplog_227",
    "qplog_228",
    "qplog_229",
    "qplog_230",
    "qplog_231",
    "qplog_232",
    "qplog_233",
    "qplog_234",
    "qplog_235",
    "qplog_236",
    "qplog_237",
    "qplog_238",
    "qplog_239",
    "qplog_240",
    "qplog_241",
    "qplog_242",
    "qplog_243",
    "qplog_244",
    "qplog_245",
    "qplog_246",
    "qplog_247",
    "qplog_248",
    "qplog_249",
    "qplog_250",
    "qplog_251",
    "qplog_252",
    "qplog_253",
    "qplog_254",
    "qplog_255",
    "qplog_0x80",
    "qplog_0x81",
    "qplog_0x82",
    "qplog_0x83",
    "qplog_0x84",
    "qplog_0x85",
    "qplog_0x86",
    "qplog_0x87",
    "qplog_0x88",
    "qplog_0x89",
    "qplog_0x8a",
    "qplog_0x8b",
    "qplog_0x8c",
    "qplog_0x8d",
    "qplog_0x8e",
    "qplog_0x8f",
    "qplog_0x90",
    "qplog_0x91",
    "qplog_0x92",
    "qplog_0x93",
    "qplog_0x94",
    "qplog_0x95",
    "qplog_0x96",
    "qplog_0x97",
    "qplog_0x98",
    "qplog_0x99",
    "qplog_0x9a",
    "qplog_0x9b",
    "qplog_0x9c",
    "qplog_0x9d",
    "qplog_0x9e",
    "qplog_0x9f",
    "qplog_0xa0",
    "qplog_0xa1",
    "qplog_0xa2",
    "qplog_0xa3",
    "qplog_0xa4",
    "qplog_0xa5",
    "qplog_0xa6",
    "qplog_0xa7",
    "qplog_0xa8",
    "qplog_0xa9",
    "qplog_0xaa",
    "qplog_0xab",
    "qplog_0xac",
    "qplog_0xad",
    "qplog_0xae",
    "qplog_0xaf",
    "qplog_0xb0",
    "qplog_0xb1",
    "qplog_0xb2",
    "qplog_0xb3",
    "qplog_0xb4",
    "qplog_0xb5",
    "qplog_0xb6",
    "qplog_0xb7",
    "qplog_0xb8",
    "qplog_0xb9",
    "qplog_0xba",
    "qplog_0xbb",
    "qplog_0xbc",
    "qplog_0xbd",
    "qplog_0xbe",
    "qplog_0xbf",
    "qplog_0xc0",
    "qplog_0xc1",
    "qplog_0xc2",
    "qplog_0xc3",
    "qplog_0xc4",
    "qplog_0xc5",
    "qplog_0xc6",
    "qplog_0xc7",
    "qplog_0xc8",
    "qplog_0xc9",
    "qplog_0xca",
    "qplog_0xcb",
    "qplog_0xcc",
    "qplog_0xcd",
    "qplog_0xce",
    "qplog_0xcf",
    "qplog_0xd0",
    "qplog_0xd1",
    "qplog_0xd2",
    "qplog_0xd3",
    "qplog_0xd4",
    "qplog_0xd5",
    "qplog_0xd6",
    "qplog_0xd7",
    "qplog_0xd8",
    "qplog_0xd9",
    "qplog_0xda",
    "qplog_0xdb",
    "qplog_0xdc",
    "qplog_0xdd",
    "qplog_0xde",
    "qplog_0xdf",
    "qplog_0xe0",
    "qplog_0xe1",
    "qplog_0xe2",
    "qplog_0xe3",
    "qplog_0xe4",
    "qplog_0xe5",
    "qplog_0xe6",
    "qplog_0xe7",
    "qplog_0xe8",
    "qplog_0xe9",
    "qplog_0xea",
    "qplog_0xeb",
    "qplog_0xec",
    "qplog_0xed",
    "qplog_0xee",
    "qplog_0xef",
    "qplog_0xf0",
    "qplog_0xf1",
    "qplog_0xf2",
    "qplog_0xf3",
    "qplog_0xf4",
    "qplog_0xf5",
    "qplog_0xf6",
    "qplog_0xf7",
    "qplog_0xf8",
    "qplog_0xf9",
    "qplog_0xfa",
    "qplog_0xfb",
    "qplog_0xfc",
    "qplog_0xfd",
    "qplog_0xfe",
    "qplog_0xff",
    "qplog_and",
    "qplog_xor",
    "qplog_sel3",
    "qplog_mjr",
    "qplog_or",
    "mmurr",
    "mmurw",
    "qpmgme",
    "qpaesltr",
    "qpaesiltr",
    "qpkuzltr",
    "qpsbgltrlo",
    "qpsbgltrhi",
    "qpaesebgn",
    "qpaesdbgn",
    "qpcm2b",
    "qpcm2h",
    "qpcm2w",
    "qpcm2d",
    "qpkuzebgn",
    "qps2cmh",
    "qps2cmw",
    "qps2cmd",
    "qps2mb",
    "qps2mh",
    "qps2mw",
    "qps2md",
    "qpackhbss",
    "qpackhbus",
    "qpackwhss",
    "qpackwhus",
    "qpfstobf",
    "qpidotsbwss",
    "qpidotsbwus",
    "qpidotsbwuu",
    "qpidotshwss",
    "qpbfdots",
    "qptbl_0",
    "qptbl_1",
    "qptbl_2",
    "qptbl_3",
    "qptbl_4",
    "qptbl_5",
    "qptbl_6",
    "qptbl_7",
    "qpinss",
    "qpinsd",
    "sxtb",
    "sxth",
    "sxtw",
    "zxtb",
    "zxth",
    "zxtw",
    "negw",
    "negd",
];

#[rustfmt::skip]
pub(super) static ROWS: [OpRow; 2569] = [
    row(Alop::Adds, F1, 0x10, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Addd, F1, 0x11, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Subs, F1, 0x12, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Subd, F1, 0x13, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Udivx, F1, 0x44, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Umodx, F1, 0x45, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Sdivx, F1, 0x46, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Smodx, F1, 0x47, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Udivs, F1, 0x40, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Udivd, F1, 0x41, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Sdivs, F1, 0x42, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Sdivd, F1, 0x43, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Ands, F1, 0x00, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Andd, F1, 0x01, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Andns, F1, 0x02, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Andnd, F1, 0x03, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Ors, F1, 0x04, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Ord, F1, 0x05, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Orns, F1, 0x06, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Ornd, F1, 0x07, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Xors, F1, 0x08, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Xord, F1, 0x09, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Xorns, F1, 0x0a, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Xornd, F1, 0x0b, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Shls, F1, 0x18, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Shld, F1, 0x19, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Shrs, F1, 0x1a, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Shrd, F1, 0x1b, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Scls, F1, 0x14, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Scld, F1, 0x15, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Scrs, F1, 0x16, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Scrd, F1, 0x17, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Sars, F1, 0x1c, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Sard, F1, 0x1d, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Getfs, F1, 0x1e, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Getfd, F1, 0x1f, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Sxt, F1, 0x0c, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Merges, F1M, 0x0e, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::Pred, O::None], false, false, false, 0),
    row(Alop::Merged, F1M, 0x0f, Free, Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::Pred, O::None], false, false, false, 0),
    row(Alop::Fadds, F1, 0x30, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Faddd, F1, 0x31, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fsubs, F1, 0x32, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fsubd, F1, 0x33, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fmins, F1, 0x34, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fmind, F1, 0x35, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fmaxs, F1, 0x36, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fmaxd, F1, 0x37, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fmuls, F1, 0x38, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fmuld, F1, 0x39, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxaddss, F1, 0x40, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxadddd, F1, 0x41, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxaddsx, F1, 0x42, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxadddx, F1, 0x43, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxaddxx, F1, 0x47, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxaddxd, F1, 0x45, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxaddxs, F1, 0x44, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsubss, F1, 0x48, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsubdd, F1, 0x49, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsubsx, F1, 0x4a, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsubdx, F1, 0x4b, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsubxx, F1, 0x4f, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsubxd, F1, 0x4d, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsubxs, F1, 0x4c, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxrsubss, F1, 0x58, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxrsubdd, F1, 0x59, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxrsubsx, F1, 0x5a, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxrsubdx, F1, 0x5b, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxmulss, F1, 0x50, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxmuldd, F1, 0x51, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxmulsx, F1, 0x52, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxmuldx, F1, 0x53, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxmulxx, F1, 0x57, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxmulxd, F1, 0x55, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxmulxs, F1, 0x54, Free, Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxdivss, F1, 0x48, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxdivdd, F1, 0x49, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxdivsx, F1, 0x4a, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxdivdx, F1, 0x4b, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxdivxx, F1, 0x4f, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxdivxd, F1, 0x4d, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxdivxs, F1, 0x4c, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxdivtss, F1, 0x60, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxdivtdd, F1, 0x61, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxdivtsx, F1, 0x62, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxdivtdx, F1, 0x63, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsqrtusx, F1, 0x5a, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsqrtudx, F1, 0x5b, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsqrtuxx, F1, 0x59, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsqrttsx, F1, 0x5e, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsqrttdx, F1, 0x5f, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsqrttxx, F1, 0x5d, Free, Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Movif, F1, 0x5e, Free, Free, Short, NoLow, [0x12, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Vfsi, F1, 0x63, Free, Free, Short, NoLow, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::S, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Ldcsb, F1, 0x68, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Lddsb, F1, 0x6c, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldesb, F1, 0x70, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldfsb, F1, 0x74, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldgsb, F1, 0x78, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldssb, F1, 0x7c, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldcsh, F1, 0x69, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Lddsh, F1, 0x6d, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldesh, F1, 0x71, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldfsh, F1, 0x75, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldgsh, F1, 0x79, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldssh, F1, 0x7d, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldcsw, F1, 0x6a, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Lddsw, F1, 0x6e, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldesw, F1, 0x72, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldfsw, F1, 0x76, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldgsw, F1, 0x7a, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldssw, F1, 0x7e, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldcsd, F1, 0x6b, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Lddsd, F1, 0x6f, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldesd, F1, 0x73, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldfsd, F1, 0x77, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldgsd, F1, 0x7b, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldssd, F1, 0x7f, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldb, F1, 0x64, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::D, O::D, O::None, O::None], true, false, false, 0),
    row(Alop::Ldh, F1, 0x65, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::D, O::D, O::None, O::None], true, false, false, 0),
    row(Alop::Ldw, F1, 0x66, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::D, O::D, O::None, O::None], true, false, false, 0),
    row(Alop::Ldd, F1, 0x67, Free, Free, Short, NoLow, [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::D, O::D, O::None, O::None], true, false, false, 0),
    row(Alop::Fxsqrtisx, F2, 0x52, Is(0xc0), Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsqrtidx, F2, 0x53, Is(0xc0), Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fxsqrtixx, F2, 0x57, Is(0xc0), Free, Short, NoLow, [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Movfi, F2, 0x5c, Is(0xc0), Free, Short, NoLow, [0x12, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Movts, F2, 0x60, Is(0xc0), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Movtcs, F2, 0x60, Is(0xc1), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Movtrs, F2, 0x60, Is(0xc2), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Movtrcs, F2, 0x60, Is(0xc3), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Movtd, F2, 0x61, Is(0xc0), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Movtcd, F2, 0x61, Is(0xc1), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Movtrd, F2, 0x61, Is(0xc2), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Movtrcd, F2, 0x61, Is(0xc3), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fstois, F2, 0x3c, Is(0xc0), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fstoid, F2, 0x3e, Is(0xc0), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fdtois, F2, 0x3f, Is(0xc0), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fdtoid, F2, 0x3d, Is(0xc0), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fxtois, F2, 0x3f, Is(0xc1), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fxtoid, F2, 0x3d, Is(0xc1), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fstoistr, F2, 0x3c, Is(0xc2), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fdtoistr, F2, 0x3f, Is(0xc2), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Istofs, F2, 0x3c, Is(0xc4), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Istofd, F2, 0x3e, Is(0xc4), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Idtofs, F2, 0x3f, Is(0xc4), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Idtofd, F2, 0x3d, Is(0xc4), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Istofx, F2, 0x3e, Is(0xc5), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Idtofx, F2, 0x3d, Is(0xc5), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fstofd, F2, 0x3e, Is(0xc6), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fdtofs, F2, 0x3f, Is(0xc6), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fxtofd, F2, 0x3d, Is(0xc6), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fstofx, F2, 0x3e, Is(0xc7), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fxtofs, F2, 0x3f, Is(0xc7), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fdtofx, F2, 0x3d, Is(0xc7), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Pfdtois, F2, 0x3f, Is(0xc8), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Pfstois, F2, 0x3d, Is(0xc8), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Pfdtoistr, F2, 0x3f, Is(0xca), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Pfstoistr, F2, 0x3d, Is(0xca), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Pistofs, F2, 0x3d, Is(0xcc), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Pfstofd, F2, 0x3e, Is(0xce), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Pfdtofs, F2, 0x3f, Is(0xce), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Getpl, F2, 0x63, Is(0xf0), Free, Short, NoLow, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Getsap, F2, 0x62, Is(0xec), Free, Short, NoLow, [0x03, 0x03, 0x03, 0x03, 0x03, 0x03, 0x03], Q, [O::S, O::None, O::None, O::None], false, true, false, 0),
    row(Alop::Cudtoap, F2, 0x62, Is(0xf0), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Q, [O::S, O::None, O::None, O::None], false, true, false, 0),
    row(Alop::Gdtoap, F2, 0x62, Is(0xf2), Free, Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Q, [O::S, O::None, O::None, O::None], false, true, false, 0),
    row(Alop::Stcsb, F3, 0x28, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stdsb, F3, 0x2c, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stesb, F3, 0x30, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stfsb, F3, 0x34, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stgsb, F3, 0x38, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stssb, F3, 0x3c, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stcsh, F3, 0x29, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stdsh, F3, 0x2d, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stesh, F3, 0x31, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stfsh, F3, 0x35, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stgsh, F3, 0x39, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stssh, F3, 0x3d, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stcsw, F3, 0x2a, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stdsw, F3, 0x2e, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stesw, F3, 0x32, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stfsw, F3, 0x36, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stgsw, F3, 0x3a, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stssw, F3, 0x3e, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stcsd, F3, 0x2b, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::D, O::None], true, false, false, 0),
    row(Alop::Stdsd, F3, 0x2f, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::D, O::None], true, false, false, 0),
    row(Alop::Stesd, F3, 0x33, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::D, O::None], true, false, false, 0),
    row(Alop::Stfsd, F3, 0x37, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::D, O::None], true, false, false, 0),
    row(Alop::Stgsd, F3, 0x3b, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::D, O::None], true, false, false, 0),
    row(Alop::Stssd, F3, 0x3f, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::D, O::None], true, false, false, 0),
    row(Alop::Stb, F3, 0x24, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::S, O::None], true, false, false, 0),
    row(Alop::Sth, F3, 0x25, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::S, O::None], true, false, false, 0),
    row(Alop::Stw, F3, 0x26, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::S, O::None], true, false, false, 0),
    row(Alop::Std, F3, 0x27, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::D, O::None], true, false, false, 0),
    row(Alop::Cmposb, F7, 0x20, Free, Is(0), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpbsb, F7, 0x20, Free, Is(1), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpesb, F7, 0x20, Free, Is(2), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpbesb, F7, 0x20, Free, Is(3), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpssb, F7, 0x20, Free, Is(4), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 2),
    row(Alop::Cmppsb, F7, 0x20, Free, Is(5), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 2),
    row(Alop::Cmplsb, F7, 0x20, Free, Is(6), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 2),
    row(Alop::Cmplesb, F7, 0x20, Free, Is(7), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpodb, F7, 0x21, Free, Is(0), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpbdb, F7, 0x21, Free, Is(1), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpedb, F7, 0x21, Free, Is(2), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpbedb, F7, 0x21, Free, Is(3), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpsdb, F7, 0x21, Free, Is(4), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Cmppdb, F7, 0x21, Free, Is(5), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpldb, F7, 0x21, Free, Is(6), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpledb, F7, 0x21, Free, Is(7), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpandesb, F7, 0x22, Free, Is(2), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpandssb, F7, 0x22, Free, Is(4), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpandpsb, F7, 0x22, Free, Is(5), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpandlesb, F7, 0x22, Free, Is(7), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpandedb, F7, 0x23, Free, Is(2), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpandsdb, F7, 0x23, Free, Is(4), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpandpdb, F7, 0x23, Free, Is(5), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Cmpandledb, F7, 0x23, Free, Is(7), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Fcmpeqsb, F7, 0x2e, Free, Is(0), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpltsb, F7, 0x2e, Free, Is(1), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmplesb, F7, 0x2e, Free, Is(2), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpuodsb, F7, 0x2e, Free, Is(3), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpneqsb, F7, 0x2e, Free, Is(4), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpnltsb, F7, 0x2e, Free, Is(5), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpnlesb, F7, 0x2e, Free, Is(6), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpodsb, F7, 0x2e, Free, Is(7), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpeqdb, F7, 0x2f, Free, Is(0), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpltdb, F7, 0x2f, Free, Is(1), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpledb, F7, 0x2f, Free, Is(2), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpuoddb, F7, 0x2f, Free, Is(3), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpneqdb, F7, 0x2f, Free, Is(4), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpnltdb, F7, 0x2f, Free, Is(5), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpnledb, F7, 0x2f, Free, Is(6), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fcmpoddb, F7, 0x2f, Free, Is(7), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpeqsb, F7, 0x28, Free, Is(0), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpltsb, F7, 0x28, Free, Is(1), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmplesb, F7, 0x28, Free, Is(2), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpuodsb, F7, 0x28, Free, Is(3), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpneqsb, F7, 0x28, Free, Is(4), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpnltsb, F7, 0x28, Free, Is(5), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpnlesb, F7, 0x28, Free, Is(6), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpodsb, F7, 0x28, Free, Is(7), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::S, O::S, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpeqdb, F7, 0x29, Free, Is(0), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpltdb, F7, 0x29, Free, Is(1), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpledb, F7, 0x29, Free, Is(2), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpuoddb, F7, 0x29, Free, Is(3), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpneqdb, F7, 0x29, Free, Is(4), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpnltdb, F7, 0x29, Free, Is(5), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpnledb, F7, 0x29, Free, Is(6), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpoddb, F7, 0x29, Free, Is(7), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpeqxb, F7, 0x2b, Free, Is(0), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpltxb, F7, 0x2b, Free, Is(1), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmplexb, F7, 0x2b, Free, Is(2), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpuodxb, F7, 0x2b, Free, Is(3), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpneqxb, F7, 0x2b, Free, Is(4), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpnltxb, F7, 0x2b, Free, Is(5), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpnlexb, F7, 0x2b, Free, Is(6), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Fxcmpodxb, F7, 0x2b, Free, Is(7), Short, NoLow, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Pred, [O::D, O::D, O::None, O::None], false, false, false, 4),
    row(Alop::Cctopo, F8, 0x24, Is(0xc0), Is(0), Short, NoLow, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], Pred, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Cctopb, F8, 0x24, Is(0xc0), Is(1), Short, NoLow, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], Pred, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Cctope, F8, 0x24, Is(0xc0), Is(2), Short, NoLow, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], Pred, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Cctopbe, F8, 0x24, Is(0xc0), Is(3), Short, NoLow, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], Pred, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Cctops, F8, 0x24, Is(0xc0), Is(4), Short, NoLow, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], Pred, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Cctopp, F8, 0x24, Is(0xc0), Is(5), Short, NoLow, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], Pred, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Cctopl, F8, 0x24, Is(0xc0), Is(6), Short, NoLow, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], Pred, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Cctople, F8, 0x24, Is(0xc0), Is(7), Short, NoLow, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], Pred, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Staab, F10, 0x1c, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Array, [O::S, O::None, O::None, O::None], true, false, false, 0),
    row(Alop::Staah, F10, 0x1d, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Array, [O::S, O::None, O::None, O::None], true, false, false, 0),
    row(Alop::Staaw, F10, 0x1e, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Array, [O::S, O::None, O::None, O::None], true, false, false, 0),
    row(Alop::Staad, F10, 0x1f, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Array, [O::D, O::None, O::None, O::None], true, false, false, 0),
    row(Alop::Staaq, F10, 0x3f, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Array, [O::Q, O::None, O::None, O::None], true, true, false, 0),
    row(Alop::Aaurw, F10R, 0x1e, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Aau, [O::S, O::None, O::None, O::None], true, false, true, 0),
    row(Alop::Aaurws, F10R, 0x1e, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Aau, [O::S, O::None, O::None, O::None], true, false, true, 0),
    row(Alop::Aaurwd, F10R, 0x1f, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Aau, [O::D, O::None, O::None, O::None], true, false, true, 0),
    row(Alop::Aaurwq, F10R, 0x3f, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Aau, [O::Q, O::None, O::None, O::None], true, true, true, 0),
    row(Alop::Ldaab, F19, 0x5c, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], S, [O::Array, O::None, O::None, O::None], true, false, false, 0),
    row(Alop::Ldaah, F19, 0x5d, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], S, [O::Array, O::None, O::None, O::None], true, false, false, 0),
    row(Alop::Ldaaw, F19, 0x5e, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], S, [O::Array, O::None, O::None, O::None], true, false, false, 0),
    row(Alop::Ldaad, F19, 0x5f, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], D, [O::Array, O::None, O::None, O::None], true, false, false, 0),
    row(Alop::Ldaaq, F19, 0x7f, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Q, [O::Array, O::None, O::None, O::None], true, true, false, 0),
    row(Alop::Aaurr, F9, 0x5e, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], S, [O::Aau, O::None, O::None, O::None], true, false, true, 0),
    row(Alop::Aaurrd, F9, 0x5f, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], D, [O::Aau, O::None, O::None, O::None], true, false, true, 0),
    row(Alop::Aaurrq, F9, 0x7f, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Q, [O::Aau, O::None, O::None, O::None], true, true, true, 0),
    row(Alop::Muls, F11, 0x20, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Muld, F11, 0x21, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Umulx, F11, 0x22, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Smulx, F11, 0x23, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fdivs, F11, 0x48, Free, Free, Ext, Exact(0xc0), [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fdivd, F11, 0x49, Free, Free, Ext, Exact(0xc0), [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fsqrttd, F11, 0x51, Free, Free, Ext, Exact(0xc0), [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfmuls, F11, 0x38, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfmuld, F11, 0x39, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Paddb, F11, 0x08, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Paddh, F11, 0x09, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Paddw, F11, 0x0e, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Paddd, F11, 0x0f, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Paddsb, F11, 0x0a, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Paddsh, F11, 0x0b, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Paddusb, F11, 0x0c, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Paddush, F11, 0x0d, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psubb, F11, 0x10, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psubh, F11, 0x11, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psubw, F11, 0x16, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psubd, F11, 0x17, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psubsb, F11, 0x12, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psubsh, F11, 0x13, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psubusb, F11, 0x14, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psubush, F11, 0x15, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmaxsh, F11, 0x03, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmaxub, F11, 0x02, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pminsh, F11, 0x01, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pminub, F11, 0x00, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psadbw, F11, 0x1c, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmulhuh, F11, 0x1b, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmulhh, F11, 0x18, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmullh, F11, 0x19, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmaddh, F11, 0x1a, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pslld, F11, 0x4e, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psllw, F11, 0x14, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psllh, F11, 0x15, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psrld, F11, 0x4c, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psrlw, F11, 0x10, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psrlh, F11, 0x11, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psraw, F11, 0x12, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psrah, F11, 0x13, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfadds, F11, 0x30, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfaddd, F11, 0x31, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfsubs, F11, 0x32, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfsubd, F11, 0x33, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Aptoap, F11, 0x50, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Q, [O::Q, O::S, O::None, O::None], false, true, false, 0),
    row(Alop::Aptoapb, F11, 0x51, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Q, [O::Q, O::S, O::None, O::None], false, true, false, 0),
    row(Alop::Getva, F11, 0x52, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::Q, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Pandd, F11, 0x48, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pandnd, F11, 0x49, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pord, F11, 0x4a, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pxord, F11, 0x4b, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Ldrd, F11, 0x5b, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Puttc, F11, 0x25, Free, Free, Ext, Exact(0xc0), [0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pavgusb, F11, 0x1e, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pavgush, F11, 0x1f, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfdivs, F11, 0x4a, Free, Free, Ext, Exact(0xc0), [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Pfdivd, F11, 0x4b, Free, Free, Ext, Exact(0xc0), [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfmins, F11, 0x34, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfmind, F11, 0x35, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfmaxs, F11, 0x36, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfmaxd, F11, 0x37, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfsqrttd, F11, 0x53, Free, Free, Ext, Exact(0xc0), [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pextrh, F11L, 0x1e, Free, Free, Ext, Lit8, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::D, O::D, O::Lit8, O::None], false, false, false, 0),
    row(Alop::Pinsh, F11L, 0x1f, Free, Free, Ext, Lit8, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::Lit8, O::None], false, false, false, 0),
    row(Alop::Psllqh, F11L, 0x0e, Free, Free, Ext, Lit8, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::Lit8, O::None], false, false, false, 0),
    row(Alop::Psllql, F11L, 0x0f, Free, Free, Ext, Lit8, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::Lit8, O::None], false, false, false, 0),
    row(Alop::Psrlqh, F11L, 0x0c, Free, Free, Ext, Lit8, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::Lit8, O::None], false, false, false, 0),
    row(Alop::Psrlql, F11L, 0x0d, Free, Free, Ext, Lit8, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::Lit8, O::None], false, false, false, 0),
    row(Alop::Cast, F11, 0x55, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x00, 0x00, 0x00, 0x00, 0x00], Q, [O::Q, O::Q, O::None, O::None], false, true, false, 0),
    row(Alop::Tdtomp, F11, 0x53, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Odtoap, F11, 0x54, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x00, 0x00, 0x00, 0x00, 0x00], Q, [O::Q, O::D, O::None, O::None], false, true, false, 0),
    row(Alop::Puttags, F11, 0x0a, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], S, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Puttagd, F11, 0x0b, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], D, [O::D, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Fcmpeqs, F11, 0x2c, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmplts, F11, 0x2c, Free, Free, Ext, Exact(0xc1), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmples, F11, 0x2c, Free, Free, Ext, Exact(0xc2), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpuods, F11, 0x2c, Free, Free, Ext, Exact(0xc3), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpneqs, F11, 0x2c, Free, Free, Ext, Exact(0xc4), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpnlts, F11, 0x2c, Free, Free, Ext, Exact(0xc5), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpnles, F11, 0x2c, Free, Free, Ext, Exact(0xc6), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpods, F11, 0x2c, Free, Free, Ext, Exact(0xc7), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpeqd, F11, 0x2d, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpltd, F11, 0x2d, Free, Free, Ext, Exact(0xc1), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpled, F11, 0x2d, Free, Free, Ext, Exact(0xc2), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpuodd, F11, 0x2d, Free, Free, Ext, Exact(0xc3), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpneqd, F11, 0x2d, Free, Free, Ext, Exact(0xc4), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpnltd, F11, 0x2d, Free, Free, Ext, Exact(0xc5), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpnled, F11, 0x2d, Free, Free, Ext, Exact(0xc6), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpodd, F11, 0x2d, Free, Free, Ext, Exact(0xc7), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpeqs, F11, 0x3a, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmplts, F11, 0x3a, Free, Free, Ext, Exact(0xc1), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmples, F11, 0x3a, Free, Free, Ext, Exact(0xc2), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpuods, F11, 0x3a, Free, Free, Ext, Exact(0xc3), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpneqs, F11, 0x3a, Free, Free, Ext, Exact(0xc4), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpnlts, F11, 0x3a, Free, Free, Ext, Exact(0xc5), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpnles, F11, 0x3a, Free, Free, Ext, Exact(0xc6), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpods, F11, 0x3a, Free, Free, Ext, Exact(0xc7), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpeqd, F11, 0x3b, Free, Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpltd, F11, 0x3b, Free, Free, Ext, Exact(0xc1), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpled, F11, 0x3b, Free, Free, Ext, Exact(0xc2), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpuodd, F11, 0x3b, Free, Free, Ext, Exact(0xc3), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpneqd, F11, 0x3b, Free, Free, Ext, Exact(0xc4), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpnltd, F11, 0x3b, Free, Free, Ext, Exact(0xc5), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpnled, F11, 0x3b, Free, Free, Ext, Exact(0xc6), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfcmpodd, F11, 0x3b, Free, Free, Ext, Exact(0xc7), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpodsf, F11, 0x2e, Free, Free, Ext, Exact(0xc7), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpudsf, F11, 0x2e, Free, Free, Ext, Exact(0xc3), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpoddf, F11, 0x2f, Free, Free, Ext, Exact(0xc7), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fcmpuddf, F11, 0x2f, Free, Free, Ext, Exact(0xc3), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxcmpodsf, F11, 0x28, Free, Free, Ext, Exact(0xc7), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxcmpudsf, F11, 0x28, Free, Free, Ext, Exact(0xc3), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxcmpoddf, F11, 0x29, Free, Free, Ext, Exact(0xc7), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxcmpuddf, F11, 0x29, Free, Free, Ext, Exact(0xc3), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxcmpodxf, F11, 0x2b, Free, Free, Ext, Exact(0xc7), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fxcmpudxf, F11, 0x2b, Free, Free, Ext, Exact(0xc3), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pcmpeqb, F11, 0x18, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pcmpeqh, F11, 0x19, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pcmpeqw, F11, 0x1a, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pcmpgtb, F11, 0x1b, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pcmpgth, F11, 0x1c, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pcmpgtw, F11, 0x1d, Free, Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmovmskb, F11, 0x0b, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmovmskps, F11, 0x06, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmovmskpd, F11, 0x07, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Packsshb, F11, 0x08, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Packushb, F11, 0x09, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pshufw, F11L, 0x16, Free, Free, Ext, Lit8, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::Lit8, O::None], false, false, false, 0),
    row(Alop::Packsswh, F11, 0x0a, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Punpckhbh, F11, 0x00, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Punpckhhw, F11, 0x02, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Punpckhwd, F11, 0x04, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Punpcklbh, F11, 0x01, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Punpcklhw, F11, 0x03, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Punpcklwd, F11, 0x05, Free, Free, Ext, Exact(0xc0), [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Ldgdb, F11, 0x64, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldgdh, F11, 0x65, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldgdw, F11, 0x66, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldgdd, F11, 0x67, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldgdq, F11, 0x79, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], Q, [O::S, O::S, O::None, O::None], true, true, false, 0),
    row(Alop::Ldcudb, F11, 0x60, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldcudh, F11, 0x61, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldcudw, F11, 0x62, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldcudd, F11, 0x63, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldcudq, F11, 0x78, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], Q, [O::S, O::S, O::None, O::None], true, true, false, 0),
    row(Alop::Ldapb, F11, 0x68, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldaph, F11, 0x69, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldapw, F11, 0x6a, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldapd, F11, 0x6b, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldapq, F11, 0x7a, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], Q, [O::Q, O::S, O::None, O::None], true, true, false, 0),
    row(Alop::Ldodwb, F11, 0x70, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldodwd, F11, 0x73, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldodwh, F11, 0x71, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldodwq, F11, 0x7c, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], Q, [O::Q, O::S, O::None, O::None], true, true, false, 0),
    row(Alop::Ldodww, F11, 0x72, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldodpb, F11, 0x74, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldodpd, F11, 0x77, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldodph, F11, 0x75, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldodpq, F11, 0x7d, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], Q, [O::Q, O::S, O::None, O::None], true, true, false, 0),
    row(Alop::Ldodpw, F11, 0x76, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldodrb, F11, 0x6c, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldodrd, F11, 0x6f, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldodrh, F11, 0x6d, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldodrq, F11, 0x7b, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], Q, [O::Q, O::S, O::None, O::None], true, true, false, 0),
    row(Alop::Ldodrw, F11, 0x6e, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldcsq, F11, 0x42, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], Q, [O::D, O::D, O::None, O::None], true, true, false, 0),
    row(Alop::Lddsq, F11, 0x43, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], Q, [O::D, O::D, O::None, O::None], true, true, false, 0),
    row(Alop::Ldesq, F11, 0x44, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], Q, [O::S, O::S, O::None, O::None], true, true, false, 0),
    row(Alop::Ldfsq, F11, 0x45, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], Q, [O::D, O::D, O::None, O::None], true, true, false, 0),
    row(Alop::Ldgsq, F11, 0x46, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], Q, [O::D, O::D, O::None, O::None], true, true, false, 0),
    row(Alop::Ldssq, F11, 0x47, Free, Free, Ext, Exact(0xc0), [0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d, 0x2d], Q, [O::D, O::D, O::None, O::None], true, true, false, 0),
    row(Alop::AddsFb, F11, 0x10, Free, Free, Flb, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::AddsFh, F11, 0x10, Free, Free, Flh, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::AddsFw, F11, 0x10, Free, Free, Flw, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::SubsFb, F11, 0x12, Free, Free, Flb, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::SubsFh, F11, 0x12, Free, Free, Flh, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::SubsFw, F11, 0x12, Free, Free, Flw, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::UmulxFb, F11, 0x22, Free, Free, Flb, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::UmulxFh, F11, 0x22, Free, Free, Flh, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::UmulxFw, F11, 0x22, Free, Free, Flw, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::SmulxFb, F11, 0x23, Free, Free, Flb, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::SmulxFh, F11, 0x23, Free, Free, Flh, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::SmulxFw, F11, 0x23, Free, Free, Flw, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::AndsFb, F11, 0x00, Free, Free, Flb, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::AndsFh, F11, 0x00, Free, Free, Flh, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::AndsFw, F11, 0x00, Free, Free, Flw, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::AndnsFb, F11, 0x02, Free, Free, Flb, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::AndnsFh, F11, 0x02, Free, Free, Flh, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::AndnsFw, F11, 0x02, Free, Free, Flw, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::OrsFb, F11, 0x04, Free, Free, Flb, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::OrsFh, F11, 0x04, Free, Free, Flh, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::OrsFw, F11, 0x04, Free, Free, Flw, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::OrnsFb, F11, 0x06, Free, Free, Flb, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::OrnsFh, F11, 0x06, Free, Free, Flh, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::OrnsFw, F11, 0x06, Free, Free, Flw, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::XorsFb, F11, 0x08, Free, Free, Flb, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::XorsFh, F11, 0x08, Free, Free, Flh, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::XorsFw, F11, 0x08, Free, Free, Flw, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::XornsFb, F11, 0x0a, Free, Free, Flb, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::XornsFh, F11, 0x0a, Free, Free, Flh, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::XornsFw, F11, 0x0a, Free, Free, Flw, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Frcps, F12, 0x50, Is(0xc0), Free, Ext, Exact(0xc0), [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fsqrts, F12, 0x4c, Is(0xc0), Free, Ext, Exact(0xc0), [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fsqrtid, F12, 0x4d, Is(0xc0), Free, Ext, Exact(0xc0), [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Frsqrts, F12, 0x54, Is(0xc0), Free, Ext, Exact(0xc0), [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Pfsqrts, F12, 0x4e, Is(0xc0), Free, Ext, Exact(0xc0), [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Gettd, F12, 0x56, Is(0xc0), Free, Ext, Exact(0xc0), [0x09, 0x09, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Gettags, F12, 0x08, Is(0xc0), Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Gettagd, F12, 0x09, Is(0xc0), Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], S, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Gettc, F12, 0x24, Is(0xc0), Free, Ext, Exact(0xc0), [0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01], D, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Invtc, F12, 0x26, Is(0xc0), Free, Ext, Exact(0xc0), [0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01], D, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Getsod, F12, 0x5a, Is(0xec), Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x00, 0x00, 0x00, 0x00, 0x00], Q, [O::Q, O::None, O::None, O::None], false, true, false, 0),
    row(Alop::Getsp, F12, 0x58, Is(0xec), Free, Ext, Exact(0xc0), [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x01], D, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Pshufh, F12L, 0x17, Is(0xc0), Free, Ext, Lit8, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::Lit8, O::None, O::None], false, false, false, 0),
    row(Alop::Stcsq, F13, 0x02, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::Q, O::None], true, true, false, 0),
    row(Alop::Stdsq, F13, 0x03, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::Q, O::None], true, true, false, 0),
    row(Alop::Stesq, F13, 0x04, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::Q, O::None], true, true, false, 0),
    row(Alop::Stfsq, F13, 0x05, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::Q, O::None], true, true, false, 0),
    row(Alop::Stgsq, F13, 0x06, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::Q, O::None], true, true, false, 0),
    row(Alop::Stssq, F13, 0x07, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::Q, O::None], true, true, false, 0),
    row(Alop::Strd, F13, 0x1b, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::D, O::None], true, false, false, 0),
    row(Alop::Stgdb, F13, 0x24, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stgdh, F13, 0x25, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stgdw, F13, 0x26, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stgdd, F13, 0x27, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::D, O::None], true, false, false, 0),
    row(Alop::Stgdq, F13, 0x39, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::Q, O::None], true, true, false, 0),
    row(Alop::Stapb, F13, 0x28, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::Q, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Staph, F13, 0x29, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::Q, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stapw, F13, 0x2a, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::Q, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stapd, F13, 0x2b, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::Q, O::S, O::D, O::None], true, false, false, 0),
    row(Alop::Stapq, F13, 0x3a, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], Mem, [O::Q, O::S, O::Q, O::None], true, true, false, 0),
    row(Alop::Stodpb, F13, 0x34, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stodpd, F13, 0x37, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::D, O::None], true, false, false, 0),
    row(Alop::Stodph, F13, 0x35, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stodpq, F13, 0x3d, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::Q, O::None], true, true, false, 0),
    row(Alop::Stodpw, F13, 0x36, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stodrb, F13, 0x2c, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stodrd, F13, 0x2f, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::D, O::None], true, false, false, 0),
    row(Alop::Stodrh, F13, 0x2d, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stodrq, F13, 0x3b, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::Q, O::None], true, true, false, 0),
    row(Alop::Stodrw, F13, 0x2e, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stodwb, F13, 0x30, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stodwd, F13, 0x33, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::D, O::None], true, false, false, 0),
    row(Alop::Stodwh, F13, 0x31, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Stodwq, F13, 0x3c, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::Q, O::None], true, true, false, 0),
    row(Alop::Stodww, F13, 0x32, Free, Free, Ext, Exact(0xc0), [0x24, 0x24, 0x00, 0x00, 0x00, 0x00, 0x00], Mem, [O::Q, O::S, O::S, O::None], true, false, false, 0),
    row(Alop::Rws, F15, 0x3c, Is(0xc0), Free, Ext, Exact(0xc0), [0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01], State, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Rwd, F15, 0x3d, Is(0xc0), Free, Ext, Exact(0xc0), [0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01], State, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Rrs, F16, 0x3e, Free, Free, Ext, Exact(0xc0), [0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01], S, [O::State, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Rrd, F16, 0x3f, Free, Free, Ext, Exact(0xc0), [0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01], D, [O::State, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::IncsFb, F21, 0x30, Free, Free, Flb, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::IncsFh, F21, 0x30, Free, Free, Flh, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::IncsFw, F21, 0x30, Free, Free, Flw, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::DecsFb, F21, 0x32, Free, Free, Flb, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::DecsFh, F21, 0x32, Free, Free, Flh, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::DecsFw, F21, 0x32, Free, Free, Flw, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlsFb, F21, 0x18, Free, Free, Flb, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlsFh, F21, 0x18, Free, Free, Flh, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlsFw, F21, 0x18, Free, Free, Flw, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrsFb, F21, 0x1a, Free, Free, Flb, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrsFh, F21, 0x1a, Free, Free, Flh, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrsFw, F21, 0x1a, Free, Free, Flw, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclsFb, F21, 0x14, Free, Free, Flb, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclsFh, F21, 0x14, Free, Free, Flh, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclsFw, F21, 0x14, Free, Free, Flw, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrsFb, F21, 0x16, Free, Free, Flb, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrsFh, F21, 0x16, Free, Free, Flh, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrsFw, F21, 0x16, Free, Free, Flw, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarsFb, F21, 0x1c, Free, Free, Flb, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarsFh, F21, 0x1c, Free, Free, Flh, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarsFw, F21, 0x1c, Free, Free, Flw, Src3, [0x09, 0x09, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::Movtq, F22, 0x57, Is(0xc0), Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Q, [O::Q, O::None, O::None, O::None], false, true, false, 0),
    row(Alop::Movtcq, F22, 0x57, Is(0xc1), Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Q, [O::Q, O::None, O::None, O::None], false, true, false, 0),
    row(Alop::Movtrq, F22, 0x57, Is(0xc2), Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Q, [O::Q, O::None, O::None, O::None], false, true, false, 0),
    row(Alop::Movtrcq, F22, 0x57, Is(0xc3), Free, Ext, Exact(0xc0), [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], Q, [O::Q, O::None, O::None, O::None], false, true, false, 0),
    row(Alop::Bitrevs, F2, 0x26, Is(0xc0), Free, Short, NoLow, [0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Bitrevd, F2, 0x27, Is(0xc0), Free, Short, NoLow, [0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Lzcnts, F2, 0x64, Is(0xc0), Free, Short, NoLow, [0x00, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Lzcntd, F2, 0x65, Is(0xc0), Free, Short, NoLow, [0x00, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Popcnts, F2, 0x66, Is(0xc0), Free, Short, NoLow, [0x00, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Popcntd, F2, 0x67, Is(0xc0), Free, Short, NoLow, [0x00, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fstoidtr, F2, 0x3e, Is(0xc2), Free, Short, NoLow, [0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fdtoidtr, F2, 0x3d, Is(0xc2), Free, Short, NoLow, [0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fxtoistr, F2, 0x3f, Is(0xc3), Free, Short, NoLow, [0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fxtoidtr, F2, 0x3d, Is(0xc3), Free, Short, NoLow, [0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Movx, F2, 0x5f, Is(0xc0), Free, Short, NoLow, [0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Movxa, F2, 0x5f, Is(0xc1), Free, Short, NoLow, [0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Movxc, F2, 0x5f, Is(0xc2), Free, Short, NoLow, [0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Pmulubhh, F11, 0x1d, Free, Free, Ext, Exact(0xc0), [0x00, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psllw, F11, 0x14, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psllh, F11, 0x15, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psrlw, F11, 0x10, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psrlh, F11, 0x11, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psraw, F11, 0x12, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psrah, F11, 0x13, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fstoifs, F11, 0x6c, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fdtoifd, F11, 0x6d, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Umulhd, F11, 0x70, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Smulhd, F11, 0x71, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pminuw, F11, 0x20, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pminsw, F11, 0x21, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmaxuw, F11, 0x22, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmaxsw, F11, 0x23, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Mpsadbh, F11, 0x58, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Packuswh, F11, 0x6b, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pcmpeqd, F11, 0x4d, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pcmpgtd, F11, 0x4f, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfhadds, F11, 0x72, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfhsubs, F11, 0x73, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfaddsubs, F11, 0x77, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pminsb, F11, 0x04, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pminuh, F11, 0x05, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmaxsb, F11, 0x06, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmaxuh, F11, 0x07, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfstoifs, F11, 0x6e, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pfdtoifd, F11, 0x6f, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Phaddh, F11, 0x29, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Phaddw, F11, 0x2a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Phaddsh, F11, 0x2b, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Phsubh, F11, 0x2d, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Phsubw, F11, 0x2e, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Phsubsh, F11, 0x2f, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psignb, F11, 0x30, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psignh, F11, 0x31, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psignw, F11, 0x32, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmaddubsh, F11, 0x68, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmulhrsh, F11, 0x69, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Phminposuh, F11, 0x6a, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::AdddFd, F11, 0x11, Free, Free, Fld, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::SubdFd, F11, 0x13, Free, Free, Fld, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::AnddFd, F11, 0x01, Free, Free, Fld, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::AndndFd, F11, 0x03, Free, Free, Fld, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::OrdFd, F11, 0x05, Free, Free, Fld, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::OrndFd, F11, 0x07, Free, Free, Fld, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::XordFd, F11, 0x09, Free, Free, Fld, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::XorndFd, F11, 0x0b, Free, Free, Fld, Exact(0xc0), [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Puttst, F12, 0x25, Is(0xc0), Free, Ext, Exact(0xc0), [0x00, 0x00, 0x08, 0x08, 0x08, 0x08, 0x08], D, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::IncdFd, F21, 0x31, Free, Free, Fld, Src3, [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::S, O::None], false, false, false, 0),
    row(Alop::DecdFd, F21, 0x33, Free, Free, Fld, Src3, [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::S, O::None], false, false, false, 0),
    row(Alop::ShldFd, F21, 0x19, Free, Free, Fld, Src3, [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::S, O::None], false, false, false, 0),
    row(Alop::ShrdFd, F21, 0x1b, Free, Free, Fld, Src3, [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::S, O::None], false, false, false, 0),
    row(Alop::ScldFd, F21, 0x15, Free, Free, Fld, Src3, [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::S, O::None], false, false, false, 0),
    row(Alop::ScrdFd, F21, 0x17, Free, Free, Fld, Src3, [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::S, O::None], false, false, false, 0),
    row(Alop::SardFd, F21, 0x1d, Free, Free, Fld, Src3, [0x00, 0x00, 0x09, 0x09, 0x09, 0x09, 0x09], S, [O::D, O::D, O::S, O::None], false, false, false, 0),
    row(Alop::Fscales, F11, 0x24, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x00, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fscaled, F11, 0x25, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x00, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fxscalesx, F11, 0x27, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x00, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fadds, F11, 0x30, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x24, 0x24, 0x24, 0x24], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Faddd, F11, 0x31, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x24, 0x24, 0x24, 0x24], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fsubs, F11, 0x32, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x24, 0x24, 0x24, 0x24], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fsubd, F11, 0x33, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x24, 0x24, 0x24, 0x24], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Fmuls, F11, 0x38, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x24, 0x24, 0x24, 0x24], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Fmuld, F11, 0x39, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x24, 0x24, 0x24, 0x24], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Staaqp, F10, 0x20, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Array, [O::P, O::None, O::None, O::None], true, false, false, 0),
    row(Alop::Ldaaqp, F19, 0x60, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], P, [O::Array, O::None, O::None, O::None], true, false, false, 0),
    row(Alop::Qpand, F11, 0x08, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpandn, F11, 0x09, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpor, F11, 0x0a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpxor, F11, 0x0b, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpaddb, F11, 0x48, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpaddh, F11, 0x49, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpaddsb, F11, 0x4a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpaddsh, F11, 0x4b, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpaddusb, F11, 0x4c, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpaddush, F11, 0x4d, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpaddw, F11, 0x4e, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpaddd, F11, 0x4f, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsubb, F11, 0x50, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsubh, F11, 0x51, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsubsb, F11, 0x52, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsubsh, F11, 0x53, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsubusb, F11, 0x54, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsubush, F11, 0x55, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsubw, F11, 0x56, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsubd, F11, 0x57, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfadds, F11, 0x70, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfaddd, F11, 0x71, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfhadds, F11, 0x7c, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfhsubs, F11, 0x7d, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfaddsubs, F11, 0x7e, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfaddsubd, F11, 0x7f, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfstoifs, F11, 0x6e, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::D, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfdtoifd, F11, 0x6f, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::D, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfmins, F11, 0x74, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfmind, F11, 0x75, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfmaxs, F11, 0x76, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfmaxd, F11, 0x77, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfmuls, F11, 0x78, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfmuld, F11, 0x79, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfsubs, F11, 0x72, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfsubd, F11, 0x73, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmsk2sgnb, F11, 0x34, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Qppackdl, F11, 0x3d, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsllh, F11, 0x05, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsllw, F11, 0x04, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpslld, F11, 0x07, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsrlh, F11, 0x01, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsrlw, F11, 0x00, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsrld, F11, 0x06, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsrah, F11, 0x03, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsraw, F11, 0x02, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpacksshb, F11, 0x48, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpacksswh, F11, 0x4a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpackushb, F11, 0x49, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpackuswh, F11, 0x4b, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpavgusb, F11, 0x5e, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpavgush, F11, 0x5f, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcmpeqb, F11, 0x58, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcmpeqd, F11, 0x18, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcmpeqh, F11, 0x59, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcmpeqw, F11, 0x5a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcmpgtb, F11, 0x5b, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcmpgtd, F11, 0x1c, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcmpgth, F11, 0x5c, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcmpgtw, F11, 0x5d, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qphaddh, F11, 0x19, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qphaddsh, F11, 0x1b, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qphaddw, F11, 0x1a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qphsubh, F11, 0x1d, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qphsubsh, F11, 0x1f, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qphsubw, F11, 0x1e, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmaxsb, F11, 0x46, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmaxsh, F11, 0x43, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmaxsw, F11, 0x0f, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmaxub, F11, 0x42, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmaxuh, F11, 0x47, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmaxuw, F11, 0x0e, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpminsb, F11, 0x44, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpminsh, F11, 0x41, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpminsw, F11, 0x0d, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpminub, F11, 0x40, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpminuh, F11, 0x45, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpminuw, F11, 0x0c, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmulhh, F11, 0x58, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmulhrsh, F11, 0x69, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmulhuh, F11, 0x5b, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmullh, F11, 0x59, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmulubhh, F11, 0x5d, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::D, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsignb, F11, 0x38, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsignh, F11, 0x39, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsignw, F11, 0x3a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x09, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qphminposuh, F11, 0x6a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], D, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmaddh, F11, 0x5a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmaddubsh, F11, 0x68, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmpsadbh, F11, 0x6b, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsadbw, F11, 0x5c, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsrcd, F11, 0x27, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsrcw, F11, 0x26, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psrcd, F11, 0x17, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Psrcw, F11, 0x16, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Getfzs, F11, 0x74, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Getfzd, F11, 0x75, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Puttagqp, F11, 0x6c, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Pmullw, F11, 0x26, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpmullw, F11, 0x5e, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpeqs, F11, 0x7a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmplts, F11, 0x7a, Free, Free, Ext1, Exact(0xc1), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmples, F11, 0x7a, Free, Free, Ext1, Exact(0xc2), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpuods, F11, 0x7a, Free, Free, Ext1, Exact(0xc3), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpneqs, F11, 0x7a, Free, Free, Ext1, Exact(0xc4), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpnlts, F11, 0x7a, Free, Free, Ext1, Exact(0xc5), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpnles, F11, 0x7a, Free, Free, Ext1, Exact(0xc6), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpods, F11, 0x7a, Free, Free, Ext1, Exact(0xc7), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpeqd, F11, 0x7b, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpltd, F11, 0x7b, Free, Free, Ext1, Exact(0xc1), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpled, F11, 0x7b, Free, Free, Ext1, Exact(0xc2), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpuodd, F11, 0x7b, Free, Free, Ext1, Exact(0xc3), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpneqd, F11, 0x7b, Free, Free, Ext1, Exact(0xc4), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpnltd, F11, 0x7b, Free, Free, Ext1, Exact(0xc5), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpnled, F11, 0x7b, Free, Free, Ext1, Exact(0xc6), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfcmpodd, F11, 0x7b, Free, Free, Ext1, Exact(0xc7), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Ldq, F11, 0x41, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x2d, 0x2d, 0x2d], Q, [O::D, O::D, O::None, O::None], true, true, false, 0),
    row(Alop::Ldqp, F11, 0x61, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x2d, 0x2d, 0x2d], P, [O::D, O::D, O::None, O::None], true, false, false, 0),
    row(Alop::Ldgdqp, F11, 0x69, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x2d, 0x2d, 0x2d], P, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldcudqp, F11, 0x68, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x2d, 0x2d, 0x2d], P, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldcsqp, F11, 0x62, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x2d, 0x2d, 0x2d], P, [O::D, O::D, O::None, O::None], true, false, false, 0),
    row(Alop::Lddsqp, F11, 0x63, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x2d, 0x2d, 0x2d], P, [O::D, O::D, O::None, O::None], true, false, false, 0),
    row(Alop::Ldesqp, F11, 0x64, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x2d, 0x2d, 0x2d], P, [O::S, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldfsqp, F11, 0x65, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x2d, 0x2d, 0x2d], P, [O::D, O::D, O::None, O::None], true, false, false, 0),
    row(Alop::Ldgsqp, F11, 0x66, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x2d, 0x2d, 0x2d], P, [O::D, O::D, O::None, O::None], true, false, false, 0),
    row(Alop::Ldssqp, F11, 0x67, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x2d, 0x2d, 0x2d], P, [O::D, O::D, O::None, O::None], true, false, false, 0),
    row(Alop::Ldapqp, F11, 0x6a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x2d, 0x2d, 0x2d], P, [O::Q, O::S, O::None, O::None], true, false, false, 0),
    row(Alop::Ldrqp, F11, 0x6b, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x2d, 0x2d, 0x2d], P, [O::D, O::D, O::None, O::None], true, false, false, 0),
    row(Alop::Qpsgn2mskb, F12, 0x3c, Is(0xc0), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], S, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpswitchw, F12, 0x3e, Is(0xc0), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpswitchd, F12, 0x3f, Is(0xc0), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfstois, F12, 0x6d, Is(0xc8), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfstoistr, F12, 0x6d, Is(0xca), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpistofs, F12, 0x6d, Is(0xcc), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfstoid, F12, 0x6d, Is(0xd8), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfstoidtr, F12, 0x6d, Is(0xda), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpistofd, F12, 0x6d, Is(0xdc), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfstofd, F12, 0x6d, Is(0xde), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfdtois, F12, 0x6d, Is(0xe8), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfdtoistr, F12, 0x6d, Is(0xea), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpidtofs, F12, 0x6d, Is(0xec), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfdtofs, F12, 0x6d, Is(0xee), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfdtoid, F12, 0x6d, Is(0xf8), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfdtoidtr, F12, 0x6d, Is(0xfa), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpidtofd, F12, 0x6d, Is(0xfc), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Stq, F13, 0x01, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::Q, O::None], true, true, false, 0),
    row(Alop::Stgdmqp, F13, 0x19, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::P, O::None], true, false, false, 0),
    row(Alop::Stgdqp, F13, 0x29, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::P, O::None], true, false, false, 0),
    row(Alop::Stapqp, F13, 0x2a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::Q, O::S, O::P, O::None], true, false, false, 0),
    row(Alop::Stapmqp, F13, 0x1a, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::Q, O::S, O::P, O::None], true, false, false, 0),
    row(Alop::Stmqp, F13, 0x11, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Stqp, F13, 0x21, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Stcsmqp, F13, 0x12, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Stcsqp, F13, 0x22, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Stdsmqp, F13, 0x13, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Stdsqp, F13, 0x23, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Stesmqp, F13, 0x14, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::P, O::None], true, false, false, 0),
    row(Alop::Stesqp, F13, 0x24, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::S, O::S, O::P, O::None], true, false, false, 0),
    row(Alop::Stfsmqp, F13, 0x15, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Stfsqp, F13, 0x25, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Stgsmqp, F13, 0x16, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Stgsqp, F13, 0x26, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Stssmqp, F13, 0x17, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Stssqp, F13, 0x27, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Strqp, F13, 0x2b, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x24, 0x24, 0x24], Mem, [O::D, O::D, O::P, O::None], true, false, false, 0),
    row(Alop::Addcd, F21, 0x60, Free, Free, Ext, Src3, [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], D, [O::D, O::D, O::S, O::None], false, false, false, 0),
    row(Alop::AddcdC, F21, 0x61, Free, Free, Ext, Src3, [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], D, [O::D, O::D, O::S, O::None], false, false, false, 0),
    row(Alop::Subcd, F21, 0x62, Free, Free, Ext, Src3, [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], D, [O::D, O::D, O::S, O::None], false, false, false, 0),
    row(Alop::SubcdC, F21, 0x63, Free, Free, Ext, Src3, [0x00, 0x00, 0x00, 0x00, 0x12, 0x12, 0x12], D, [O::D, O::D, O::S, O::None], false, false, false, 0),
    row(Alop::Vfbgv, F1, 0x68, Free, Free, Short, NoLow, [0x00, 0x00, 0x00, 0x00, 0x00, 0x12, 0x12], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Mkfsw, F1, 0x6a, Free, Free, Short, NoLow, [0x00, 0x00, 0x00, 0x00, 0x00, 0x12, 0x12], D, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Modbgv, F2, 0x69, Is(0xc0), Free, Short, NoLow, [0x00, 0x00, 0x00, 0x00, 0x00, 0x12, 0x12], S, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Pcmpeqbop, F17, 0x28, Free, Is(0), Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpeqhop, F17, 0x28, Free, Is(0), Ext1, Exact(0xc1), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpeqwop, F17, 0x28, Free, Is(0), Ext1, Exact(0xc2), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpeqdop, F17, 0x28, Free, Is(0), Ext1, Exact(0xc3), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpgtbop, F17, 0x28, Free, Is(0), Ext1, Exact(0xc4), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpgthop, F17, 0x28, Free, Is(0), Ext1, Exact(0xc5), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpgtwop, F17, 0x28, Free, Is(0), Ext1, Exact(0xc6), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpgtdop, F17, 0x28, Free, Is(0), Ext1, Exact(0xc7), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpeqbap, F17, 0x28, Free, Is(0), Ext1, Exact(0xc8), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpeqhap, F17, 0x28, Free, Is(0), Ext1, Exact(0xc9), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpeqwap, F17, 0x28, Free, Is(0), Ext1, Exact(0xca), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpeqdap, F17, 0x28, Free, Is(0), Ext1, Exact(0xcb), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpgtbap, F17, 0x28, Free, Is(0), Ext1, Exact(0xcc), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpgthap, F17, 0x28, Free, Is(0), Ext1, Exact(0xcd), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpgtwap, F17, 0x28, Free, Is(0), Ext1, Exact(0xce), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Pcmpgtdap, F17, 0x28, Free, Is(0), Ext1, Exact(0xcf), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::D, O::D, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpeqbop, F17, 0x2c, Free, Is(0), Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpeqhop, F17, 0x2c, Free, Is(0), Ext1, Exact(0xc1), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpeqwop, F17, 0x2c, Free, Is(0), Ext1, Exact(0xc2), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpeqdop, F17, 0x2c, Free, Is(0), Ext1, Exact(0xc3), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpgtbop, F17, 0x2c, Free, Is(0), Ext1, Exact(0xc4), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpgthop, F17, 0x2c, Free, Is(0), Ext1, Exact(0xc5), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpgtwop, F17, 0x2c, Free, Is(0), Ext1, Exact(0xc6), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpgtdop, F17, 0x2c, Free, Is(0), Ext1, Exact(0xc7), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpeqbap, F17, 0x2c, Free, Is(0), Ext1, Exact(0xc8), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpeqhap, F17, 0x2c, Free, Is(0), Ext1, Exact(0xc9), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpeqwap, F17, 0x2c, Free, Is(0), Ext1, Exact(0xca), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpeqdap, F17, 0x2c, Free, Is(0), Ext1, Exact(0xcb), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpgtbap, F17, 0x2c, Free, Is(0), Ext1, Exact(0xcc), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpgthap, F17, 0x2c, Free, Is(0), Ext1, Exact(0xcd), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpgtwap, F17, 0x2c, Free, Is(0), Ext1, Exact(0xce), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpcmpgtdap, F17, 0x2c, Free, Is(0), Ext1, Exact(0xcf), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], Pred, [O::P, O::P, O::None, O::None], false, false, false, 2),
    row(Alop::Qpsrad, F11, 0x25, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b], P, [O::P, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Pmrgp, F11M, 0x40, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b], D, [O::D, O::D, O::Pred, O::None], false, false, false, 0),
    row(Alop::Qpmrgp, F11M, 0x60, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b], P, [O::P, O::P, O::Pred, O::None], false, false, false, 0),
    row(Alop::Clmulh, F11, 0x15, Free, Free, Ext2, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Clmull, F11, 0x14, Free, Free, Ext2, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpchecks, F11, 0x33, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], S, [O::S, O::S, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcheckd, F11, 0x33, Free, Free, Ext1, Exact(0xc1), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], D, [O::D, O::D, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcheckq, F11, 0x33, Free, Free, Ext1, Exact(0xc2), [0x00, 0x00, 0x00, 0x00, 0x00, 0x09, 0x09], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Ibranchd, F12B, 0x53, Is(0xc0), Free, Ext, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x01], D, [O::D, O::CtCond, O::None, O::None], false, false, false, 0),
    row(Alop::Icalld, F12C, 0x54, Free, Free, Ext, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x01], D, [O::Wbs, O::D, O::CtCond, O::None], false, false, false, 0),
    row(Alop::Qpcext0x00, F12, 0x35, Is(0xc0), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b], P, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcext0x7f, F12, 0x35, Is(0xc0), Free, Ext1, Exact(0xc2), [0x00, 0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b], P, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcext0x80, F12, 0x35, Is(0xc0), Free, Ext1, Exact(0xc4), [0x00, 0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b], P, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcext0xff, F12, 0x35, Is(0xc0), Free, Ext1, Exact(0xc6), [0x00, 0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b], P, [O::D, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Fmas, F21, 0x00, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::Fmss, F21, 0x02, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::Fnmas, F21, 0x04, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::Fnmss, F21, 0x06, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::Fmad, F21, 0x01, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Fmsd, F21, 0x03, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Fnmad, F21, 0x05, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Fnmsd, F21, 0x07, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qpfmas, F21, 0x08, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpfmss, F21, 0x0a, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpfnmas, F21, 0x0c, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpfnmss, F21, 0x0e, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpfmad, F21, 0x09, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpfmsd, F21, 0x0b, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpfnmad, F21, 0x0d, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpfnmsd, F21, 0x0f, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpfmass, F21, 0x10, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpfmsas, F21, 0x12, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpfmasd, F21, 0x11, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpfmsad, F21, 0x13, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::AndAnds, F21, 0x00, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndAndd, F21, 0x01, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnAnds, F21, 0x02, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnAndd, F21, 0x03, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrAnds, F21, 0x04, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrAndd, F21, 0x05, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnAnds, F21, 0x06, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnAndd, F21, 0x07, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorAnds, F21, 0x08, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorAndd, F21, 0x09, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornAnds, F21, 0x0a, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornAndd, F21, 0x0b, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeAnds, F21M, 0x0e, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeAndd, F21M, 0x0f, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddAnds, F21, 0x10, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddAndd, F21, 0x11, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubAnds, F21, 0x12, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubAndd, F21, 0x13, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclAnds, F21, 0x14, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclAndd, F21, 0x15, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrAnds, F21, 0x16, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrAndd, F21, 0x17, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlAnds, F21, 0x18, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlAndd, F21, 0x19, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrAnds, F21, 0x1a, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrAndd, F21, 0x1b, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarAnds, F21, 0x1c, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarAndd, F21, 0x1d, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfAnds, F21, 0x1e, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfAndd, F21, 0x1f, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndAndns, F21, 0x20, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndAndnd, F21, 0x21, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnAndns, F21, 0x22, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnAndnd, F21, 0x23, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrAndns, F21, 0x24, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrAndnd, F21, 0x25, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnAndns, F21, 0x26, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnAndnd, F21, 0x27, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorAndns, F21, 0x28, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorAndnd, F21, 0x29, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornAndns, F21, 0x2a, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornAndnd, F21, 0x2b, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeAndns, F21M, 0x2e, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeAndnd, F21M, 0x2f, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddAndns, F21, 0x30, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddAndnd, F21, 0x31, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubAndns, F21, 0x32, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubAndnd, F21, 0x33, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclAndns, F21, 0x34, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclAndnd, F21, 0x35, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrAndns, F21, 0x36, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrAndnd, F21, 0x37, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlAndns, F21, 0x38, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlAndnd, F21, 0x39, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrAndns, F21, 0x3a, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrAndnd, F21, 0x3b, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarAndns, F21, 0x3c, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarAndnd, F21, 0x3d, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfAndns, F21, 0x3e, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfAndnd, F21, 0x3f, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndOrs, F21, 0x40, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndOrd, F21, 0x41, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnOrs, F21, 0x42, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnOrd, F21, 0x43, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrOrs, F21, 0x44, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrOrd, F21, 0x45, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnOrs, F21, 0x46, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnOrd, F21, 0x47, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorOrs, F21, 0x48, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorOrd, F21, 0x49, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornOrs, F21, 0x4a, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornOrd, F21, 0x4b, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeOrs, F21M, 0x4e, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeOrd, F21M, 0x4f, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddOrs, F21, 0x50, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddOrd, F21, 0x51, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubOrs, F21, 0x52, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubOrd, F21, 0x53, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclOrs, F21, 0x54, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclOrd, F21, 0x55, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrOrs, F21, 0x56, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrOrd, F21, 0x57, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlOrs, F21, 0x58, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlOrd, F21, 0x59, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrOrs, F21, 0x5a, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrOrd, F21, 0x5b, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarOrs, F21, 0x5c, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarOrd, F21, 0x5d, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfOrs, F21, 0x5e, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfOrd, F21, 0x5f, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndOrns, F21, 0x60, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndOrnd, F21, 0x61, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnOrns, F21, 0x62, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnOrnd, F21, 0x63, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrOrns, F21, 0x64, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrOrnd, F21, 0x65, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnOrns, F21, 0x66, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnOrnd, F21, 0x67, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorOrns, F21, 0x68, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorOrnd, F21, 0x69, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornOrns, F21, 0x6a, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornOrnd, F21, 0x6b, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeOrns, F21M, 0x6e, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeOrnd, F21M, 0x6f, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddOrns, F21, 0x70, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddOrnd, F21, 0x71, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubOrns, F21, 0x72, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubOrnd, F21, 0x73, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclOrns, F21, 0x74, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclOrnd, F21, 0x75, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrOrns, F21, 0x76, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrOrnd, F21, 0x77, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlOrns, F21, 0x78, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlOrnd, F21, 0x79, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrOrns, F21, 0x7a, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrOrnd, F21, 0x7b, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarOrns, F21, 0x7c, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarOrnd, F21, 0x7d, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfOrns, F21, 0x7e, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfOrnd, F21, 0x7f, Free, Free, Icmb0, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndMerges, F21M, 0x60, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::AndMerged, F21M, 0x61, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AndnMerges, F21M, 0x62, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::AndnMerged, F21M, 0x63, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::OrMerges, F21M, 0x64, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::OrMerged, F21M, 0x65, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::OrnMerges, F21M, 0x66, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::OrnMerged, F21M, 0x67, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::XorMerges, F21M, 0x68, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::XorMerged, F21M, 0x69, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::XornMerges, F21M, 0x6a, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::XornMerged, F21M, 0x6b, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::MergeMerges, F21M, 0x6e, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeMerged, F21M, 0x6f, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddMerges, F21M, 0x70, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::AddMerged, F21M, 0x71, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::SubMerges, F21M, 0x72, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::SubMerged, F21M, 0x73, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::SclMerges, F21M, 0x74, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::SclMerged, F21M, 0x75, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::ScrMerges, F21M, 0x76, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::ScrMerged, F21M, 0x77, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::ShlMerges, F21M, 0x78, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::ShlMerged, F21M, 0x79, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::ShrMerges, F21M, 0x7a, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::ShrMerged, F21M, 0x7b, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::SarMerges, F21M, 0x7c, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::SarMerged, F21M, 0x7d, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::GetfMerges, F21M, 0x7e, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::GetfMerged, F21M, 0x7f, Free, Free, Icmb1, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AndXors, F21, 0x00, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndXord, F21, 0x01, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnXors, F21, 0x02, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnXord, F21, 0x03, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrXors, F21, 0x04, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrXord, F21, 0x05, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnXors, F21, 0x06, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnXord, F21, 0x07, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorXors, F21, 0x08, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorXord, F21, 0x09, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornXors, F21, 0x0a, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornXord, F21, 0x0b, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeXors, F21M, 0x0e, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeXord, F21M, 0x0f, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddXors, F21, 0x10, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddXord, F21, 0x11, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubXors, F21, 0x12, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubXord, F21, 0x13, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclXors, F21, 0x14, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclXord, F21, 0x15, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrXors, F21, 0x16, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrXord, F21, 0x17, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlXors, F21, 0x18, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlXord, F21, 0x19, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrXors, F21, 0x1a, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrXord, F21, 0x1b, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarXors, F21, 0x1c, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarXord, F21, 0x1d, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfXors, F21, 0x1e, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfXord, F21, 0x1f, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndXorns, F21, 0x20, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndXornd, F21, 0x21, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnXorns, F21, 0x22, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnXornd, F21, 0x23, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrXorns, F21, 0x24, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrXornd, F21, 0x25, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnXorns, F21, 0x26, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnXornd, F21, 0x27, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorXorns, F21, 0x28, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorXornd, F21, 0x29, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornXorns, F21, 0x2a, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornXornd, F21, 0x2b, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeXorns, F21M, 0x2e, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeXornd, F21M, 0x2f, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddXorns, F21, 0x30, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddXornd, F21, 0x31, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubXorns, F21, 0x32, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubXornd, F21, 0x33, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclXorns, F21, 0x34, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclXornd, F21, 0x35, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrXorns, F21, 0x36, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrXornd, F21, 0x37, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlXorns, F21, 0x38, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlXornd, F21, 0x39, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrXorns, F21, 0x3a, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrXornd, F21, 0x3b, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarXorns, F21, 0x3c, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarXornd, F21, 0x3d, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfXorns, F21, 0x3e, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfXornd, F21, 0x3f, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndRsubs, F21, 0x40, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndRsubd, F21, 0x41, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnRsubs, F21, 0x42, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnRsubd, F21, 0x43, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrRsubs, F21, 0x44, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrRsubd, F21, 0x45, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnRsubs, F21, 0x46, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnRsubd, F21, 0x47, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorRsubs, F21, 0x48, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorRsubd, F21, 0x49, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornRsubs, F21, 0x4a, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornRsubd, F21, 0x4b, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeRsubs, F21M, 0x4e, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeRsubd, F21M, 0x4f, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddRsubs, F21, 0x50, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddRsubd, F21, 0x51, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubRsubs, F21, 0x52, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubRsubd, F21, 0x53, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclRsubs, F21, 0x54, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclRsubd, F21, 0x55, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrRsubs, F21, 0x56, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrRsubd, F21, 0x57, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlRsubs, F21, 0x58, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlRsubd, F21, 0x59, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrRsubs, F21, 0x5a, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrRsubd, F21, 0x5b, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarRsubs, F21, 0x5c, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarRsubd, F21, 0x5d, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfRsubs, F21, 0x5e, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfRsubd, F21, 0x5f, Free, Free, Icmb1, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndScls, F21, 0x40, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndScld, F21, 0x41, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnScls, F21, 0x42, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnScld, F21, 0x43, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrScls, F21, 0x44, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrScld, F21, 0x45, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnScls, F21, 0x46, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnScld, F21, 0x47, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorScls, F21, 0x48, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorScld, F21, 0x49, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornScls, F21, 0x4a, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornScld, F21, 0x4b, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeScls, F21M, 0x4e, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeScld, F21M, 0x4f, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddScls, F21, 0x50, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddScld, F21, 0x51, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubScls, F21, 0x52, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubScld, F21, 0x53, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclScls, F21, 0x54, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclScld, F21, 0x55, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrScls, F21, 0x56, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrScld, F21, 0x57, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlScls, F21, 0x58, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlScld, F21, 0x59, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrScls, F21, 0x5a, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrScld, F21, 0x5b, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarScls, F21, 0x5c, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarScld, F21, 0x5d, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfScls, F21, 0x5e, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfScld, F21, 0x5f, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndScrs, F21, 0x60, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndScrd, F21, 0x61, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnScrs, F21, 0x62, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnScrd, F21, 0x63, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrScrs, F21, 0x64, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrScrd, F21, 0x65, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnScrs, F21, 0x66, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnScrd, F21, 0x67, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorScrs, F21, 0x68, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorScrd, F21, 0x69, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornScrs, F21, 0x6a, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornScrd, F21, 0x6b, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeScrs, F21M, 0x6e, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeScrd, F21M, 0x6f, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddScrs, F21, 0x70, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddScrd, F21, 0x71, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubScrs, F21, 0x72, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubScrd, F21, 0x73, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclScrs, F21, 0x74, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclScrd, F21, 0x75, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrScrs, F21, 0x76, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrScrd, F21, 0x77, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlScrs, F21, 0x78, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlScrd, F21, 0x79, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrScrs, F21, 0x7a, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrScrd, F21, 0x7b, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarScrs, F21, 0x7c, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarScrd, F21, 0x7d, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfScrs, F21, 0x7e, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfScrd, F21, 0x7f, Free, Free, Icmb2, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndAdds, F21, 0x00, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndAddd, F21, 0x01, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnAdds, F21, 0x02, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnAddd, F21, 0x03, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrAdds, F21, 0x04, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrAddd, F21, 0x05, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnAdds, F21, 0x06, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnAddd, F21, 0x07, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorAdds, F21, 0x08, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorAddd, F21, 0x09, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornAdds, F21, 0x0a, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornAddd, F21, 0x0b, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeAdds, F21M, 0x0e, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeAddd, F21M, 0x0f, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddAdds, F21, 0x10, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddAddd, F21, 0x11, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubAdds, F21, 0x12, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubAddd, F21, 0x13, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclAdds, F21, 0x14, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclAddd, F21, 0x15, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrAdds, F21, 0x16, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrAddd, F21, 0x17, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlAdds, F21, 0x18, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlAddd, F21, 0x19, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrAdds, F21, 0x1a, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrAddd, F21, 0x1b, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarAdds, F21, 0x1c, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarAddd, F21, 0x1d, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfAdds, F21, 0x1e, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfAddd, F21, 0x1f, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndSubs, F21, 0x20, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndSubd, F21, 0x21, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnSubs, F21, 0x22, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnSubd, F21, 0x23, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrSubs, F21, 0x24, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrSubd, F21, 0x25, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnSubs, F21, 0x26, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnSubd, F21, 0x27, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorSubs, F21, 0x28, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorSubd, F21, 0x29, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornSubs, F21, 0x2a, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornSubd, F21, 0x2b, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeSubs, F21M, 0x2e, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeSubd, F21M, 0x2f, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddSubs, F21, 0x30, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddSubd, F21, 0x31, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubSubs, F21, 0x32, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubSubd, F21, 0x33, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclSubs, F21, 0x34, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclSubd, F21, 0x35, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrSubs, F21, 0x36, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrSubd, F21, 0x37, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlSubs, F21, 0x38, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlSubd, F21, 0x39, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrSubs, F21, 0x3a, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrSubd, F21, 0x3b, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarSubs, F21, 0x3c, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarSubd, F21, 0x3d, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfSubs, F21, 0x3e, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfSubd, F21, 0x3f, Free, Free, Icmb2, Src3, [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x12], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndShls, F21, 0x00, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndShld, F21, 0x01, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnShls, F21, 0x02, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnShld, F21, 0x03, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrShls, F21, 0x04, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrShld, F21, 0x05, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnShls, F21, 0x06, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnShld, F21, 0x07, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorShls, F21, 0x08, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorShld, F21, 0x09, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornShls, F21, 0x0a, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornShld, F21, 0x0b, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeShls, F21M, 0x0e, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeShld, F21M, 0x0f, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddShls, F21, 0x10, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddShld, F21, 0x11, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubShls, F21, 0x12, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubShld, F21, 0x13, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclShls, F21, 0x14, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclShld, F21, 0x15, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrShls, F21, 0x16, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrShld, F21, 0x17, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlShls, F21, 0x18, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlShld, F21, 0x19, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrShls, F21, 0x1a, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrShld, F21, 0x1b, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarShls, F21, 0x1c, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarShld, F21, 0x1d, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfShls, F21, 0x1e, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfShld, F21, 0x1f, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndShrs, F21, 0x20, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndShrd, F21, 0x21, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnShrs, F21, 0x22, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnShrd, F21, 0x23, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrShrs, F21, 0x24, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrShrd, F21, 0x25, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnShrs, F21, 0x26, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnShrd, F21, 0x27, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorShrs, F21, 0x28, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorShrd, F21, 0x29, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornShrs, F21, 0x2a, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornShrd, F21, 0x2b, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeShrs, F21M, 0x2e, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeShrd, F21M, 0x2f, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddShrs, F21, 0x30, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddShrd, F21, 0x31, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubShrs, F21, 0x32, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubShrd, F21, 0x33, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclShrs, F21, 0x34, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclShrd, F21, 0x35, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrShrs, F21, 0x36, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrShrd, F21, 0x37, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlShrs, F21, 0x38, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlShrd, F21, 0x39, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrShrs, F21, 0x3a, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrShrd, F21, 0x3b, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarShrs, F21, 0x3c, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarShrd, F21, 0x3d, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfShrs, F21, 0x3e, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfShrd, F21, 0x3f, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndSars, F21, 0x40, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndSard, F21, 0x41, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnSars, F21, 0x42, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnSard, F21, 0x43, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrSars, F21, 0x44, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrSard, F21, 0x45, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnSars, F21, 0x46, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnSard, F21, 0x47, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorSars, F21, 0x48, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorSard, F21, 0x49, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornSars, F21, 0x4a, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornSard, F21, 0x4b, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeSars, F21M, 0x4e, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeSard, F21M, 0x4f, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddSars, F21, 0x50, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddSard, F21, 0x51, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubSars, F21, 0x52, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubSard, F21, 0x53, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclSars, F21, 0x54, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclSard, F21, 0x55, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrSars, F21, 0x56, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrSard, F21, 0x57, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlSars, F21, 0x58, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlSard, F21, 0x59, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrSars, F21, 0x5a, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrSard, F21, 0x5b, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarSars, F21, 0x5c, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarSard, F21, 0x5d, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfSars, F21, 0x5e, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfSard, F21, 0x5f, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndGetfs, F21, 0x60, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndGetfd, F21, 0x61, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::AndnGetfs, F21, 0x62, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AndnGetfd, F21, 0x63, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrGetfs, F21, 0x64, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrGetfd, F21, 0x65, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::OrnGetfs, F21, 0x66, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::OrnGetfd, F21, 0x67, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XorGetfs, F21, 0x68, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XorGetfd, F21, 0x69, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::XornGetfs, F21, 0x6a, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::XornGetfd, F21, 0x6b, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::MergeGetfs, F21M, 0x6e, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::Pred], false, false, false, 0),
    row(Alop::MergeGetfd, F21M, 0x6f, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::Pred], false, false, false, 0),
    row(Alop::AddGetfs, F21, 0x70, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::AddGetfd, F21, 0x71, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SubGetfs, F21, 0x72, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SubGetfd, F21, 0x73, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SclGetfs, F21, 0x74, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SclGetfd, F21, 0x75, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ScrGetfs, F21, 0x76, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ScrGetfd, F21, 0x77, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShlGetfs, F21, 0x78, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShlGetfd, F21, 0x79, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::ShrGetfs, F21, 0x7a, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::ShrGetfd, F21, 0x7b, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::SarGetfs, F21, 0x7c, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::SarGetfd, F21, 0x7d, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::GetfGetfs, F21, 0x7e, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::GetfGetfd, F21, 0x7f, Free, Free, Icmb3, Src3, [0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Insfs, F21, 0x6c, Free, Free, Icmb3, Src3, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::Insfd, F21, 0x6d, Free, Free, Icmb3, Src3, [0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::FmulAdds, F21, 0x08, Free, Free, Fcmb0, Src3, [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::FmulAddd, F21, 0x09, Free, Free, Fcmb0, Src3, [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::FmulSubs, F21, 0x28, Free, Free, Fcmb0, Src3, [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::FmulSubd, F21, 0x29, Free, Free, Fcmb0, Src3, [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::FaddAdds, F21, 0x00, Free, Free, Fcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::FaddAddd, F21, 0x01, Free, Free, Fcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::FsubAdds, F21, 0x02, Free, Free, Fcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::FsubAddd, F21, 0x03, Free, Free, Fcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::FaddSubs, F21, 0x20, Free, Free, Fcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::FaddSubd, F21, 0x21, Free, Free, Fcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::FsubSubs, F21, 0x22, Free, Free, Fcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::FsubSubd, F21, 0x23, Free, Free, Fcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::FaddMuls, F21, 0x00, Free, Free, Fcmb1, Src3, [0x1b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::FaddMuld, F21, 0x01, Free, Free, Fcmb1, Src3, [0x1b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::FsubMuls, F21, 0x02, Free, Free, Fcmb1, Src3, [0x1b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::FsubMuld, F21, 0x03, Free, Free, Fcmb1, Src3, [0x1b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::FmulRsubs, F21, 0x28, Free, Free, Fcmb1, Src3, [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::FmulRsubd, F21, 0x29, Free, Free, Fcmb1, Src3, [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::FaddRsubs, F21, 0x20, Free, Free, Fcmb1, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::FaddRsubd, F21, 0x21, Free, Free, Fcmb1, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::FsubRsubs, F21, 0x22, Free, Free, Fcmb1, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::S, O::S, O::None], false, false, false, 0),
    row(Alop::FsubRsubd, F21, 0x23, Free, Free, Fcmb1, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfmulAdds, F21, 0x08, Free, Free, Pfcmb0, Src3, [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfmulAddd, F21, 0x09, Free, Free, Pfcmb0, Src3, [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfmulSubs, F21, 0x28, Free, Free, Pfcmb0, Src3, [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfmulSubd, F21, 0x29, Free, Free, Pfcmb0, Src3, [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddAdds, F21, 0x00, Free, Free, Pfcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddAddd, F21, 0x01, Free, Free, Pfcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfsubAdds, F21, 0x02, Free, Free, Pfcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfsubAddd, F21, 0x03, Free, Free, Pfcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddSubs, F21, 0x20, Free, Free, Pfcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddSubd, F21, 0x21, Free, Free, Pfcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfsubSubs, F21, 0x22, Free, Free, Pfcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfsubSubd, F21, 0x23, Free, Free, Pfcmb0, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfhaddAdds, F21, 0x04, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfhsubAdds, F21, 0x06, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddsubAdds, F21, 0x0e, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfhaddSubs, F21, 0x24, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfhsubSubs, F21, 0x26, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddsubSubs, F21, 0x2e, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddHadds, F21, 0x40, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfsubHadds, F21, 0x42, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfhaddHadds, F21, 0x44, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfhsubHadds, F21, 0x46, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfmulHadds, F21, 0x48, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddsubHadds, F21, 0x4e, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddHsubs, F21, 0x60, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfsubHsubs, F21, 0x62, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfhaddHsubs, F21, 0x64, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfhsubHsubs, F21, 0x66, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfmulHsubs, F21, 0x68, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddsubHsubs, F21, 0x6e, Free, Free, Pfcmb0, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddMuls, F21, 0x00, Free, Free, Pfcmb1, Src3, [0x1b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddMuld, F21, 0x01, Free, Free, Pfcmb1, Src3, [0x1b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfsubMuls, F21, 0x02, Free, Free, Pfcmb1, Src3, [0x1b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfsubMuld, F21, 0x03, Free, Free, Pfcmb1, Src3, [0x1b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfmulRsubs, F21, 0x28, Free, Free, Pfcmb1, Src3, [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfmulRsubd, F21, 0x29, Free, Free, Pfcmb1, Src3, [0x1b, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddRsubs, F21, 0x20, Free, Free, Pfcmb1, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddRsubd, F21, 0x21, Free, Free, Pfcmb1, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfsubRsubs, F21, 0x22, Free, Free, Pfcmb1, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfsubRsubd, F21, 0x23, Free, Free, Pfcmb1, Src3, [0x00, 0x1b, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Pshufb, F21, 0x4d, Free, Free, Pfcmb1, Src3, [0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Pmerge, F21, 0x6d, Free, Free, Pfcmb1, Src3, [0x00, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfhaddRsubs, F21, 0x24, Free, Free, Pfcmb1, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfhsubRsubs, F21, 0x26, Free, Free, Pfcmb1, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddsubRsubs, F21, 0x2e, Free, Free, Pfcmb1, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddAddsubs, F21, 0x60, Free, Free, Pfcmb1, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfsubAddsubs, F21, 0x62, Free, Free, Pfcmb1, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfhaddAddsubs, F21, 0x64, Free, Free, Pfcmb1, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfhsubAddsubs, F21, 0x66, Free, Free, Pfcmb1, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfmulAddsubs, F21, 0x68, Free, Free, Pfcmb1, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PfaddsubAddsubs, F21, 0x6e, Free, Free, Pfcmb1, Src3, [0x00, 0x00, 0x1b, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::QpfaddAdds, F21, 0x00, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddAddd, F21, 0x01, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfsubAdds, F21, 0x02, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfsubAddd, F21, 0x03, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfhaddAdds, F21, 0x04, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfhsubAdds, F21, 0x06, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfmulAdds, F21, 0x08, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfmulAddd, F21, 0x09, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddsubAdds, F21, 0x0e, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddsubAddd, F21, 0x0f, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddSubs, F21, 0x20, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddSubd, F21, 0x21, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfsubSubs, F21, 0x22, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfsubSubd, F21, 0x23, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfhaddSubs, F21, 0x24, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfhsubSubs, F21, 0x26, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfmulSubs, F21, 0x28, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfmulSubd, F21, 0x29, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddsubSubs, F21, 0x2e, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddsubSubd, F21, 0x2f, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddHadds, F21, 0x40, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfsubHadds, F21, 0x42, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfhaddHadds, F21, 0x44, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfhsubHadds, F21, 0x46, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfmulHadds, F21, 0x48, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddsubHadds, F21, 0x4e, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddHsubs, F21, 0x60, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfsubHsubs, F21, 0x62, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfhaddHsubs, F21, 0x64, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfhsubHsubs, F21, 0x66, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfmulHsubs, F21, 0x68, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddsubHsubs, F21, 0x6e, Free, Free, Qpfcmb0, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qppermb, F21, 0x0d, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddRsubs, F21, 0x20, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddRsubd, F21, 0x21, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfsubRsubs, F21, 0x22, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfsubRsubd, F21, 0x23, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfhaddRsubs, F21, 0x24, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfhsubRsubs, F21, 0x26, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfmulRsubs, F21, 0x28, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfmulRsubd, F21, 0x29, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddsubRsubs, F21, 0x2e, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddsubRsubd, F21, 0x2f, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpshufb, F21, 0x4d, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddAddsubs, F21, 0x60, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddAddsubd, F21, 0x61, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfsubAddsubs, F21, 0x62, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfsubAddsubd, F21, 0x63, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfhaddAddsubs, F21, 0x64, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfhsubAddsubs, F21, 0x66, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfmulAddsubs, F21, 0x68, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfmulAddsubd, F21, 0x69, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpmerge, F21, 0x6d, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddsubAddsubs, F21, 0x6e, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::QpfaddsubAddsubd, F21, 0x6f, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x3f, 0x3f, 0x3f], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Plog0, F21, 0x00, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog1, F21, 0x01, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog2, F21, 0x02, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog3, F21, 0x03, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog4, F21, 0x04, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog5, F21, 0x05, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog6, F21, 0x06, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog7, F21, 0x07, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog8, F21, 0x08, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog9, F21, 0x09, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog10, F21, 0x0a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog11, F21, 0x0b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog12, F21, 0x0c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog13, F21, 0x0d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog14, F21, 0x0e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog15, F21, 0x0f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog16, F21, 0x10, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog17, F21, 0x11, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog18, F21, 0x12, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog19, F21, 0x13, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog20, F21, 0x14, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog21, F21, 0x15, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog22, F21, 0x16, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog23, F21, 0x17, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog24, F21, 0x18, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog25, F21, 0x19, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog26, F21, 0x1a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog27, F21, 0x1b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog28, F21, 0x1c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog29, F21, 0x1d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog30, F21, 0x1e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog31, F21, 0x1f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog32, F21, 0x20, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog33, F21, 0x21, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog34, F21, 0x22, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog35, F21, 0x23, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog36, F21, 0x24, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog37, F21, 0x25, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog38, F21, 0x26, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog39, F21, 0x27, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog40, F21, 0x28, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog41, F21, 0x29, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog42, F21, 0x2a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog43, F21, 0x2b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog44, F21, 0x2c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog45, F21, 0x2d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog46, F21, 0x2e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog47, F21, 0x2f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog48, F21, 0x30, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog49, F21, 0x31, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog50, F21, 0x32, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog51, F21, 0x33, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog52, F21, 0x34, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog53, F21, 0x35, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog54, F21, 0x36, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog55, F21, 0x37, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog56, F21, 0x38, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog57, F21, 0x39, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog58, F21, 0x3a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog59, F21, 0x3b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog60, F21, 0x3c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog61, F21, 0x3d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog62, F21, 0x3e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog63, F21, 0x3f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog64, F21, 0x40, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog65, F21, 0x41, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog66, F21, 0x42, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog67, F21, 0x43, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog68, F21, 0x44, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog69, F21, 0x45, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog70, F21, 0x46, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog71, F21, 0x47, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog72, F21, 0x48, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog73, F21, 0x49, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog74, F21, 0x4a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog75, F21, 0x4b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog76, F21, 0x4c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog77, F21, 0x4d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog78, F21, 0x4e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog79, F21, 0x4f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog80, F21, 0x50, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog81, F21, 0x51, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog82, F21, 0x52, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog83, F21, 0x53, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog84, F21, 0x54, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog85, F21, 0x55, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog86, F21, 0x56, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog87, F21, 0x57, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog88, F21, 0x58, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog89, F21, 0x59, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog90, F21, 0x5a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog91, F21, 0x5b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog92, F21, 0x5c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog93, F21, 0x5d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog94, F21, 0x5e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog95, F21, 0x5f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog96, F21, 0x60, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog97, F21, 0x61, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog98, F21, 0x62, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog99, F21, 0x63, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog100, F21, 0x64, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog101, F21, 0x65, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog102, F21, 0x66, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog103, F21, 0x67, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog104, F21, 0x68, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog105, F21, 0x69, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog106, F21, 0x6a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog107, F21, 0x6b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog108, F21, 0x6c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog109, F21, 0x6d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog110, F21, 0x6e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog111, F21, 0x6f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog112, F21, 0x70, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog113, F21, 0x71, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog114, F21, 0x72, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog115, F21, 0x73, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog116, F21, 0x74, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog117, F21, 0x75, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog118, F21, 0x76, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog119, F21, 0x77, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog120, F21, 0x78, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog121, F21, 0x79, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog122, F21, 0x7a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog123, F21, 0x7b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog124, F21, 0x7c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog125, F21, 0x7d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog126, F21, 0x7e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog127, F21, 0x7f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog0x00, F21, 0x00, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x01, F21, 0x01, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x02, F21, 0x02, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x03, F21, 0x03, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x04, F21, 0x04, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x05, F21, 0x05, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x06, F21, 0x06, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x07, F21, 0x07, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x08, F21, 0x08, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x09, F21, 0x09, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x0a, F21, 0x0a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x0b, F21, 0x0b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x0c, F21, 0x0c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x0d, F21, 0x0d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x0e, F21, 0x0e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x0f, F21, 0x0f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x10, F21, 0x10, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x11, F21, 0x11, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x12, F21, 0x12, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x13, F21, 0x13, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x14, F21, 0x14, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x15, F21, 0x15, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x16, F21, 0x16, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x17, F21, 0x17, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x18, F21, 0x18, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x19, F21, 0x19, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x1a, F21, 0x1a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x1b, F21, 0x1b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x1c, F21, 0x1c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x1d, F21, 0x1d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x1e, F21, 0x1e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x1f, F21, 0x1f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x20, F21, 0x20, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x21, F21, 0x21, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x22, F21, 0x22, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x23, F21, 0x23, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x24, F21, 0x24, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x25, F21, 0x25, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x26, F21, 0x26, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x27, F21, 0x27, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x28, F21, 0x28, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x29, F21, 0x29, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x2a, F21, 0x2a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x2b, F21, 0x2b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x2c, F21, 0x2c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x2d, F21, 0x2d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x2e, F21, 0x2e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x2f, F21, 0x2f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x30, F21, 0x30, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x31, F21, 0x31, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x32, F21, 0x32, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x33, F21, 0x33, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x34, F21, 0x34, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x35, F21, 0x35, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x36, F21, 0x36, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x37, F21, 0x37, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x38, F21, 0x38, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x39, F21, 0x39, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x3a, F21, 0x3a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x3b, F21, 0x3b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x3c, F21, 0x3c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x3d, F21, 0x3d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x3e, F21, 0x3e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x3f, F21, 0x3f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x40, F21, 0x40, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x41, F21, 0x41, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x42, F21, 0x42, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x43, F21, 0x43, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x44, F21, 0x44, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x45, F21, 0x45, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x46, F21, 0x46, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x47, F21, 0x47, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x48, F21, 0x48, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x49, F21, 0x49, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x4a, F21, 0x4a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x4b, F21, 0x4b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x4c, F21, 0x4c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x4d, F21, 0x4d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x4e, F21, 0x4e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x4f, F21, 0x4f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x50, F21, 0x50, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x51, F21, 0x51, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x52, F21, 0x52, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x53, F21, 0x53, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x54, F21, 0x54, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x55, F21, 0x55, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x56, F21, 0x56, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x57, F21, 0x57, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x58, F21, 0x58, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x59, F21, 0x59, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x5a, F21, 0x5a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x5b, F21, 0x5b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x5c, F21, 0x5c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x5d, F21, 0x5d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x5e, F21, 0x5e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x5f, F21, 0x5f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x60, F21, 0x60, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x61, F21, 0x61, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x62, F21, 0x62, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x63, F21, 0x63, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x64, F21, 0x64, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x65, F21, 0x65, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x66, F21, 0x66, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x67, F21, 0x67, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x68, F21, 0x68, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x69, F21, 0x69, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x6a, F21, 0x6a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x6b, F21, 0x6b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x6c, F21, 0x6c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x6d, F21, 0x6d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x6e, F21, 0x6e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x6f, F21, 0x6f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x70, F21, 0x70, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x71, F21, 0x71, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x72, F21, 0x72, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x73, F21, 0x73, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x74, F21, 0x74, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x75, F21, 0x75, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x76, F21, 0x76, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x77, F21, 0x77, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x78, F21, 0x78, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x79, F21, 0x79, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x7a, F21, 0x7a, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x7b, F21, 0x7b, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x7c, F21, 0x7c, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x7d, F21, 0x7d, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x7e, F21, 0x7e, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x7f, F21, 0x7f, Free, Free, Lcmbd0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog128, F21, 0x00, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog129, F21, 0x01, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog130, F21, 0x02, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog131, F21, 0x03, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog132, F21, 0x04, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog133, F21, 0x05, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog134, F21, 0x06, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog135, F21, 0x07, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog136, F21, 0x08, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog137, F21, 0x09, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog138, F21, 0x0a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog139, F21, 0x0b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog140, F21, 0x0c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog141, F21, 0x0d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog142, F21, 0x0e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog143, F21, 0x0f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog144, F21, 0x10, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog145, F21, 0x11, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog146, F21, 0x12, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog147, F21, 0x13, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog148, F21, 0x14, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog149, F21, 0x15, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog150, F21, 0x16, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog151, F21, 0x17, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog152, F21, 0x18, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog153, F21, 0x19, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog154, F21, 0x1a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog155, F21, 0x1b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog156, F21, 0x1c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog157, F21, 0x1d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog158, F21, 0x1e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog159, F21, 0x1f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog160, F21, 0x20, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog161, F21, 0x21, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog162, F21, 0x22, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog163, F21, 0x23, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog164, F21, 0x24, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog165, F21, 0x25, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog166, F21, 0x26, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog167, F21, 0x27, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog168, F21, 0x28, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog169, F21, 0x29, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog170, F21, 0x2a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog171, F21, 0x2b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog172, F21, 0x2c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog173, F21, 0x2d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog174, F21, 0x2e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog175, F21, 0x2f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog176, F21, 0x30, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog177, F21, 0x31, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog178, F21, 0x32, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog179, F21, 0x33, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog180, F21, 0x34, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog181, F21, 0x35, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog182, F21, 0x36, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog183, F21, 0x37, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog184, F21, 0x38, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog185, F21, 0x39, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog186, F21, 0x3a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog187, F21, 0x3b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog188, F21, 0x3c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog189, F21, 0x3d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog190, F21, 0x3e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog191, F21, 0x3f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog192, F21, 0x40, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog193, F21, 0x41, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog194, F21, 0x42, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog195, F21, 0x43, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog196, F21, 0x44, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog197, F21, 0x45, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog198, F21, 0x46, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog199, F21, 0x47, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog200, F21, 0x48, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog201, F21, 0x49, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog202, F21, 0x4a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog203, F21, 0x4b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog204, F21, 0x4c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog205, F21, 0x4d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog206, F21, 0x4e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog207, F21, 0x4f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog208, F21, 0x50, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog209, F21, 0x51, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog210, F21, 0x52, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog211, F21, 0x53, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog212, F21, 0x54, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog213, F21, 0x55, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog214, F21, 0x56, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog215, F21, 0x57, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog216, F21, 0x58, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog217, F21, 0x59, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog218, F21, 0x5a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog219, F21, 0x5b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog220, F21, 0x5c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog221, F21, 0x5d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog222, F21, 0x5e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog223, F21, 0x5f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog224, F21, 0x60, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog225, F21, 0x61, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog226, F21, 0x62, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog227, F21, 0x63, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog228, F21, 0x64, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog229, F21, 0x65, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog230, F21, 0x66, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog231, F21, 0x67, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog232, F21, 0x68, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog233, F21, 0x69, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog234, F21, 0x6a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog235, F21, 0x6b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog236, F21, 0x6c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog237, F21, 0x6d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog238, F21, 0x6e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog239, F21, 0x6f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog240, F21, 0x70, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog241, F21, 0x71, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog242, F21, 0x72, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog243, F21, 0x73, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog244, F21, 0x74, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog245, F21, 0x75, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog246, F21, 0x76, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog247, F21, 0x77, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog248, F21, 0x78, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog249, F21, 0x79, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog250, F21, 0x7a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog251, F21, 0x7b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog252, F21, 0x7c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog253, F21, 0x7d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog254, F21, 0x7e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog255, F21, 0x7f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Plog0x80, F21, 0x00, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x81, F21, 0x01, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x82, F21, 0x02, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x83, F21, 0x03, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x84, F21, 0x04, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x85, F21, 0x05, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x86, F21, 0x06, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x87, F21, 0x07, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x88, F21, 0x08, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x89, F21, 0x09, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x8a, F21, 0x0a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x8b, F21, 0x0b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x8c, F21, 0x0c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x8d, F21, 0x0d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x8e, F21, 0x0e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x8f, F21, 0x0f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x90, F21, 0x10, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x91, F21, 0x11, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x92, F21, 0x12, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x93, F21, 0x13, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x94, F21, 0x14, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x95, F21, 0x15, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x96, F21, 0x16, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x97, F21, 0x17, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x98, F21, 0x18, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x99, F21, 0x19, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x9a, F21, 0x1a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x9b, F21, 0x1b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x9c, F21, 0x1c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x9d, F21, 0x1d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x9e, F21, 0x1e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0x9f, F21, 0x1f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xa0, F21, 0x20, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xa1, F21, 0x21, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xa2, F21, 0x22, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xa3, F21, 0x23, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xa4, F21, 0x24, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xa5, F21, 0x25, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xa6, F21, 0x26, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xa7, F21, 0x27, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xa8, F21, 0x28, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xa9, F21, 0x29, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xaa, F21, 0x2a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xab, F21, 0x2b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xac, F21, 0x2c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xad, F21, 0x2d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xae, F21, 0x2e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xaf, F21, 0x2f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xb0, F21, 0x30, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xb1, F21, 0x31, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xb2, F21, 0x32, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xb3, F21, 0x33, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xb4, F21, 0x34, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xb5, F21, 0x35, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xb6, F21, 0x36, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xb7, F21, 0x37, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xb8, F21, 0x38, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xb9, F21, 0x39, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xba, F21, 0x3a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xbb, F21, 0x3b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xbc, F21, 0x3c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xbd, F21, 0x3d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xbe, F21, 0x3e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xbf, F21, 0x3f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xc0, F21, 0x40, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xc1, F21, 0x41, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xc2, F21, 0x42, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xc3, F21, 0x43, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xc4, F21, 0x44, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xc5, F21, 0x45, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xc6, F21, 0x46, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xc7, F21, 0x47, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xc8, F21, 0x48, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xc9, F21, 0x49, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xca, F21, 0x4a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xcb, F21, 0x4b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xcc, F21, 0x4c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xcd, F21, 0x4d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xce, F21, 0x4e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xcf, F21, 0x4f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xd0, F21, 0x50, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xd1, F21, 0x51, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xd2, F21, 0x52, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xd3, F21, 0x53, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xd4, F21, 0x54, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xd5, F21, 0x55, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xd6, F21, 0x56, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xd7, F21, 0x57, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xd8, F21, 0x58, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xd9, F21, 0x59, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xda, F21, 0x5a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xdb, F21, 0x5b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xdc, F21, 0x5c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xdd, F21, 0x5d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xde, F21, 0x5e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xdf, F21, 0x5f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xe0, F21, 0x60, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xe1, F21, 0x61, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xe2, F21, 0x62, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xe3, F21, 0x63, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xe4, F21, 0x64, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xe5, F21, 0x65, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xe6, F21, 0x66, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xe7, F21, 0x67, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xe8, F21, 0x68, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xe9, F21, 0x69, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xea, F21, 0x6a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xeb, F21, 0x6b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xec, F21, 0x6c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xed, F21, 0x6d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xee, F21, 0x6e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xef, F21, 0x6f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xf0, F21, 0x70, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xf1, F21, 0x71, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xf2, F21, 0x72, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xf3, F21, 0x73, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xf4, F21, 0x74, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xf5, F21, 0x75, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xf6, F21, 0x76, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xf7, F21, 0x77, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xf8, F21, 0x78, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xf9, F21, 0x79, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xfa, F21, 0x7a, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xfb, F21, 0x7b, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xfc, F21, 0x7c, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xfd, F21, 0x7d, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xfe, F21, 0x7e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Plog0xff, F21, 0x7f, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::PlogAnd, F21, 0x00, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::PlogXor, F21, 0x16, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::PlogSel3, F21, 0x58, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::PlogMjr, F21, 0x68, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::PlogOr, F21, 0x7e, Free, Free, Lcmbd1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x1b], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog0, F21, 0x00, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog1, F21, 0x01, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog2, F21, 0x02, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog3, F21, 0x03, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog4, F21, 0x04, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog5, F21, 0x05, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog6, F21, 0x06, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog7, F21, 0x07, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog8, F21, 0x08, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog9, F21, 0x09, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog10, F21, 0x0a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog11, F21, 0x0b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog12, F21, 0x0c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog13, F21, 0x0d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog14, F21, 0x0e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog15, F21, 0x0f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog16, F21, 0x10, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog17, F21, 0x11, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog18, F21, 0x12, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog19, F21, 0x13, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog20, F21, 0x14, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog21, F21, 0x15, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog22, F21, 0x16, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog23, F21, 0x17, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog24, F21, 0x18, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog25, F21, 0x19, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog26, F21, 0x1a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog27, F21, 0x1b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog28, F21, 0x1c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog29, F21, 0x1d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog30, F21, 0x1e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog31, F21, 0x1f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog32, F21, 0x20, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog33, F21, 0x21, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog34, F21, 0x22, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog35, F21, 0x23, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog36, F21, 0x24, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog37, F21, 0x25, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog38, F21, 0x26, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog39, F21, 0x27, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog40, F21, 0x28, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog41, F21, 0x29, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog42, F21, 0x2a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog43, F21, 0x2b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog44, F21, 0x2c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog45, F21, 0x2d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog46, F21, 0x2e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog47, F21, 0x2f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog48, F21, 0x30, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog49, F21, 0x31, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog50, F21, 0x32, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog51, F21, 0x33, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog52, F21, 0x34, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog53, F21, 0x35, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog54, F21, 0x36, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog55, F21, 0x37, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog56, F21, 0x38, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog57, F21, 0x39, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog58, F21, 0x3a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog59, F21, 0x3b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog60, F21, 0x3c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog61, F21, 0x3d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog62, F21, 0x3e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog63, F21, 0x3f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog64, F21, 0x40, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog65, F21, 0x41, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog66, F21, 0x42, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog67, F21, 0x43, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog68, F21, 0x44, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog69, F21, 0x45, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog70, F21, 0x46, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog71, F21, 0x47, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog72, F21, 0x48, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog73, F21, 0x49, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog74, F21, 0x4a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog75, F21, 0x4b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog76, F21, 0x4c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog77, F21, 0x4d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog78, F21, 0x4e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog79, F21, 0x4f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog80, F21, 0x50, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog81, F21, 0x51, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog82, F21, 0x52, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog83, F21, 0x53, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog84, F21, 0x54, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog85, F21, 0x55, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog86, F21, 0x56, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog87, F21, 0x57, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog88, F21, 0x58, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog89, F21, 0x59, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog90, F21, 0x5a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog91, F21, 0x5b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog92, F21, 0x5c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog93, F21, 0x5d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog94, F21, 0x5e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog95, F21, 0x5f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog96, F21, 0x60, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog97, F21, 0x61, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog98, F21, 0x62, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog99, F21, 0x63, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog100, F21, 0x64, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog101, F21, 0x65, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog102, F21, 0x66, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog103, F21, 0x67, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog104, F21, 0x68, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog105, F21, 0x69, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog106, F21, 0x6a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog107, F21, 0x6b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog108, F21, 0x6c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog109, F21, 0x6d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog110, F21, 0x6e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog111, F21, 0x6f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog112, F21, 0x70, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog113, F21, 0x71, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog114, F21, 0x72, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog115, F21, 0x73, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog116, F21, 0x74, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog117, F21, 0x75, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog118, F21, 0x76, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog119, F21, 0x77, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog120, F21, 0x78, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog121, F21, 0x79, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog122, F21, 0x7a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog123, F21, 0x7b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog124, F21, 0x7c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog125, F21, 0x7d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog126, F21, 0x7e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog127, F21, 0x7f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog0x00, F21, 0x00, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x01, F21, 0x01, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x02, F21, 0x02, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x03, F21, 0x03, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x04, F21, 0x04, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x05, F21, 0x05, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x06, F21, 0x06, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x07, F21, 0x07, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x08, F21, 0x08, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x09, F21, 0x09, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x0a, F21, 0x0a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x0b, F21, 0x0b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x0c, F21, 0x0c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x0d, F21, 0x0d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x0e, F21, 0x0e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x0f, F21, 0x0f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x10, F21, 0x10, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x11, F21, 0x11, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x12, F21, 0x12, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x13, F21, 0x13, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x14, F21, 0x14, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x15, F21, 0x15, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x16, F21, 0x16, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x17, F21, 0x17, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x18, F21, 0x18, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x19, F21, 0x19, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x1a, F21, 0x1a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x1b, F21, 0x1b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x1c, F21, 0x1c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x1d, F21, 0x1d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x1e, F21, 0x1e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x1f, F21, 0x1f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x20, F21, 0x20, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x21, F21, 0x21, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x22, F21, 0x22, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x23, F21, 0x23, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x24, F21, 0x24, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x25, F21, 0x25, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x26, F21, 0x26, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x27, F21, 0x27, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x28, F21, 0x28, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x29, F21, 0x29, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x2a, F21, 0x2a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x2b, F21, 0x2b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x2c, F21, 0x2c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x2d, F21, 0x2d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x2e, F21, 0x2e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x2f, F21, 0x2f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x30, F21, 0x30, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x31, F21, 0x31, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x32, F21, 0x32, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x33, F21, 0x33, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x34, F21, 0x34, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x35, F21, 0x35, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x36, F21, 0x36, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x37, F21, 0x37, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x38, F21, 0x38, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x39, F21, 0x39, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x3a, F21, 0x3a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x3b, F21, 0x3b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x3c, F21, 0x3c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x3d, F21, 0x3d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x3e, F21, 0x3e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x3f, F21, 0x3f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x40, F21, 0x40, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x41, F21, 0x41, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x42, F21, 0x42, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x43, F21, 0x43, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x44, F21, 0x44, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x45, F21, 0x45, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x46, F21, 0x46, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x47, F21, 0x47, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x48, F21, 0x48, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x49, F21, 0x49, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x4a, F21, 0x4a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x4b, F21, 0x4b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x4c, F21, 0x4c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x4d, F21, 0x4d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x4e, F21, 0x4e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x4f, F21, 0x4f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x50, F21, 0x50, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x51, F21, 0x51, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x52, F21, 0x52, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x53, F21, 0x53, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x54, F21, 0x54, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x55, F21, 0x55, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x56, F21, 0x56, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x57, F21, 0x57, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x58, F21, 0x58, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x59, F21, 0x59, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x5a, F21, 0x5a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x5b, F21, 0x5b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x5c, F21, 0x5c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x5d, F21, 0x5d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x5e, F21, 0x5e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x5f, F21, 0x5f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x60, F21, 0x60, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x61, F21, 0x61, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x62, F21, 0x62, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x63, F21, 0x63, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x64, F21, 0x64, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x65, F21, 0x65, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x66, F21, 0x66, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x67, F21, 0x67, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x68, F21, 0x68, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x69, F21, 0x69, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x6a, F21, 0x6a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x6b, F21, 0x6b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x6c, F21, 0x6c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x6d, F21, 0x6d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x6e, F21, 0x6e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x6f, F21, 0x6f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x70, F21, 0x70, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x71, F21, 0x71, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x72, F21, 0x72, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x73, F21, 0x73, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x74, F21, 0x74, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x75, F21, 0x75, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x76, F21, 0x76, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x77, F21, 0x77, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x78, F21, 0x78, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x79, F21, 0x79, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x7a, F21, 0x7a, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x7b, F21, 0x7b, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x7c, F21, 0x7c, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x7d, F21, 0x7d, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x7e, F21, 0x7e, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x7f, F21, 0x7f, Free, Free, Lcmbq0, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog128, F21, 0x00, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog129, F21, 0x01, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog130, F21, 0x02, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog131, F21, 0x03, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog132, F21, 0x04, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog133, F21, 0x05, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog134, F21, 0x06, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog135, F21, 0x07, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog136, F21, 0x08, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog137, F21, 0x09, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog138, F21, 0x0a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog139, F21, 0x0b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog140, F21, 0x0c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog141, F21, 0x0d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog142, F21, 0x0e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog143, F21, 0x0f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog144, F21, 0x10, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog145, F21, 0x11, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog146, F21, 0x12, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog147, F21, 0x13, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog148, F21, 0x14, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog149, F21, 0x15, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog150, F21, 0x16, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog151, F21, 0x17, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog152, F21, 0x18, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog153, F21, 0x19, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog154, F21, 0x1a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog155, F21, 0x1b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog156, F21, 0x1c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog157, F21, 0x1d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog158, F21, 0x1e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog159, F21, 0x1f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog160, F21, 0x20, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog161, F21, 0x21, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog162, F21, 0x22, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog163, F21, 0x23, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog164, F21, 0x24, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog165, F21, 0x25, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog166, F21, 0x26, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog167, F21, 0x27, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog168, F21, 0x28, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog169, F21, 0x29, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog170, F21, 0x2a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog171, F21, 0x2b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog172, F21, 0x2c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog173, F21, 0x2d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog174, F21, 0x2e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog175, F21, 0x2f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog176, F21, 0x30, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog177, F21, 0x31, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog178, F21, 0x32, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog179, F21, 0x33, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog180, F21, 0x34, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog181, F21, 0x35, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog182, F21, 0x36, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog183, F21, 0x37, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog184, F21, 0x38, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog185, F21, 0x39, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog186, F21, 0x3a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog187, F21, 0x3b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog188, F21, 0x3c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog189, F21, 0x3d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog190, F21, 0x3e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog191, F21, 0x3f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog192, F21, 0x40, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog193, F21, 0x41, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog194, F21, 0x42, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog195, F21, 0x43, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog196, F21, 0x44, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog197, F21, 0x45, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog198, F21, 0x46, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog199, F21, 0x47, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog200, F21, 0x48, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog201, F21, 0x49, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog202, F21, 0x4a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog203, F21, 0x4b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog204, F21, 0x4c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog205, F21, 0x4d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog206, F21, 0x4e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog207, F21, 0x4f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog208, F21, 0x50, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog209, F21, 0x51, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog210, F21, 0x52, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog211, F21, 0x53, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog212, F21, 0x54, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog213, F21, 0x55, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog214, F21, 0x56, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog215, F21, 0x57, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog216, F21, 0x58, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog217, F21, 0x59, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog218, F21, 0x5a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog219, F21, 0x5b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog220, F21, 0x5c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog221, F21, 0x5d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog222, F21, 0x5e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog223, F21, 0x5f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog224, F21, 0x60, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog225, F21, 0x61, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog226, F21, 0x62, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog227, F21, 0x63, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog228, F21, 0x64, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog229, F21, 0x65, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog230, F21, 0x66, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog231, F21, 0x67, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog232, F21, 0x68, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog233, F21, 0x69, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog234, F21, 0x6a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog235, F21, 0x6b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog236, F21, 0x6c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog237, F21, 0x6d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog238, F21, 0x6e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog239, F21, 0x6f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog240, F21, 0x70, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog241, F21, 0x71, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog242, F21, 0x72, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog243, F21, 0x73, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog244, F21, 0x74, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog245, F21, 0x75, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog246, F21, 0x76, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog247, F21, 0x77, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog248, F21, 0x78, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog249, F21, 0x79, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog250, F21, 0x7a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog251, F21, 0x7b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog252, F21, 0x7c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog253, F21, 0x7d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog254, F21, 0x7e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog255, F21, 0x7f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Qplog0x80, F21, 0x00, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x81, F21, 0x01, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x82, F21, 0x02, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x83, F21, 0x03, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x84, F21, 0x04, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x85, F21, 0x05, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x86, F21, 0x06, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x87, F21, 0x07, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x88, F21, 0x08, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x89, F21, 0x09, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x8a, F21, 0x0a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x8b, F21, 0x0b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x8c, F21, 0x0c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x8d, F21, 0x0d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x8e, F21, 0x0e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x8f, F21, 0x0f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x90, F21, 0x10, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x91, F21, 0x11, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x92, F21, 0x12, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x93, F21, 0x13, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x94, F21, 0x14, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x95, F21, 0x15, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x96, F21, 0x16, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x97, F21, 0x17, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x98, F21, 0x18, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x99, F21, 0x19, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x9a, F21, 0x1a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x9b, F21, 0x1b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x9c, F21, 0x1c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x9d, F21, 0x1d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x9e, F21, 0x1e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0x9f, F21, 0x1f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xa0, F21, 0x20, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xa1, F21, 0x21, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xa2, F21, 0x22, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xa3, F21, 0x23, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xa4, F21, 0x24, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xa5, F21, 0x25, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xa6, F21, 0x26, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xa7, F21, 0x27, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xa8, F21, 0x28, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xa9, F21, 0x29, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xaa, F21, 0x2a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xab, F21, 0x2b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xac, F21, 0x2c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xad, F21, 0x2d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xae, F21, 0x2e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xaf, F21, 0x2f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xb0, F21, 0x30, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xb1, F21, 0x31, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xb2, F21, 0x32, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xb3, F21, 0x33, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xb4, F21, 0x34, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xb5, F21, 0x35, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xb6, F21, 0x36, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xb7, F21, 0x37, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xb8, F21, 0x38, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xb9, F21, 0x39, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xba, F21, 0x3a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xbb, F21, 0x3b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xbc, F21, 0x3c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xbd, F21, 0x3d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xbe, F21, 0x3e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xbf, F21, 0x3f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xc0, F21, 0x40, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xc1, F21, 0x41, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xc2, F21, 0x42, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xc3, F21, 0x43, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xc4, F21, 0x44, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xc5, F21, 0x45, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xc6, F21, 0x46, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xc7, F21, 0x47, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xc8, F21, 0x48, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xc9, F21, 0x49, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xca, F21, 0x4a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xcb, F21, 0x4b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xcc, F21, 0x4c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xcd, F21, 0x4d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xce, F21, 0x4e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xcf, F21, 0x4f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xd0, F21, 0x50, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xd1, F21, 0x51, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xd2, F21, 0x52, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xd3, F21, 0x53, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xd4, F21, 0x54, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xd5, F21, 0x55, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xd6, F21, 0x56, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xd7, F21, 0x57, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xd8, F21, 0x58, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xd9, F21, 0x59, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xda, F21, 0x5a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xdb, F21, 0x5b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xdc, F21, 0x5c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xdd, F21, 0x5d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xde, F21, 0x5e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xdf, F21, 0x5f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xe0, F21, 0x60, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xe1, F21, 0x61, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xe2, F21, 0x62, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xe3, F21, 0x63, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xe4, F21, 0x64, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xe5, F21, 0x65, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xe6, F21, 0x66, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xe7, F21, 0x67, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xe8, F21, 0x68, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xe9, F21, 0x69, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xea, F21, 0x6a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xeb, F21, 0x6b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xec, F21, 0x6c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xed, F21, 0x6d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xee, F21, 0x6e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xef, F21, 0x6f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xf0, F21, 0x70, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xf1, F21, 0x71, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xf2, F21, 0x72, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xf3, F21, 0x73, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xf4, F21, 0x74, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xf5, F21, 0x75, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xf6, F21, 0x76, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xf7, F21, 0x77, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xf8, F21, 0x78, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xf9, F21, 0x79, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xfa, F21, 0x7a, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xfb, F21, 0x7b, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xfc, F21, 0x7c, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xfd, F21, 0x7d, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xfe, F21, 0x7e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::Qplog0xff, F21, 0x7f, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, false, 0),
    row(Alop::QplogAnd, F21, 0x00, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::QplogXor, F21, 0x16, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::QplogSel3, F21, 0x58, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::QplogMjr, F21, 0x68, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::QplogOr, F21, 0x7e, Free, Free, Lcmbq1, Src3, [0x00, 0x00, 0x00, 0x00, 0x1b, 0x1b, 0x3f], D, [O::D, O::D, O::D, O::None], false, false, true, 0),
    row(Alop::Mmurr, F1, 0x67, Free, Free, Short, NoLow, [0x24, 0x24, 0x24, 0x24, 0x24, 0x24, 0x24], D, [O::Mmu, O::None, O::None, O::None], true, false, true, 0),
    row(Alop::Mmurw, F3, 0x27, Free, Free, Short, NoLow, [0x04, 0x04, 0x04, 0x04, 0x04, 0x04, 0x04], Mmu, [O::D, O::None, O::None, O::None], true, false, true, 0),
    row(Alop::Qpmgme, F21, 0x27, Free, Free, Ext, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpaesltr, F21, 0x30, Free, Free, Ext1, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpaesiltr, F21, 0x31, Free, Free, Ext1, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpkuzltr, F12, 0x32, Is(0xc0), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02], P, [O::P, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsbgltrlo, F11, 0x33, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpsbgltrhi, F11, 0x33, Free, Free, Ext1, Exact(0xc1), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpaesebgn, F21, 0x34, Free, Free, Ext1, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpaesdbgn, F21, 0x35, Free, Free, Ext1, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpcm2b, F12, 0x36, Is(0xc0), Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcm2h, F12, 0x36, Is(0xc0), Free, Ext1, Exact(0xc1), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcm2w, F12, 0x36, Is(0xc0), Free, Ext1, Exact(0xc2), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpcm2d, F12, 0x36, Is(0xc0), Free, Ext1, Exact(0xc3), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::S, O::None, O::None, O::None], false, false, false, 0),
    row(Alop::Qpkuzebgn, F21, 0x36, Free, Free, Ext1, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qps2cmh, F11, 0x37, Free, Free, Ext1, Exact(0xc1), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], S, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qps2cmw, F11, 0x37, Free, Free, Ext1, Exact(0xc2), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], S, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qps2cmd, F11, 0x37, Free, Free, Ext1, Exact(0xc3), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], S, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qps2mb, F11, 0x3c, Free, Free, Ext1, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], S, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qps2mh, F11, 0x3c, Free, Free, Ext1, Exact(0xc1), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], S, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qps2mw, F11, 0x3c, Free, Free, Ext1, Exact(0xc2), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], S, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qps2md, F11, 0x3c, Free, Free, Ext1, Exact(0xc3), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], S, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpackhbss, F11, 0x16, Free, Free, Ext2, Exact(0xc0), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpackhbus, F11, 0x16, Free, Free, Ext2, Exact(0xc1), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpackwhss, F11, 0x16, Free, Free, Ext2, Exact(0xc2), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpackwhus, F11, 0x16, Free, Free, Ext2, Exact(0xc3), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpfstobf, F11, 0x17, Free, Free, Ext2, Exact(0xce), [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::None, O::None], false, false, false, 0),
    row(Alop::Qpidotsbwss, F21, 0x18, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpidotsbwus, F21, 0x19, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpidotsbwuu, F21, 0x1a, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpidotshwss, F21, 0x1c, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpbfdots, F21, 0x20, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qptbl0, F21, 0x28, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qptbl1, F21, 0x29, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qptbl2, F21, 0x2a, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qptbl3, F21, 0x2b, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qptbl4, F21, 0x2c, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qptbl5, F21, 0x2d, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qptbl6, F21, 0x2e, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qptbl7, F21, 0x2f, Free, Free, Ext2, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::P, O::P, O::None], false, false, false, 0),
    row(Alop::Qpinss, F21, 0x2c, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::S, O::P, O::None], false, false, false, 0),
    row(Alop::Qpinsd, F21, 0x2d, Free, Free, Qpfcmb1, Src3, [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1b], P, [O::P, O::D, O::P, O::None], false, false, false, 0),
    row(Alop::Sxtb, F1, 0x0c, Is(0xc0), Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::S, O::None, O::None, O::None], false, false, true, 0),
    row(Alop::Sxth, F1, 0x0c, Is(0xc1), Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::S, O::None, O::None, O::None], false, false, true, 0),
    row(Alop::Sxtw, F1, 0x0c, Is(0xc2), Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::S, O::None, O::None, O::None], false, false, true, 0),
    row(Alop::Zxtb, F1, 0x0c, Is(0xc4), Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::S, O::None, O::None, O::None], false, false, true, 0),
    row(Alop::Zxth, F1, 0x0c, Is(0xc5), Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::S, O::None, O::None, O::None], false, false, true, 0),
    row(Alop::Zxtw, F1, 0x0c, Is(0xc6), Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::S, O::None, O::None, O::None], false, false, true, 0),
    row(Alop::Negw, F1, 0x12, Is(0xc0), Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], S, [O::S, O::None, O::None, O::None], false, false, true, 0),
    row(Alop::Negd, F1, 0x13, Is(0xc0), Free, Short, NoLow, [0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f, 0x3f], D, [O::D, O::None, O::None, O::None], false, false, true, 0),
];
