.PHONY: run test format bench clean

run:
	@scripts/run

test:
	@scripts/maven --with-browser verify

format:
	@scripts/maven spotless:apply

bench:
	@scripts/bench

clean:
	@scripts/maven clean
