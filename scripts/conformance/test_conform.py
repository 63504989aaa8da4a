"""Tests of the judges: what each accepts, and that each finds the fault that is its own."""
import json
import pathlib
import tempfile
import types
import unittest

from PIL import Image, PngImagePlugin
from pikepdf import Array, Name, String

import conform
import pictures
import samples
import widths
import words

# A fault, the checks that must find it, and no others.
SPOILT = {
    "sound": ({}, set()),
    "figure without words": (dict(spoil=lambda pdf: samples.elements(pdf)[2].__delitem__("/Alt")),
                             {"ua1", "page", "speech"}),
    "other words spoken": (dict(spoil=lambda pdf: setattr(samples.elements(pdf)[1], "ActualText", String("It costs."))),
                           {"speech"}),
    "other order": (dict(spoil=lambda pdf: setattr(pdf.Root.StructTreeRoot.K, "K", Array(
        [samples.elements(pdf)[place] for place in (1, 0, 2)]))), {"speech"}),
    "other role": (dict(spoil=lambda pdf: setattr(samples.elements(pdf)[1], "S", Name.H2)), {"speech"}),
    "other language": (dict(spoil=lambda pdf: setattr(samples.elements(pdf)[1], "Lang", String("fr"))), {"speech"}),
    "other letters drawn": (dict(heading="Register herf"), {"text"}),
    "words out of order": (dict(heading="here Register"), {"text"}),
    "words on the sheet twice": (dict(extra="/Artifact BMC 0 0 0 1 k BT /F 8 Tf 70 60 Td (Twice) Tj ET EMC"), {"text"}),
    "words beside the sheet": (dict(extra="/Artifact BMC /All cs 1 scn BT /F 8 Tf 70 20 Td (Job 7) Tj ET EMC"), set()),
    "untagged line": (dict(extra="0 0 0 1 k 70 90 60 1 re f"), {"ua1", "page"}),
    "no rule of colour": (dict(spoil=lambda pdf: pdf.Root.__delitem__("/OutputIntents")), {"2a"}),
    "unknown operator": (dict(extra="/Artifact BMC 1 2 nonsense EMC"), {"2a"}),
    "state restored twice": (dict(extra="Q"), {"gs"}),
    "black of four inks": (dict(ink=".6 .5 .4 1 k"), {"inks"}),
    "black that knocks nothing out": (dict(ground=".6 .82 .3 .62 k"), {"inks"}),
    "grey text": (dict(ink="0 0 0 .9 k"), {"inks"}),
    "grey text and a black drawing": (dict(
        ink="0 0 0 .9 k", extra="/Artifact BMC 0 0 0 1 k 200 100 40 40 re f EMC"), {"inks"}),
    "marks on one plate": (dict(registration="0 0 0 1 k"), {"inks"}),
    "no marks": (dict(marks=""), {"inks"}),
    "black lines of a drawing on a dark ground": (dict(
        extra="/Artifact BMC .6 .82 .3 .62 k 200 100 40 40 re f 0 0 0 1 k 205 105 20 20 re f EMC"), set()),
    "too much ink": (dict(extra="/Artifact BMC .9 .9 .9 .9 k 200 100 9 9 re f EMC"), {"inks"}),
}

# Faults of the second page, which judges of the first would overlook.
SPOILT_BEHIND = {
    "two pages": ({}, set()),
    "figure without words": (dict(spoil=lambda pdf: samples.elements(pdf)[5].__delitem__("/Alt")),
                             {"ua1", "page", "speech"}),
    "other order": (dict(spoil=lambda pdf: setattr(pdf.Root.StructTreeRoot.K, "K", Array(
        [samples.elements(pdf)[place] for place in (0, 1, 2, 4, 3, 5)]))), {"speech"}),
    "other letters drawn": (dict(heading="Register herf"), {"text"}),
    "words on the sheet twice": (dict(extra="/Artifact BMC 0 0 0 1 k BT /F 8 Tf 70 60 Td (Twice) Tj ET EMC"), {"text"}),
    "untagged line": (dict(extra="0 0 0 1 k 70 90 60 1 re f"), {"ua1", "page"}),
    "black of four inks": (dict(ink=".6 .5 .4 1 k"), {"inks"}),
    "marks on one plate": (dict(registration="0 0 0 1 k"), {"inks"}),
    "too much ink": (dict(extra="/Artifact BMC .9 .9 .9 .9 k 200 100 9 9 re f EMC"), {"inks"}),
}


