"""What a press would get: one plate an ink, as Ghostscript separates them."""
import pathlib
import subprocess

import numpy
import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

RESOLUTION = 100
PLATES = ("Cyan", "Magenta", "Yellow", "Black")
# From 98 % an ink counts as solid: text is 100 %, and no picture reaches it, since the profile ends black at 95 %.
SOLID = 250
# Black text stands on light grounds only, of which Lamplight (0 20 66 0) has the most ink; lines of drawings may lie on
# darker ones. One step of 255 is rounding.
MOST_UNDER_TEXT = {"Cyan": 1, "Magenta": round(0.20 * 255) + 1, "Yellow": round(0.66 * 255) + 1}
MOST_INK = 300
# Fewer black pixels than this is a sheet whose text is mixed from other inks, or missing.
LEAST_TEXT = 100


def ink_reasons(path, folder):
    """What is wrong with the separations of a press sheet."""
    reasons = []
    for number, page in enumerate(page_boxes(path), start=1):
        if number == 1:
            separate(path, folder)
        plates = {name: plate(folder, number, name) for name in PLATES}
        reasons += extra_plates(folder, number)
        reasons += text_reasons(plates, page)
        reasons += total_reasons(plates, page)
        reasons += mark_reasons(plates, page)
    return reasons


def separate(path, folder):
    output = pathlib.Path(folder) / "sheet-%d.tif"
    command = ["gs", "-q", "-dSAFER", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiffsep", f"-r{RESOLUTION}", "-o", str(output)]
    subprocess.run([*command, str(path)], capture_output=True, check=True)


def plate(folder, number, name):
    """The amount of ink from 0 to 255; the file holds light."""
    with Image.open(pathlib.Path(folder) / f"sheet-{number}({name}).tif") as picture:
        return 255 - numpy.asarray(picture.convert("L")).astype(int)


def extra_plates(folder, number):
    expected = {f"sheet-{number}({name}).tif" for name in PLATES}
    found = {file.name for file in pathlib.Path(folder).glob(f"sheet-{number}(*).tif")}
    return [f"a plate more than the four: {name}" for name in sorted(found - expected)]


def page_boxes(path):
    document = pypdfium2.PdfDocument(path)
    try:
        return [{"media": page.get_mediabox(), "bleed": page.get_bleedbox(), "trim": page.get_trimbox(),
                 "letters": letter_boxes(page)} for page in document]
    finally:
        document.close()


def letter_boxes(page):
    """Where glyphs are shown; text itself has places only as far as nothing is said to replace it."""
    return [shown.get_bounds() for shown in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT])]


def pixels(box, media, grown=0):
    """Rows and columns of a box. Ghostscript paints every pixel a shape touches, hence the margin."""
    scale = RESOLUTION / 72
    left, right = (box[0] - media[0]) * scale - grown, (box[2] - media[0]) * scale + grown
    top, bottom = (media[3] - box[3]) * scale - grown, (media[3] - box[1]) * scale + grown
    return slice(max(0, round(top)), max(0, round(bottom))), slice(max(0, round(left)), max(0, round(right)))


def text_reasons(plates, page):
    """Black text is black alone, so that it stays sharp when the plates do not meet exactly."""
    region = pixels(page["trim"], page["media"])
    letters = numpy.zeros(plates["Black"].shape, dtype=bool)
    for box in page["letters"]:
        letters[pixels(box, page["media"], grown=1)] = True
    text = (letters & (plates["Black"] >= SOLID))[region]
    if text.sum() < LEAST_TEXT:
        return [f"only {text.sum()} pixels of solid black: the text is not on the black plate"]
    reasons = []
    for name, most in MOST_UNDER_TEXT.items():
        over = plates[name][region][text]
        if (over > most).any():
            reasons.append(f"{(over > most).sum()} of {text.sum()} pixels of black text have "
                           f"{over.max() / 2.55:.0f} % {name.lower()}, at most {most / 2.55:.0f} % allowed")
    return reasons


def total_reasons(plates, page):
    """More ink than the paper takes does not dry. Marks lie outside, and are meant to have all four."""
    region = pixels(page["bleed"], page["media"], grown=-1)
    total = sum(plate[region] for plate in plates.values()).max() / 2.55
    return [f"{total:.0f} % ink in one place, at most {MOST_INK} % allowed"] if total > MOST_INK + 2 else []


def mark_reasons(plates, page):
    """Printers align the plates by marks around the bleed, which all four must have in the same places."""
    if page["media"] == page["bleed"]:
        return ["no room for marks outside the bleed"]
    rows, columns = pixels(page["bleed"], page["media"], grown=2)
    solid = {}
    for name, plate in plates.items():
        solid[name] = plate >= SOLID
        solid[name][rows, columns] = False
    reasons = [f"no marks {side} the sheet on the plate {name}" for name in PLATES
               for side, strip in strips(rows, columns).items() if not solid[name][strip].any()]
    for name in PLATES[:3]:
        different = (solid[name] != solid["Black"]).sum()
        if different:
            reasons.append(f"{different} pixels of the marks differ between the plates {name} and Black")
    return reasons


def strips(rows, columns):
    everything = slice(None)
    return {
        "above": (slice(0, rows.start), everything), "below": (slice(rows.stop, None), everything),
        "left of": (everything, slice(0, columns.start)), "right of": (everything, slice(columns.stop, None)),
    }
