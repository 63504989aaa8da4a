"""The settled wall posters (`bench words`) as sources for other programs: same words, faces, sizes and boxes."""

import html
import json
import pathlib
import re

TEMPLATES = pathlib.Path(__file__).resolve().parents[2] / "Templates"


class Text:
    """A paragraph, to be broken into lines anew in its box."""

    def __init__(self, block, placed, colours):
        spec, box, lines = placed["spec"], block["rectangle"], placed["lines"]
        # Where our lines end is ours to know.
        self.words = spec["text"].replace("\u2028", "")
        self.language, self.families = spec["language"], spec["families"]
        self.is_bold, self.size = spec["isBold"], spec["size"]
        self.direction = "rtl" if spec["isRightToLeft"] else "ltr"
        self.colour = colours[placed["colour"]]
        self.lines = len(lines)
        origin = lines[0]["origin"]
        self.baseline = origin["y"]
        self.step = lines[1]["origin"]["y"] - origin["y"] if self.lines > 1 else spec["size"] * 1.2
        # Our boxes of single lines are exactly as wide as these; others may measure a hair more.
        spare = 4
        left, right = origin["x"] - box["x"], box["x"] + box["width"] - origin["x"] - lines[0]["width"]
        self.align = "left" if left < 3 and left <= right else "right" if right < 3 else "center"
        self.x = box["x"] - {"left": 0, "right": spare, "center": spare / 2}[self.align]
        self.width = box["width"] + spare


class Sheet:
    def __init__(self, page, colours, pictures):
        self.language, self.title = page["language"], page["title"]
        self.width, self.height = page["width"], page["height"]
        self.texts, self.pictures, self.areas = [], [], []
        for piece in page["artwork"]:
            if "drawing" in piece:
                drawing = piece["drawing"]
                self.pictures.append((pictures.file(drawing["_0"]), drawing["_1"], drawing["isMirrored"]))
            elif "polygon" in piece:
                corners = [(corner["x"], corner["y"]) for corner in piece["polygon"]["_0"]]
                self.areas.append((corners, colours[piece["polygon"]["fill"]]))
        for block in page["blocks"]:
            self.add(block, block["content"], block["rectangle"], colours, pictures)

    def add(self, block, content, box, colours, pictures):
        if "text" in content:
            self.texts.append(Text(block, content["text"]["_0"], colours))
        elif "pictogram" in content:
            picture = content["pictogram"]
            self.pictures.append((pictures.file("pictograms/" + picture["_0"]), box, picture["isMirrored"]))
        elif "code" in content:
            self.pictures.append((pictures.code(content["code"]["_0"]), box, False))
        elif "rule" in content:
            x, y, right, bottom = box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]
            self.areas.append(([(x, y), (right, y), (right, bottom), (x, bottom)], colours[content["rule"]["colour"]]))


class Pictures:
    """Our drawings as plain SVG files with colours instead of roles."""

    def __init__(self, folder, colours):
        self.folder, self.colours = folder, colours

    def file(self, name):
        target = self.folder / (name.replace("/", "-").removesuffix(".svg") + ".svg")
        if not target.exists():
            source = (TEMPLATES / (name.removesuffix(".svg") + ".svg")).read_text()
            target.write_text(re.sub(r'class="([^"]*)"', self.paint, source))
        return target.name

    def paint(self, match):
        return " ".join(f'{kind}="{self.colours[role]}"' for kind, role in
                        (name.split("-", 1) for name in match[1].split()))

    def code(self, code):
        side, target = code["side"], self.folder / "code.svg"
        path = "".join(f"M{i % side + 4} {i // side + 4}h1v1h-1z" for i, dark in enumerate(code["modules"]) if dark)
        target.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side + 8} {side + 8}">'
                          f'<rect width="{side + 8}" height="{side + 8}" fill="#FFFFFF"/>'
                          f'<path fill="{self.colours["text"]}" d="{path}"/></svg>')
        return target.name


