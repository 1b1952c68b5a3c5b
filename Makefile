# Two words are enough: `make run` and `make test`. The work is in tools/.
.DEFAULT_GOAL := help
.PHONY: help run test check unit e2e bench drill deb clean

help:
	@echo 'make run     a living demo: installs what is missing, builds, serves on http://127.0.0.1:8080'
	@echo 'make test    everything that has to hold: lints, both databases, the browser'
	@echo 'make check   formatting and lints only          make unit    the Rust tests only'
	@echo 'make e2e     the browser tests only             make bench   the figures, beside their targets'
	@echo 'make drill   what takes too long for every day: 600 kills under load, the package in a bare Debian, proxies'
	@echo 'make deb     a Debian package of the release, in target/debian'
	@echo 'make clean   removes what was built; the demo in .demo stays'
	@echo
	@echo 'make run     une démonstration vivante : installe ce qui manque, construit, sert sur http://127.0.0.1:8080'
	@echo 'make test    tout ce qui doit tenir : règles, les deux bases de données, le navigateur'
	@echo 'make bench   les chiffres, à côté de leurs cibles    make clean   efface ce qui a été construit'
	@echo 'make drill   ce qui dure : 600 arrêts brutaux sous charge, le paquet dans un Debian nu, les serveurs placés devant'
	@echo 'make deb     un paquet Debian du programme, dans target/debian'
	@echo
	@echo 'LISTEN=127.0.0.1:9000 and DATA=folder change where the demo answers and where it keeps its data.'

run:
	@tools/run.sh
test:
	@tools/test.sh
check:
	@tools/test.sh format lint
unit:
	@tools/test.sh rust
e2e:
	@tools/test.sh browser
bench:
	@benches/run.sh
drill:
	@drills/run.sh
deb:
	@tools/deb.sh
clean:
	cargo clean
	rm -rf assets/dist node_modules e2e/shots