class Samples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.files = {}
        for pages, faults in ((1, SPOILT), (2, SPOILT_BEHIND)):
            for fault, (changes, _) in faults.items():
                samples.write_sheet(cls.named(fault, pages), pages=pages, **changes)
        samples.write_sheet(cls.named("office", 1), "office")
        cls.verapdf = conform.verapdf([(flavour, file) for file in cls.files.values() for flavour in conform.FLAVOURS])

    @classmethod
    def named(cls, fault, pages):
        return cls.files.setdefault((fault, pages), str(pathlib.Path(cls.folder.name) / f"{len(cls.files)}.pdf"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def reasons(self, fault, variant="press", pages=1):
        file = self.files[fault, pages]
        checks = conform.checked({"path": file, "file": file, "variant": variant},
                                 samples.WORDS if pages == 1 else samples.TWICE)
        checks.update({flavour: self.verapdf[flavour, file] for flavour in conform.FLAVOURS})
        return {check: reasons for check, reasons in checks.items() if reasons}

    def test_each_fault_is_found_by_its_judges(self):
        for pages, faults in ((1, SPOILT), (2, SPOILT_BEHIND)):
            for fault, (_, expected) in faults.items():
                with self.subTest(fault, pages=pages):
                    reasons = self.reasons(fault, pages=pages)
                    self.assertEqual(set(reasons), expected, reasons)

    def test_a_sound_office_sheet_passes(self):
        self.assertEqual(self.reasons("office", "office"), {})

    def test_words_on_another_page_are_missed(self):
        file = self.files["two pages", 2]
        expected = [{**item, "page": 3 - item["page"]} for item in samples.TWICE]
        self.assertTrue(words.differences(expected, words.spoken(file)))
        self.assertTrue(words.text_reasons([item for item in samples.TWICE if item["page"] == 1], words.copied(file)))

    def test_a_damaged_file_fails_everywhere(self):
        file = pathlib.Path(self.folder.name) / "damaged.pdf"
        file.write_bytes(pathlib.Path(self.files["sound", 1]).read_bytes()[:-400])
        checks = conform.checked({"path": file.name, "file": str(file), "variant": "press"}, samples.WORDS)
        self.assertTrue(checks["qpdf"] and checks["gs"], checks)

    def test_missing_words_fail_both_checks_of_words(self):
        file = self.files["office", 1]
        checks = conform.checked({"path": file, "file": file, "variant": "office"}, "no words")
        self.assertEqual((checks["speech"], checks["text"]), (["no words"], ["no words"]))


class Manifests(unittest.TestCase):
    def test_what_could_not_be_made_is_told_once_with_its_reason(self):
        sheet = {"template": "leaflet", "languages": ["ar"], "paper": "A4", "variant": "press", "pages": 2,
                 "state": "machine-draft", "diagnostics": [{"severity": "warning", "message": "long"},
                                                           {"severity": "error", "message": "too long"}]}
        with tempfile.TemporaryDirectory() as folder:
            manifest = {"sheets": [{**sheet, "path": "ar/leaflet.pdf"}, sheet, sheet]}
            (pathlib.Path(folder) / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
            made, unmade = conform.manifest_sheets(pathlib.Path(folder))
        self.assertEqual([sheet["path"] for sheet in made], ["ar/leaflet.pdf"])
        self.assertEqual(unmade, ["leaflet ar A4 press: not made: too long"])

    def command(self, path, *languages):
        sheet = {"path": path, "template": "t", "languages": languages, "paper": "A4"}
        return " ".join(conform.words_command(*conform.edition(sheet)))

    def test_words_are_asked_for_as_the_sheet_was_made(self):
        end = "--template t --paper A4 --words"
        self.assertEqual(self.command("ar/t-ar-A4-office.pdf", "ar"), f"preview ar {end}")
        self.assertEqual(self.command("ar/t-ar-en-A4-office.pdf", "ar", "en"), f"preview ar --beside en {end}")
        self.assertEqual(self.command("many/t-A4-office.pdf", "en", "ar", "ur"), f"preview en ar ur {end}")
        self.assertEqual(self.command("ar/t-ar-en-A4-large-print-office.pdf", "ar", "en"),
                         f"preview ar --beside en {end} --large-print")


class Answers(unittest.TestCase):
    def test_an_answer_without_reasons_still_fails(self):
        self.assertEqual(conform.verdict({"compliant": True, "failures": []}), [])
        self.assertEqual(conform.verdict({"compliant": False, "failures": []}), ["not compliant"])
        self.assertEqual(conform.verdict({"compliant": False, "failures": [], "error": "torn"}), ["torn"])


class Texts(unittest.TestCase):
    def reasons(self, blocks, text, copies=1):
        expected = [{"page": 1, "role": role, "text": block, "alternateText": None, "copies": copies}
                    for role, block in blocks]
        return words.text_reasons(expected, [text])

    def test_lines_and_places_to_break_them_do_not_matter(self):
        self.assertEqual(self.reasons([("P", "ទាំង\u200bអស់ គ្នា")], "ទាំងអស់\nគ្នា"), [])

    def test_joiners_matter_from_left_to_right(self):
        self.assertTrue(self.reasons([("P", "ක්\u200dර")], "ක්ර"))

    def test_from_right_to_left_letters_count_and_not_their_order(self):
        blocks = [("P", "می\u200cتوانید"), ("P", "\u2067الأن\u2069 0800")]
        self.assertEqual(self.reasons(blocks, "دیناوتیم 0080 نﻷا"), [])
        self.assertTrue(self.reasons(blocks, "دیناوتیم 0080 نلا"))

    def test_beside_words_from_right_to_left_others_are_still_found_whole(self):
        blocks = [("P", "الأن"), ("P", "Reception")]
        self.assertEqual(self.reasons(blocks, "نﻷا\nReception"), [])
        self.assertTrue(self.reasons(blocks, "نﻷا\nnoitpeceR"))

    def test_labels_are_words_too(self):
        blocks = [("Lbl", "1"), ("LBody", "passport")]
        self.assertEqual(self.reasons(blocks, "1 passport"), [])
        self.assertTrue(self.reasons(blocks, "passport"))

    def test_words_stand_there_as_often_as_small_sheets_share_the_large_one(self):
        self.assertEqual(self.reasons([("P", "free")], "free\nfree", copies=2), [])
        self.assertTrue(self.reasons([("P", "free")], "free\nfree\nfree", copies=2))
        self.assertTrue(self.reasons([("P", "free")], "free", copies=2))

    def test_a_page_without_words_is_missed(self):
        self.assertTrue(words.text_reasons([{**samples.WORDS[0]}], ["Register here", "Register here"]))

    def test_only_the_first_differences_are_told(self):
        leaf = samples.WORDS[1]
        self.assertEqual(len(words.differences([leaf] * 9, [])), 4)
        self.assertEqual(words.differences([{**leaf, "language": "en-GB"}], [{**leaf, "language": "EN-gb"}]), [])


class Pictures(unittest.TestCase):
    def reasons(self, description, colours=3):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "sheet.png"
            picture = Image.new("RGB", (64, 64))
            for colour in range(colours):
                picture.putpixel((colour, 0), (colour * 80, 0, 0))
            info = PngImagePlugin.PngInfo()
            info.add_itxt("Description", description, "en")
            picture.save(path, pnginfo=info)
            return pictures.picture_reasons(path, samples.TWICE)

    def test_a_picture_says_the_words_of_its_page(self):
        self.assertEqual(self.reasons("Register here\nIt is free.\nAn open door"), [])
        self.assertTrue(self.reasons("Register here\nAn open door"))
        self.assertTrue(self.reasons(""))

    def test_an_empty_picture_is_none(self):
        self.assertTrue(self.reasons("Register here\nIt is free.\nAn open door", colours=1))


class Widths(unittest.TestCase):
    def test_only_complaints_about_widths_can_be_false(self):
        complaint = types.SimpleNamespace(rule_id="PDFUA1-OTHER", message="font object 1 0")
        self.assertFalse(widths.is_false_alarm("none.pdf", complaint))


if __name__ == "__main__":
    unittest.main()
