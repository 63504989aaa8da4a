"""One small sheet that every judge accepts, and ways to spoil it, so that we know each judge finds its fault."""
import pathlib

import pikepdf
from PIL import ImageFont
from pikepdf import Array, Dictionary, Name, String

PROFILES = pathlib.Path(__file__).resolve().parents[2] / "Profiles"
FONT = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"
MEDIA, BLEED, TRIM = [0, 0, 400, 500], [40, 40, 360, 460], [50, 50, 350, 450]
MARKS = ("0 50 30 .5 re 370 50 30 .5 re 0 450 30 .5 re 370 450 30 .5 re "
         "50 0 .5 30 re 350 0 .5 30 re 50 470 .5 30 re 350 470 .5 30 re f")
WORDS = [
    {"page": 1, "role": "H1", "language": "en", "text": "Register here", "alternateText": None, "copies": 1},
    {"page": 1, "role": "P", "language": "en", "text": "It is free.", "alternateText": None, "copies": 1},
    {"page": 1, "role": "Figure", "language": "en", "text": None, "alternateText": "An open door", "copies": 1},
]
# The same on both pages.
TWICE = WORDS + [{**item, "page": 2} for item in WORDS]
CONTENT = """/Artifact <</Type /Layout>> BDC
/Knockout gs {ground} 40 40 320 420 re f
{registration} {marks}
EMC
/H1 <</MCID 0>> BDC /Overprint gs {ink} BT /F 24 Tf 70 380 Td ({heading}) Tj ET EMC
/P <</MCID 1>> BDC {ink} BT /F 14 Tf 70 340 Td (It is free.) Tj ET EMC
/Figure <</MCID 2>> BDC {ink} 70 100 60 60 re f EMC
{extra}"""
PRESS = {"ground": "0 .2 .66 0 k", "ink": "0 0 0 1 k", "registration": "/All cs 1 scn", "marks": MARKS}
OFFICE = {"ground": "1 .8 .42 rg", "ink": "0 0 0 rg", "registration": "", "marks": ""}
XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
 pdfaid:part="2" pdfaid:conformance="A" pdfuaid:part="1">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Register here</rdf:li></rdf:Alt></dc:title>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
 <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
 <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
 <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
 <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
  <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
  <pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part</pdfaProperty:description>
 </rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def write_sheet(path, variant="press", spoil=None, pages=1, **changes):
    """Writes the sheet. Changes replace parts of the last page; spoil may change anything else before it is written."""
    sound = {"heading": "Register here", "extra": "", **(PRESS if variant == "press" else OFFICE)}
    pdf = pikepdf.new()
    for number in range(pages):
        parts = {**sound, **changes} if number == pages - 1 else sound
        page = pdf.add_blank_page(page_size=(MEDIA[2], MEDIA[3]))
        page.Contents = pdf.make_stream(CONTENT.format(**parts).encode())
        page.Resources = resources(pdf)
        page.StructParents, page.Tabs = number, Name.S
        page.BleedBox, page.TrimBox = Array(BLEED), Array(TRIM)
    add_structure(pdf)
    add_catalogue(pdf, variant)
    if spoil:
        spoil(pdf)
    pdf.save(path, force_version="1.6", object_stream_mode=pikepdf.ObjectStreamMode.generate)


def resources(pdf):
    black = Dictionary(FunctionType=2, Domain=[0, 1], N=1, C0=[0, 0, 0, 0], C1=[1, 1, 1, 1])
    return Dictionary(
        Font=Dictionary(F=font(pdf)),
        ColorSpace=Dictionary(All=Array([Name.Separation, Name.All, Name.DeviceCMYK, black])),
        ExtGState=Dictionary(Overprint=Dictionary(OP=True, op=True, OPM=1),
                             Knockout=Dictionary(OP=False, op=False, OPM=0)))


def font(pdf):
    drawn = ImageFont.truetype(FONT, 1000)
    widths = [round(drawn.getlength(chr(code))) for code in range(32, 127)]
    file = pdf.make_stream(pathlib.Path(FONT).read_bytes())
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=Name.NotoSans, Flags=32, FontBBox=[-621, -389, 2800, 1067], ItalicAngle=0,
        Ascent=1069, Descent=-293, CapHeight=714, StemV=80, FontFile2=file)
    return pdf.make_indirect(Dictionary(
        Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name.NotoSans, FirstChar=32, LastChar=126, Widths=widths,
        Encoding=Name.WinAnsiEncoding, FontDescriptor=pdf.make_indirect(descriptor)))


def add_structure(pdf):
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    top = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=root))
    elements, numbers = [], []
    for number, page in enumerate(pdf.pages):
        own = [pdf.make_indirect(element(item, top, page, place)) for place, item in enumerate(WORDS)]
        elements += own
        numbers += [number, Array(own)]
    top.K, root.K = Array(elements), top
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    pdf.Root.StructTreeRoot = root


def element(item, parent, page, place):
    entries = Dictionary(Type=Name.StructElem, S=Name("/" + item["role"]), P=parent, Pg=page.obj, K=place)
    if item["text"]:
        entries.ActualText = String(item["text"])
    else:
        entries.Alt = String(item["alternateText"])
    return entries


def add_catalogue(pdf, variant):
    profile, colours = ("fogra39.icc", 4) if variant == "press" else ("srgb.icc", 3)
    stream = pdf.make_stream((PROFILES / profile).read_bytes(), N=colours)
    intent = Dictionary(Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=String(profile),
                        DestOutputProfile=stream)
    pdf.Root.OutputIntents = Array([intent])
    pdf.Root.Metadata = pdf.make_stream(XMP.encode(), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.MarkInfo, pdf.Root.Lang = Dictionary(Marked=True), String("en")
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def elements(pdf):
    return pdf.Root.StructTreeRoot.K.K
