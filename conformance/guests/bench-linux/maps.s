! a page is mapped and unmapped again
	.include "bench.inc"
	BEGIN
1:
	GET	%dr1, mmap, 0, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	SYS	munmap, %dr1, 4096
	LOOP	%dr0, 1b
	END
