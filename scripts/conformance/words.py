"""What readers get to hear and to copy, compared with the words the program says are on the sheet."""
import ctypes
import itertools
import math
import subprocess
import unicodedata
from collections import Counter

import pypdfium2
import pypdfium2.raw as pdfium

# Elements inside a block that say nothing of its role.
INLINE = {"Span", "Link"}


def spoken(path):
    """The leaves of the structure tree in its order, as assistive technology gets them from PDFium."""
    document = pypdfium2.PdfDocument(path)
    try:
        language = string(pdfium.FPDFCatalog_GetLanguage, document)
        return [{**leaf, "page": number} for number, page in enumerate(document, start=1)
                for leaf in page_leaves(page, language)]
    finally:
        document.close()


def spoken_one_by_one(paths):
    """What several files say, as if they were one."""
    leaves, pages = [], 0
    for path in paths:
        leaves += [{**leaf, "page": leaf["page"] + pages} for leaf in spoken(path)]
        pages += page_count(path)
    return leaves


def page_count(path):
    document = pypdfium2.PdfDocument(path)
    try:
        return len(document)
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
        for key in ("page", "role", "language", "text", "alternateText"):
            if folded(key, wanted[key]) != folded(key, got[key]):
                reasons.append(f"element {place}: {key} is {got[key]!r}, expected {wanted[key]!r}")
    return reasons[:3] + ([f"and {len(reasons) - 3} more differences"] if len(reasons) > 3 else [])


def said(leaf):
    return f"{leaf['role']} {leaf['text'] or leaf['alternateText']!r}"


def folded(key, value):
    """Nothing and an empty string sound the same, and so do language tags in any case."""
    return (value or "").lower() if key == "language" else value or ""


def copied(path):
    """What pdftotext finds inside the trim of each page; what is printed beside it is for the printer."""
    document = pypdfium2.PdfDocument(path)
    try:
        boxes = [(page.get_mediabox(), page.get_trimbox()) for page in document]
    finally:
        document.close()
    return [copied_from(path, number, *box) for number, box in enumerate(boxes, start=1)]


def copied_one_by_one(paths):
    return [text for path in paths for text in copied(path)]


def other_pages(expected, found):
    """Pages whose text is not the one expected."""
    reasons = [f"{len(found)} pages instead of {len(expected)}"] if len(found) != len(expected) else []
    return reasons + [f"page {number}: the text is {got[:60]!r}, expected {wanted[:60]!r}"
                      for number, (wanted, got) in enumerate(zip(expected, found), start=1) if wanted != got]


def copied_from(path, number, media, trim):
    left, top = math.floor(trim[0] - media[0]), math.floor(media[3] - trim[3])
    width, height = math.ceil(trim[2] - trim[0]), math.ceil(trim[3] - trim[1])
    command = ["pdftotext", "-f", str(number), "-l", str(number), "-x", str(left), "-y", str(top), "-W", str(width),
               "-H", str(height), "-raw", "-nopgbrk", "-enc", "UTF-8", str(path), "-"]
    run = subprocess.run(command, capture_output=True, check=True)
    return run.stdout.decode("utf-8")


def text_reasons(expected, texts):
    """What is wrong with the texts of a sheet's pages."""
    pages = [[item for item in expected if item["page"] == number and item["text"]]
             for number in range(1, max([len(texts), *(item["page"] for item in expected)]) + 1)]
    reasons = [f"{len(texts)} pages instead of {len(pages)}"] if len(texts) != len(pages) else []
    for number, (items, text) in enumerate(zip(pages, texts), start=1):
        where = f"page {number}: " if len(pages) > 1 else ""
        reasons += [where + reason for reason in page_reasons(items, text)]
    return reasons


def page_reasons(items, text):
    """Every block from left to right is found whole; the page has exactly the letters of its blocks, each as often as
    it is printed."""
    page = squeezed(text)
    reasons = [f"not found as one run: {item['text']!r}" for item in items
               if not runs_backwards(item["text"]) and squeezed(item["text"]) not in page]
    found, required = letters(text), letters("".join(item["text"] * item["copies"] for item in items))
    missing, extra = required - found, found - required
    if missing:
        reasons.append(f"letters missing: {counted(missing)}")
    if extra:
        reasons.append(f"letters too many: {counted(extra)}")
    return reasons


def runs_backwards(text):
    """Whether readers turn any of it round."""
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)


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
