"""Which of page-validation's complaints about the widths of glyphs are true.

Where a glyph of a CFF font begins with a hint whose numbers a global subroutine completes, the validator takes the first
of them for the glyph's width. So fontTools reads the width as well, and has the last word.
"""
import io
import re

import pikepdf
from fontTools.cffLib import CFFFontSet

RULE = "PDFUA1-FONT-GLYPH-WIDTH-001"
COMPLAINT = re.compile(r"font object (\d+) (\d+) has rendered CID (\d+) width \S+ in its embedded CIDFontType0C program "
                       r"but (\S+) in")


def is_false_alarm(file, failure):
    complaint = COMPLAINT.search(failure.message) if failure.rule_id == RULE else None
    if not complaint:
        return False
    number, generation, glyph, said = complaint.groups()
    with pikepdf.open(file) as pdf:
        font = pdf.get_object(int(number), int(generation))
        program = font.DescendantFonts[0].FontDescriptor.FontFile3.read_bytes()
    return abs(width(program, int(glyph)) - float(said)) < 1


def width(program, glyph):
    """The width that a glyph of a CFF program has by its own account."""
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(program), None)
    outline = fonts[0].CharStrings[f"cid{glyph:05}"]
    outline.draw(NoPen())
    return outline.width


class NoPen:
    """Takes an outline and does nothing with it."""

    def __getattr__(self, name):
        return lambda *points: None