def typst(sheet):
    """Letters stand on our baselines; everything else is Typst's own work."""
    def quoted(words):
        return json.dumps(words, ensure_ascii=False).replace("\\u", "\\\\u")

    def placed(x, y, body):
        return f"#place(top + left, dx: {x:.3f}pt, dy: {y:.3f}pt, {body})"

    lines = [f"#set document(title: {quoted(sheet.title)})",
             f'#set page(width: {sheet.width:.3f}pt, height: {sheet.height:.3f}pt, margin: 0pt)',
             f'#set text(top-edge: "baseline", bottom-edge: "baseline", lang: "{sheet.language[:2]}")']
    for index, (file, box, mirrored) in enumerate(sheet.pictures):
        size = f'width: {box["width"]:.3f}pt, height: {box["height"]:.3f}pt'
        image = f'image("{file}", {size})'
        lines.append(placed(box["x"], box["y"], f"box({size}, scale(x: -100%, {image}))" if mirrored else image))
        # Areas lie on the background, below everything else.
        if index == 1:
            for corners, colour in sheet.areas:
                points = ", ".join(f"({x:.3f}pt, {y:.3f}pt)" for x, y in corners)
                lines.append(placed(0, 0, f'polygon(fill: rgb("{colour}"), {points})'))
    for text in sheet.texts:
        families = ", ".join(f'"{family}"' for family in text.families)
        style = (f'font: ({families},), size: {text.size:.3f}pt, fill: rgb("{text.colour}"), dir: {text.direction}, '
                 f'weight: {700 if text.is_bold else 400}, lang: "{text.language.split("-")[0]}"')
        body = (f"block(width: {text.width:.3f}pt, {{ set par(leading: {text.step:.3f}pt); "
                f"set align({text.align}); text({style}, {quoted(text.words)}) }})")
        lines.append(placed(text.x, text.baseline, body))
    return "\n".join(lines) + "\n"


def page(sheet):
    """HTML that sets each paragraph in its box; for WeasyPrint and Chromium."""
    def box_style(box, mirrored=False):
        mirror = ";transform:scaleX(-1)" if mirrored else ""
        return (f'left:{box["x"]:.3f}pt;top:{box["y"]:.3f}pt;width:{box["width"]:.3f}pt;'
                f'height:{box["height"]:.3f}pt{mirror}')

    parts = [f'<!DOCTYPE html><html lang="{sheet.language}"><head><meta charset="utf-8">'
             f"<title>{html.escape(sheet.title)}</title><style>@page{{size:{sheet.width:.3f}pt {sheet.height:.3f}pt;"
             "margin:0}body{margin:0}body>*{position:absolute;margin:0}</style></head><body>"]
    for index, (file, box, mirrored) in enumerate(sheet.pictures):
        parts.append(f'<img alt="" src="{file}" style="{box_style(box, mirrored)}">')
        if index == 1:
            polygons = "".join(
                f'<polygon fill="{colour}" points="{" ".join(f"{x:.3f},{y:.3f}" for x, y in corners)}"/>'
                for corners, colour in sheet.areas)
            whole = {"x": 0, "y": 0, "width": sheet.width, "height": sheet.height}
            parts.append(f'<svg style="{box_style(whole)}" viewBox="0 0 {sheet.width:.3f} {sheet.height:.3f}">'
                         f"{polygons}</svg>")
    for text in sheet.texts:
        # Half of what Noto Sans reaches farther up than down.
        top = text.baseline - text.step / 2 - 0.39 * text.size
        families = ",".join(f"'{family}'" for family in text.families)
        parts.append(f'<p lang="{text.language}" dir="{text.direction}" style="left:{text.x:.3f}pt;top:{top:.3f}pt;'
                     f"width:{text.width:.3f}pt;text-align:{text.align};font:{700 if text.is_bold else 400} "
                     f'{text.size:.3f}pt/{text.step:.3f}pt {families};color:{text.colour}">'
                     f"{html.escape(text.words)}</p>")
    return "".join(parts) + "</body></html>\n"


def plain(sheet):
    """One line for each thing, with tabs between its fields; for the program that only draws."""
    lines = [f"S\t{sheet.width:.3f}\t{sheet.height:.3f}\t{sheet.language}"]
    for corners, colour in sheet.areas:
        lines.append(f"A\t{colour[1:]}\t" + "\t".join(f"{x:.3f}\t{y:.3f}" for x, y in corners))
    for text in sheet.texts:
        words = text.words.replace("\n", " ").replace("\t", " ")
        lines.append("\t".join([
            "T", text.colour[1:], f"{text.x:.3f}", f"{text.baseline:.3f}", f"{text.width:.3f}", f"{text.step:.3f}",
            f"{text.size:.3f}", "1" if text.is_bold else "0", text.direction, text.align, text.language,
            ",".join(text.families), words]))
    return "\n".join(lines) + "\n"


def write(words, folder):
    """Writes the sources of all sheets into a folder; gives their names in order."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    colours = words["colours"]
    pictures = Pictures(folder, colours)
    names = []
    for page_layout in words["pages"]:
        sheet = Sheet(page_layout, colours, pictures)
        name = sheet.language
        names.append(name)
        for ending, source in [("typ", typst(sheet)), ("html", page(sheet)), ("txt", plain(sheet))]:
            (folder / f"{name}.{ending}").write_text(source)
    return names
