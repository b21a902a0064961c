! rule: 32 advanced loads are remembered
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldb,0,sm	%dr0, 0, %dr1, mas=4
	}
	{
	  ldb,0,sm	%dr0, 1, %dr2, mas=4
	}
	{
	  ldb,0,sm	%dr0, 2, %dr3, mas=4
	}
	{
	  ldb,0,sm	%dr0, 3, %dr4, mas=4
	}
	{
	  ldb,0,sm	%dr0, 4, %dr5, mas=4
	}
	{
	  ldb,0,sm	%dr0, 5, %dr6, mas=4
	}
	{
	  ldb,0,sm	%dr0, 6, %dr7, mas=4
	}
	{
	  ldb,0,sm	%dr0, 7, %dr8, mas=4
	}
	{
	  ldb,0,sm	%dr0, 8, %dr9, mas=4
	}
	{
	  ldb,0,sm	%dr0, 9, %dr10, mas=4
	}
	{
	  ldb,0,sm	%dr0, 10, %dr11, mas=4
	}
	{
	  ldb,0,sm	%dr0, 11, %dr12, mas=4
	}
	{
	  ldb,0,sm	%dr0, 12, %dr13, mas=4
	}
	{
	  ldb,0,sm	%dr0, 13, %dr14, mas=4
	}
	{
	  ldb,0,sm	%dr0, 14, %dr15, mas=4
	}
	{
	  ldb,0,sm	%dr0, 15, %dg16, mas=4
	}
	{
	  ldb,0,sm	%dr0, 16, %dg17, mas=4
	}
	{
	  ldb,0,sm	%dr0, 17, %dg18, mas=4
	}
	{
	  ldb,0,sm	%dr0, 18, %dg19, mas=4
	}
	{
	  ldb,0,sm	%dr0, 19, %dg20, mas=4
	}
	{
	  ldb,0,sm	%dr0, 20, %dg21, mas=4
	}
	{
	  ldb,0,sm	%dr0, 21, %dg22, mas=4
	}
	{
	  ldb,0,sm	%dr0, 22, %dg23, mas=4
	}
	{
	  ldb,0,sm	%dr0, 23, %dg24, mas=4
	}
	{
	  ldb,0,sm	%dr0, 24, %dg25, mas=4
	}
	{
	  ldb,0,sm	%dr0, 25, %dg26, mas=4
	}
	{
	  ldb,0,sm	%dr0, 26, %dg27, mas=4
	}
	{
	  ldb,0,sm	%dr0, 27, %dg28, mas=4
	}
	{
	  ldb,0,sm	%dr0, 28, %dg29, mas=4
	}
	{
	  ldb,0,sm	%dr0, 29, %dg30, mas=4
	}
	{
	  ldb,0,sm	%dr0, 30, %dg31, mas=4
	}
	{
	  ldb,0,sm	%dr0, 31, %dg15, mas=4
	}
	{
	  ldb,2	%dr0, 0, %dr1, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	{
	  ldb,2	%dr0, 1, %dr2, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	2
2:
	{
	  ldb,2	%dr0, 2, %dr3, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	3
2:
	{
	  ldb,2	%dr0, 3, %dr4, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	4
2:
	{
	  ldb,2	%dr0, 4, %dr5, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	5
2:
	{
	  ldb,2	%dr0, 5, %dr6, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	6
2:
	{
	  ldb,2	%dr0, 6, %dr7, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	7
2:
	{
	  ldb,2	%dr0, 7, %dr8, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	8
2:
	{
	  ldb,2	%dr0, 8, %dr9, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	9
2:
	{
	  ldb,2	%dr0, 9, %dr10, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	10
2:
	{
	  ldb,2	%dr0, 10, %dr11, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	11
2:
	{
	  ldb,2	%dr0, 11, %dr12, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	12
2:
	{
	  ldb,2	%dr0, 12, %dr13, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	13
2:
	{
	  ldb,2	%dr0, 13, %dr14, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	14
2:
	{
	  ldb,2	%dr0, 14, %dr15, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	15
2:
	{
	  ldb,2	%dr0, 15, %dg16, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	16
2:
	{
	  ldb,2	%dr0, 16, %dg17, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	17
2:
	{
	  ldb,2	%dr0, 17, %dg18, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	18
2:
	{
	  ldb,2	%dr0, 18, %dg19, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	19
2:
	{
	  ldb,2	%dr0, 19, %dg20, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	20
2:
	{
	  ldb,2	%dr0, 20, %dg21, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	21
2:
	{
	  ldb,2	%dr0, 21, %dg22, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	22
2:
	{
	  ldb,2	%dr0, 22, %dg23, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	23
2:
	{
	  ldb,2	%dr0, 23, %dg24, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	24
2:
	{
	  ldb,2	%dr0, 24, %dg25, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	25
2:
	{
	  ldb,2	%dr0, 25, %dg26, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	26
2:
	{
	  ldb,2	%dr0, 26, %dg27, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	27
2:
	{
	  ldb,2	%dr0, 27, %dg28, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	28
2:
	{
	  ldb,2	%dr0, 28, %dg29, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	29
2:
	{
	  ldb,2	%dr0, 29, %dg30, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	30
2:
	{
	  ldb,2	%dr0, 30, %dg31, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	31
2:
	{
	  ldb,2	%dr0, 31, %dg15, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	32
2:
	PASS
	.data
	.align	16
data:
	.dword	1
	.dword	2
	.dword	3
	.dword	4
