! first touches of pages, 1024 of one mapping at a time
	.include "bench.inc"
	BEGIN
1:
	GET	%dr1, mmap, 0, 4096 * 1024, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	MOV	%dr2, %dr1
	MOV	%dr3, 1024
2:
	PUTD	1, %dr2
	ADD	%dr2, %dr2, 4096
	LOOP	%dr3, 2b
	SYS	munmap, %dr1, 4096 * 1024
	LOOP	%dr0, 1b
	END
