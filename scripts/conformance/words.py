"""What readers get to hear and to copy, compared with the words the program says are on the sheet."""
import ctypes
import itertools
import math
import subprocess
import unicodedata
from collections import Counter

import pypdfium2
import pypdfium2.raw as pdfium

RIGHT_TO_LEFT = {"ar", "fa", "prs", "ps", "ckb", "ur"}
# Elements inside a block that say nothing of its role.
INLINE = {"Span", "Link"}


def spoken(path):
    """The leaves of the structure tree in its order, as assistive technology gets them from PDFium."""
    document = pypdfium2.PdfDocument(path)
    try:
        language = string(pdfium.FPDFCatalog_GetLanguage, document)
        return [leaf for page in document for leaf in page_leaves(page, language)]
    finally:
        document.close()


def page_leaves(page, language):
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return []
    try:
        tops = range(pdfium.FPDF_StructTree_CountChildren(tree))
        elements = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, index) for index in tops]
        return [leaf for element in elements if element for leaf in leaves(element, None, language)]
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def leaves(element, role, language):
    """The element if it is a leaf, or else its leaves; what is not said on an element comes from above."""
    own = string(pdfium.FPDF_StructElement_GetType, element)
    role = role if role and own in INLINE else own
    language = string(pdfium.FPDF_StructElement_GetLang, element) or language
    text = string(pdfium.FPDF_StructElement_GetActualText, element)
    count = range(pdfium.FPDF_StructElement_CountChildren(element))
    children = [pdfium.FPDF_StructElement_GetChildAtIndex(element, index) for index in count]
    children = [child for child in children if child]
    # Text on an element with children hides them from a reader, so it counts as if it were theirs too.
    here = [] if children and not text else [{
        "role": role, "language": language, "text": text,
        "alternateText": string(pdfium.FPDF_StructElement_GetAltText, element),
    }]
    return here + [leaf for child in children for leaf in leaves(child, role, language)]


def string(function, subject):
    """PDFium's way to hand out strings: first their length, then their bytes."""
    length = function(subject, None, 0)
    if length <= 2:
        return None
    buffer = (ctypes.c_ushort * (length // 2))()
    function(subject, buffer, length)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")


def differences(expected, found):
    """Reasons why the leaves are not those expected; the first few say enough."""
    reasons = []
    for place, (wanted, got) in enumerate(itertools.zip_longest(expected, found), start=1):
        if wanted is None or got is None:
            what = f"more than expected: {said(got)}" if wanted is None else f"missing: {said(wanted)}"
            reasons.append(f"element {place} is {what}")
            continue
        for key in ("role", "language", "text", "alternateText"):
            if folded(key, wanted[key]) != folded(key, got[key]):
                reasons.append(f"element {place}: {key} is {got[key]!r}, expected {wanted[key]!r}")
    return reasons[:3] + ([f"and {len(reasons) - 3} more differences"] if len(reasons) > 3 else [])


def said(leaf):
    return f"{leaf['role']} {leaf['text'] or leaf['alternateText']!r}"


def folded(key, value):
    """Nothing and an empty string sound the same, and so do language tags in any case."""
    return (value or "").lower() if key == "language" else value or ""


def copied(path):
    """What pdftotext finds inside the trimmed sheet; what is printed beside it is for the printer."""
    command = ["pdftotext", "-raw", "-nopgbrk", "-enc", "UTF-8", *trim_options(path), str(path), "-"]
    run = subprocess.run(command, capture_output=True, check=True)
    return run.stdout.decode("utf-8")


def trim_options(path):
    document = pypdfium2.PdfDocument(path)
    try:
        media, trim = document[0].get_mediabox(), document[0].get_trimbox()
    finally:
        document.close()
    left, top = math.floor(trim[0] - media[0]), math.floor(media[3] - trim[3])
    width, height = math.ceil(trim[2] - trim[0]), math.ceil(trim[3] - trim[1])
    return ["-x", str(left), "-y", str(top), "-W", str(width), "-H", str(height)]


def text_reasons(expected, text, languages):
    """Every block of a left-to-right sheet is found whole; every sheet has exactly the letters of its blocks."""
    reasons = []
    blocks = [item["text"] for item in expected if item["text"] and item["role"] != "Lbl"]
    if not RIGHT_TO_LEFT.intersection(languages):
        page = squeezed(text)
        reasons = [f"not found as one run: {block!r}" for block in blocks if squeezed(block) not in page]
    # A label may be drawn instead of set, so that it is allowed but not required.
    labels = [item["text"] for item in expected if item["text"] and item["role"] == "Lbl"]
    found, required = letters(text), letters("".join(blocks))
    missing, extra = required - found, found - required - letters("".join(labels))
    if missing:
        reasons.append(f"letters missing: {counted(missing)}")
    if extra:
        reasons.append(f"letters too many: {counted(extra)}")
    return reasons


def squeezed(text):
    """Without spaces, and without what only says where lines may end or how they run."""
    return "".join(c for c in text if not c.isspace() and not is_layout(c))


def is_layout(character):
    return character in "\u00ad\u200b\u2060\ufeff" or unicodedata.bidirectional(character) in BIDI_CONTROLS \
        or character in "\u200e\u200f\u061c"


BIDI_CONTROLS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def letters(text):
    """How often each letter stands there, whatever their order; readers lose joiners and swap ligatures."""
    plain = unicodedata.normalize("NFKC", text)
    return Counter(c for c in plain if not c.isspace() and unicodedata.category(c) != "Cf")


def counted(counter):
    return ", ".join(f"{letter} U+{ord(letter):04X} ×{count}" for letter, count in sorted(counter.items())[:8])
