"""What a picture for screens brings along besides its pixels."""
from PIL import Image

import words

# Fewer colours than this is a picture on which nothing was drawn.
LEAST_COLOURS = 3


def picture_reasons(path, expected):
    """What is wrong with a PNG; `expected` are the words of the whole sheet."""
    with Image.open(path) as picture:
        picture.load()
        colours = picture.convert("RGB").resize((64, 64)).getcolors(64 * 64)
        description = picture.text.get("Description", "")
    if len(colours) < LEAST_COLOURS:
        return ["there is nothing on the picture"]
    return words_reasons(description, expected)


def words_reasons(description, expected):
    """Somebody who does not see the picture gets the words of one page, all of them in their order."""
    pages = sorted({item["page"] for item in expected})
    wanted = [said_on(page, expected) for page in pages]
    return [] if description in wanted else [
        f"the description is {description[:60]!r}, expected {' or '.join(repr(one[:60]) for one in wanted)}"]


def said_on(page, expected):
    return "\n".join(item["text"] or item["alternateText"] for item in expected if item["page"] == page)
