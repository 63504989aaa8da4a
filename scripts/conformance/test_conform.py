"""Tests of the judges: what each accepts, and that each finds the fault that is its own."""
import pathlib
import tempfile
import unittest

from pikepdf import Array, Name, String

import conform
import samples
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
    "marks on one plate": (dict(registration="0 0 0 1 k"), {"inks"}),
    "no marks": (dict(marks=""), {"inks"}),
    "too much ink": (dict(extra="/Artifact BMC .9 .9 .9 .9 k 200 100 9 9 re f EMC"), {"inks"}),
}


class Samples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.files = {fault: str(pathlib.Path(cls.folder.name) / f"{number}.pdf")
                     for number, fault in enumerate([*SPOILT, "office"])}
        for fault, (changes, _) in SPOILT.items():
            samples.write_sheet(cls.files[fault], **changes)
        samples.write_sheet(cls.files["office"], "office")
        cls.verapdf = conform.verapdf([(flavour, file) for file in cls.files.values() for flavour in ("ua1", "2a")])

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def reasons(self, fault, variant="press"):
        file = self.files[fault]
        checks = conform.checked({"file": file, "variant": variant, "languages": ["en"]}, samples.WORDS)
        checks.update({flavour: self.verapdf[flavour, file] for flavour in ("ua1", "2a")})
        return {check: reasons for check, reasons in checks.items() if reasons}

    def test_each_fault_is_found_by_its_judges(self):
        for fault, (_, expected) in SPOILT.items():
            with self.subTest(fault):
                reasons = self.reasons(fault)
                self.assertEqual(set(reasons), expected, reasons)

    def test_a_sound_office_sheet_passes(self):
        self.assertEqual(self.reasons("office", "office"), {})

    def test_a_damaged_file_fails_everywhere(self):
        file = pathlib.Path(self.folder.name) / "damaged.pdf"
        file.write_bytes(pathlib.Path(self.files["sound"]).read_bytes()[:-400])
        checks = conform.checked({"file": str(file), "variant": "press", "languages": ["en"]}, samples.WORDS)
        self.assertTrue(checks["qpdf"] and checks["gs"], checks)

    def test_missing_words_fail_both_checks_of_words(self):
        checks = conform.checked(
            {"file": self.files["office"], "variant": "office", "languages": ["en"]}, "no words")
        self.assertEqual((checks["speech"], checks["text"]), (["no words"], ["no words"]))


class Answers(unittest.TestCase):
    def test_only_what_is_printed_is_archived(self):
        self.assertEqual([conform.flavours({"variant": v}) for v in ("office", "press", "screen")],
                         [["ua1", "2a"], ["ua1", "2a"], ["ua1"]])

    def test_an_answer_without_reasons_still_fails(self):
        self.assertEqual(conform.verdict({"compliant": True, "failures": []}), [])
        self.assertEqual(conform.verdict({"compliant": False, "failures": []}), ["not compliant"])
        self.assertEqual(conform.verdict({"compliant": False, "failures": [], "error": "torn"}), ["torn"])


class Texts(unittest.TestCase):
    def reasons(self, blocks, text, language):
        expected = [{"role": role, "text": block, "alternateText": None} for role, block in blocks]
        return words.text_reasons(expected, text, [language])

    def test_lines_and_places_to_break_them_do_not_matter(self):
        self.assertEqual(self.reasons([("P", "ទាំង\u200bអស់ គ្នា")], "ទាំងអស់\nគ្នា", "km"), [])

    def test_joiners_matter_from_left_to_right(self):
        self.assertTrue(self.reasons([("P", "ක්\u200dර")], "ක්ර", "si"))

    def test_from_right_to_left_letters_count_and_not_their_order(self):
        blocks = [("P", "می\u200cتوانید"), ("P", "\u2067الأن\u2069 0800")]
        self.assertEqual(self.reasons(blocks, "دیناوتیم 0080 نﻷا", "fa"), [])
        self.assertTrue(self.reasons(blocks, "دیناوتیم 0080 نلا", "fa"))

    def test_labels_may_be_drawn(self):
        blocks = [("Lbl", "1."), ("LBody", "passport")]
        self.assertEqual(self.reasons(blocks, "passport", "en"), [])
        self.assertEqual(self.reasons(blocks, "1. passport", "en"), [])
        self.assertTrue(self.reasons(blocks, "2. passport", "en"))

    def test_only_the_first_differences_are_told(self):
        leaf = {"role": "P", "language": "en", "text": "a", "alternateText": None}
        self.assertEqual(len(words.differences([leaf] * 9, [])), 4)
        self.assertEqual(words.differences([{**leaf, "language": "en-GB"}], [{**leaf, "language": "EN-gb"}]), [])


if __name__ == "__main__":
    unittest.main()
