# What one does with this project, each in one word. `make demo` and `make test` need nothing but Debian and Swift:
# they install what else is missing.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# More arguments for `swift build` and `swift test`, such as those that .ci/run gives. Other arguments mean that everything
# is compiled anew.
SWIFT_FLAGS ?=

# How long `make fuzz` runs.
SECONDS_TO_FUZZ = $(if $(filter command line environment,$(origin SECONDS)),$(SECONDS),600)

# How many files `make bench` makes.
FILES ?= 2000

FORLOP = .build/debug/forlop
SOURCES = Package.swift Sources Tests Examples Benchmarks Fuzzing

embed: ## Put pathways/ into the library NationalPathways anew, after a change to them.
	-RECORD_SNAPSHOTS=1 swift test --disable-xctest --filter NationalPathwaysTests $(SWIFT_FLAGS)

.PHONY: help embed demo test soak bench fuzz lint format draw deb build tools clean

help: ## Tell what there is to make.
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16

demo: build ## Install what is missing, build, check, walk and draw every pathway.
	@echo "==> checking pathways/ and Examples/"
	@$(FORLOP) validate pathways Examples --fail-on never
	@echo "==> walking pathways/scenarioer/"
	@$(FORLOP) test pathways --quiet
	@$(MAKE) --no-print-directory draw

test: tools ## Run every test.
	swift test --disable-xctest --parallel $(SWIFT_FLAGS)

soak: tools ## Run the long tests, optimized: every pathway cut off at every byte, every byte turned, every line moved.
	FORLOP_SOAK=1 swift test -c release -Xswiftc -enable-testing --disable-xctest --parallel --scratch-path .build-soak

bench: tools ## Measure the reading of many files against libyaml alone, and fail where it is too slow.
	@FILES=$(FILES) Benchmarks/run.sh

fuzz: tools ## Feed made-up bytes to the validator; SECONDS=600 says for how long.
	@Fuzzing/run.sh $(SECONDS_TO_FUZZ)

lint: ## Hold every Swift file to the format.
	swift format lint --strict --parallel --recursive $(SOURCES)

format: ## Bring every Swift file into the format.
	swift format --in-place --parallel --recursive $(SOURCES)

draw: build ## Draw every pathway, as .dot and .svg, in tegninger/.
	@.ci/draw $(FORLOP) tegninger

deb: tools ## Make the Debian package, in .build-release/deb/, and run it in an empty folder.
	@package=$$(.ci/deb) && .ci/deb-check "$$package"

build: tools
	swift build --product forlop $(SWIFT_FLAGS)

tools:
	@.ci/install

clean: ## Take away what was built and drawn.
	rm -rf .build .build-* tegninger
