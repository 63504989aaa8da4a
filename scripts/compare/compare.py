"""Makes the same wall posters with each contestant in turns, in one run, and prints what they took: compare.py
FOLDER BENCH. Every contestant is one process with one worker; the best of some rounds counts, because a busy machine
only ever adds to it."""

import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys

import sheets

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ROUNDS = int(os.environ.get("ROUNDS", 3))
COUNT = int(os.environ.get("SHEETS", 120))

# Name, what it does, and how many sheets of all; each in its best setup that gives a file for a sheet.
CONTESTANTS = [
    ("ours office", "fitted, checked, tagged, preflighted", 1),
    ("ours press", "the same, in inks, with bleed and marks", 1),
    ("bare", "Pango and cairo from C; words and plain areas only", 1),
    ("typst", "compiler kept open, one thread, tagged as it is by default", 1),
    ("typst-untagged", "the same without tags", 1),
    ("weasyprint", "fonts and pictures kept", 1 / 2),
    ("chromium", "browser kept open, DevTools through a pipe", 1 / 2),
    ("chromium-each", "browser started for each sheet", 1 / 20),
]


def main(work, bench):
    work, bench = pathlib.Path(work), pathlib.Path(bench).resolve()
    environment = dict(os.environ, FONTCONFIG_FILE=str(ROOT / "Fonts/fonts.conf"), RAYON_NUM_THREADS="1")
    words = json.loads(subprocess.run([bench, "words"], cwd=ROOT, check=True, capture_output=True).stdout)
    sources = work / "sources"
    names = sheets.write(words, sources)
    ordered = [names[index % len(names)] for index in range(COUNT)]
    best = {}
    for number in range(ROUNDS):
        for name, _, share in CONTESTANTS:
            out = work / "out" / name.replace(" ", "-")
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir(parents=True)
            some = ordered[:max(1, round(COUNT * share))]
            if name.startswith("ours"):
                command = [bench, "sheets", str(len(some)), name.split()[1]]
            elif name == "bare":
                command = [work / "bare", sources, out, *some]
            else:
                command = [sys.executable, HERE / "contestants.py", name, sources, out, *some]
            print(f"round {number + 1} of {ROUNDS}: {name}, {len(some)} sheets", file=sys.stderr)
            done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
            report = json.loads(done.stdout)
            if name not in best or report["cpu"] / report["sheets"] < best[name]["cpu"] / best[name]["sheets"]:
                best[name] = report
    print(table(best))


def table(best):
    """Markdown; a ratio above 1 says how much longer it takes than our office sheet, by processor time."""
    def each(report, key):
        return report[key] / report["sheets"]

    ours = each(best["ours office"], "cpu")
    lines = [
        f"{COUNT} wall posters on A4 in {COUNT if COUNT < 57 else 57} languages, one worker, best of {ROUNDS} rounds "
        f"that took turns ({platform.machine()}, {os.cpu_count()} cores).", "",
        "| made by | version | CPU ms a sheet | wall ms | sheets a second | peak MB | KB a sheet | CPU to ours |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for name, what, _ in CONTESTANTS:
        report = best[name]
        cpu, wall = each(report, "cpu"), each(report, "wall")
        lines.append(
            f"| {name}: {what} | {report.get('version', 'this')} | {cpu:.1f} | {wall:.1f} | {1000 / wall:.1f} | "
            f"{report['peak']:.0f} | {each(report, 'bytes') / 1000:.0f} | {cpu / ours:.2f} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main(*sys.argv[1:])
