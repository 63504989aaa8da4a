# Targets call the program or SwiftPM; what they do stands there.
POSTERS = .build/release/posters
LANGUAGE ?= en
OPTIONS ?=
PRACTICE ?= Templates/example-practice.yaml
LANGUAGES ?= ar,fa,ti
SECONDS ?= 60
READERS ?=
BASE ?= origin/main
FORMAT ?= plain
JUDGED = .build/conformance/sheets
SITE = .build/site/sample

.PHONY: help posters all install program check preview gallery proof pack site site-test catalogues doctor test test-slow conformance orthography false-alarms changed shards interrupt fuzz goldens bench compare lint format clean

help: ## List the targets.
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|'

posters: program ## Install what is missing, build, and write every poster in every language to out/.
	$(POSTERS) build $(OPTIONS)

all: posters site ## Write every poster in every language to out/, and the web site to out/site.

install:
	@scripts/install

program: install
	swift build -c release --product posters

check: program ## Lay every sheet out and report what is wrong, without writing any.
	$(POSTERS) check $(OPTIONS)

preview: program ## Draw one sheet as a picture: make preview LANGUAGE=ur
	$(POSTERS) preview $(LANGUAGE) $(OPTIONS)

gallery: program ## Draw every sheet in every language side by side: out/gallery/index.html.
	$(POSTERS) gallery $(OPTIONS)

proof: program ## Make a page and a PDF for people who check a language's words: make proof LANGUAGE=ur
	$(POSTERS) proof $(LANGUAGE) $(OPTIONS)

pack: program ## Make a pack for a practice: make pack PRACTICE=my-practice.yaml LANGUAGES=ar,fa,ti
	$(POSTERS) pack $(PRACTICE) --languages $(LANGUAGES) --out out/pack $(OPTIONS)

site: program ## Make a web site of the sheets: out/site/index.html.
	$(POSTERS) site $(OPTIONS)

catalogues: program ## Extract the English words and merge them into every catalogue.
	@scripts/install tests
	$(POSTERS) extract
	for file in Translations/*.po; do msgmerge --quiet --update --backup=none --previous $$file Translations/posters.pot || exit 1; done

doctor: program ## Say what is installed, which fonts are used, and how to get what is missing.
	$(POSTERS) doctor

# One test at a time: cairo 1.16 is not safe in threads (Documentation/Decisions/0001-workers-are-processes.md).
test: ## Install what is missing and run all tests.
	@scripts/install tests
	swift build --build-tests
	swift test --skip-build --no-parallel

test-slow: ## Run all tests and the slow ones, which fetch gettext's own source package.
	@scripts/install tests
	REGISTER_HERE_SLOW_TESTS=1 swift test --no-parallel

conformance: program ## Let veraPDF, PDFium, poppler, Ghostscript and others judge finished sheets; ALL=1 for all.
	@if scripts/install conformance && scripts/conformance/run --fetch; then \
		scripts/conformance/make-sheets $(POSTERS) $(JUDGED) $(if $(ALL),all) && \
		scripts/conformance/run $(JUDGED)/* --posters $(POSTERS); \
	else echo "conformance: NOT CHECKED, the judges could not be fetched"; test "$(JUDGES)" = optional; fi

site-test: program ## Use a small site in a browser, by mouse, keyboard and screen reader's rules.
	@if scripts/install site && scripts/site/run --fetch; then \
		rm -rf $(SITE) && $(POSTERS) site --language en fr pl th ur my zh-Hans --template wall-poster bilingual-poster many-languages desk-guide screen --out $(SITE) && \
		scripts/site/run $(SITE); \
	else echo "site: NOT CHECKED, the browser or its driver could not be fetched"; test "$(BROWSER)" = optional; fi

orthography: ## Ask hyperglot and shaperglot whether the fonts of each language have all that its spelling needs.
	@if scripts/install orthography && scripts/orthography/run --fetch; then scripts/orthography/run; \
	else echo "orthography: NOT CHECKED, the judges could not be fetched"; test "$(JUDGES)" = optional; fi

false-alarms: ## Count what the checks of words say about catalogues that are in use: make false-alarms CODE=catalogue.wrong-letter
	swift build -c release --product bench
	scripts/false-alarms .build/release/bench $(CODE)

changed: program ## What changes to catalogues and templates do: make changed BASE=origin/main
	scripts/changed $(POSTERS) $(BASE) out/changed $(FORMAT)

shards: program ## Make some sheets in shares, by every engine that is here, and hold them against one process.
	scripts/shards/test $(POSTERS)

interrupt: program ## Kill a build of all sheets ten times at random moments, and hold what comes of it against one that was left alone.
	scripts/interrupt $(POSTERS)

fuzz: ## Look for inputs that break the readers of strangers' files: make fuzz SECONDS=600 READERS=catalogue
	scripts/fuzz $(SECONDS) $(READERS)

goldens: ## Record the expected layouts and pictures anew; look at the changes before you commit them.
	@git diff --quiet || { echo "commit or stash your changes first, so that new goldens are a change of their own" >&2; exit 1; }
	swift build --build-tests
	REGISTER_HERE_RECORD=1 swift test --skip-build --no-parallel --filter Golden

bench: program ## Measure whole runs, packs of 7,000 practices, the first poster, and the cost against other programs.
	swift build -c release --product bench
	.build/release/bench
	scripts/batch-cost $(POSTERS)
	@if scripts/compare/run --ready; then scripts/compare/run .build/release/bench; \
	else echo "comparison with other programs: NOT MADE, run 'make compare' to fetch them"; fi

compare: program ## Measure finished sheets against Typst, WeasyPrint, Chromium and a program that only draws.
	@scripts/install compare
	scripts/compare/run --fetch
	swift build -c release --product bench
	scripts/compare/run .build/release/bench

lint: ## Check the style of the Swift sources.
	swift format lint --strict --recursive Package.swift Sources Tests

format: ## Put the Swift sources into the house style.
	swift format --in-place --recursive Package.swift Sources Tests

clean: ## Remove everything that was built.
	rm -rf .build out
