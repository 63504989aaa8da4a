"""Compares exported files with the catalogues as other programs read both, saves them with those programs, and imports
what they saved: judge.py POSTERS PROJECT SCHEMAS."""

import csv
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import warnings

import openpyxl
import polib
from lxml import etree
from translate.storage import xliff, xliff2

WORDS = "Words of the judge"


def schema(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        text = file.read()
    # The copy of W3C's schema that lies beside them, not the one on the internet or in a folder that is not there.
    text = re.sub(rb'schemaLocation="[^"]*xml\.xsd"', b'schemaLocation="xml.xsd"', text)
    return etree.XMLSchema(etree.fromstring(text, base_url=os.path.join(folder, name)))


class Judge:
    def __init__(self, posters, project, schemas, folder):
        self.posters, self.project, self.folder = posters, project, folder
        self.schemas = {
            "xliff": schema(schemas, "xliff-core-1.2-strict.xsd"),
            "xliff2": schema(schemas, "xliff-core-2.0.xsd"),
        }
        self.faults = []
        self.files = 0

    def run(self, *arguments):
        return subprocess.run(
            [self.posters, *arguments, "--project", self.project], capture_output=True, text=True, check=False
        )

    def expect(self, holds, *words):
        if not holds:
            self.faults.append(" ".join(str(word) for word in words))

    def judge(self, catalogue):
        tag = os.path.basename(catalogue)[: -len(".po")]
        entries = [entry for entry in polib.pofile(catalogue) if not entry.obsolete]
        checks = {
            "csv": self.csv, "xlsx": self.workbook, "xliff": self.xliff, "xliff2": self.xliff, "po": self.catalogue,
        }
        for kind, check in checks.items():
            path = os.path.join(self.folder, f"{tag}.{kind}")
            run = self.run("export", tag, "--to", kind, "--out", path)
            self.expect(run.returncode == 0, tag, kind, "export:", run.stderr)
            self.files += 1
            check(kind, path, entries)
            self.saved(tag, kind, path, catalogue)

    def csv(self, kind, path, entries):
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))[1:]
        guarded = [[cell[1:] if cell[:1] == "'" and cell[1:2] in "=+-@" else cell for cell in row] for row in rows]
        self.same(path, entries, [(row[8] or None, row[1], row[2]) for row in guarded])

    def workbook(self, kind, path, entries):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            book = openpyxl.load_workbook(path)
        sheet = book["Words"]
        rows = list(sheet.rows)[1:]
        self.same(path, entries, [(row[8].value, row[1].value, row[2].value or "") for row in rows])
        self.expect(sheet.freeze_panes == "A2", path, "has no frozen heading")
        formats = {cell.number_format for row in sheet.rows for cell in row}
        self.expect(formats == {"@"}, path, "has cells of the formats", formats)
        book.save(path)

    def xliff(self, kind, path, entries):
        document = etree.parse(path)
        schema = self.schemas[kind]
        self.expect(schema.validate(document), path, "is not valid:", schema.error_log.last_error)
        reader = xliff.xlifffile if kind == "xliff" else xliff2.Xliff2File
        store = reader.parsefile(path)
        units = [unit for unit in store.units if not unit.isheader()]
        texts = [(None, str(unit.source), str(unit.target or "")) for unit in units]
        # translate-toolkit leaves protected parts of XLIFF 2 out of what it shows.
        self.same(path, entries, texts, contexts=False, bare=kind == "xliff2")
        store.savefile(path)

    def catalogue(self, kind, path, entries):
        saved = polib.pofile(path)
        live = [entry for entry in saved if not entry.obsolete]
        self.same(path, entries, [(entry.msgctxt, entry.msgid, entry.msgstr) for entry in live])
        saved.save(path)

    def same(self, path, entries, found, contexts=True, bare=False):
        def words(text):
            return re.sub(r"\{[a-z_]+\}", "", text) if bare else text

        wanted = [
            (entry.msgctxt if contexts else None, words(entry.msgid), words(entry.msgstr)) for entry in entries
        ]
        others = [pair for pair in zip(wanted, found) if pair[0] != pair[1]]
        self.expect(found == wanted, path, "has other words:", others[:1])

    def saved(self, tag, kind, path, catalogue):
        """What the other program saved changes nothing; then one translation is changed with it."""
        run = self.run("import", path, "--dry-run")
        self.expect(run.returncode == 0 and "nothing has changed" in run.stderr, path, "import:", run.stderr, run.stdout)
        if not self.change(kind, path):
            return
        copy = os.path.join(self.folder, f"{tag}-{kind}.po")
        shutil.copy(catalogue, copy)
        run = self.run("import", path, "--language", tag, "--into", copy)
        self.expect("1 translations changed" in run.stderr, path, "import:", run.stderr)
        self.expect(polib.pofile(copy)[0].msgstr == WORDS, copy, "has not the new words")

    def change(self, kind, path):
        if kind == "xlsx":
            book = openpyxl.load_workbook(path)
            book["Words"]["C2"] = WORDS
            book.save(path)
        elif kind in ("xliff", "xliff2"):
            store = (xliff.xlifffile if kind == "xliff" else xliff2.Xliff2File).parsefile(path)
            [unit for unit in store.units if not unit.isheader()][0].target = WORDS
            store.savefile(path)
        elif kind == "po":
            saved = polib.pofile(path)
            saved[0].msgstr = WORDS
            saved.save(path)
        else:
            return False
        return True


def main():
    posters, project, schemas = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        judge = Judge(posters, project, schemas, folder)
        for catalogue in sorted(glob.glob(os.path.join(project, "Translations", "*.po"))):
            judge.judge(catalogue)
    for fault in judge.faults:
        print(fault)
    print(f"{judge.files} files, {len(judge.faults)} faults")
    sys.exit(1 if judge.faults or not judge.files else 0)


main()
