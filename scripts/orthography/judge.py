"""Whether the fonts of each language have its letters and shape them, as hyperglot and shaperglot see it.

A language's own letters stand in the first family of its setting; the families behind it are for Latin words. Each file
of that family is judged, for headlines and for text, in every weight.
"""

import contextlib
import io
import logging
import os
import pathlib
import sys

import shaperglot
import yaml
from fontTools.ttLib import TTCollection
from hyperglot.checker import FontChecker
from hyperglot.language import Language

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / ".build" / "orthography"

# hyperglot knows languages by ISO 639-3, and where that names a group of languages, by the one that is written.
ISO = dict(
    pair.split(":")
    for pair in (
        "am:amh ar:arb bg:bul bn:ben ckb:ckb cs:ces el:ell en:eng es:spa fa:pes fil:fil fr:fra gu:guj hi:hin hu:hun "
        "hy:hye it:ita ka:kat km:khm kmr:kmr ko:kor ln:lin lo:lao lt:lit lv:lvs ml:mal my:mya ne:npi om:gaz pa:pan "
        "pa-Arab:pnb pl:pol prs:prs ps:pbu pt:por ro:ron ru:rus rw:kin si:sin sk:slk sn:sna so:som sq:als sw:swh "
        "ta:tam th:tha ti:tir tr:tur tw:twi uk:ukr ur:urd vi:vie yi:ydd yo:yor zh-Hans:cmn zh-Hant:yue"
    ).split()
)

# gflanguages has some by the group's tag.
GROUPS = {"kmr": "ku"}


def font_files(fonts, family):
    """The files of a family, each face of a collection as a file of its own."""
    for font in fonts:
        if font["family"] != family:
            continue
        path = pathlib.Path(font["file"])
        if path.suffix != ".ttc":
            yield path
            continue
        face = WORK / f"{family.replace(' ', '')}-{font['weight']}.otf"
        if not face.exists():
            for member in TTCollection(str(path)).fonts:
                if family in (member["name"].getDebugName(1), member["name"].getDebugName(16)):
                    member.save(str(face))
                    break
        yield face


def by_hyperglot(checkers, path, language):
    """What is missing; None if hyperglot does not know the language in its script."""
    iso = ISO.get(language["tag"])
    try:
        known = Language(iso) if iso else None
    except KeyError:
        known = None
    # It has one orthography for all Chinese.
    script = {"Hans": "Hani", "Hant": "Hani"}.get(language["script"], language["script"])
    orthographies = [o for o in known.get_check_orthographies(["primary", "secondary"])] if known else []
    names = {o.script for o in orthographies if o["script_iso"] in (script, language["script"])}
    if not names:
        return None
    checker = checkers.setdefault(path, FontChecker(str(path)))
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    handler.setLevel(logging.WARNING)
    root = logging.getLogger()
    root.addHandler(handler)
    with contextlib.redirect_stderr(io.StringIO()):
        found = checker.supports_language(
            iso,
            orthography=["primary", "secondary"],
            shaping=True,
            return_script_object=True,
            report_missing=0,
            report_marks=0,
            report_joining=0,
            report_conjuncts=0,
        )
    root.removeHandler(handler)
    if names & set(found or {}):
        return []
    # It says itself which rare clusters can be ignored.
    complaints = [line for line in log.getvalue().splitlines() if "can be ignored" not in line]
    return complaints or ["not supported, and it does not say why"]


LANGUAGES = shaperglot.Languages()


def by_shaperglot(checkers, path, language):
    """What is missing; None if shaperglot does not know the language in its script."""
    tag = language["tag"].split("-")[0]
    name = f"{GROUPS.get(tag, tag)}_{language['script']}"
    if name not in LANGUAGES.keys():
        return None
    reporter = checkers.setdefault((path,), shaperglot.Checker(str(path))).check(LANGUAGES[name])
    if reporter.is_unknown:
        return None
    return [] if reporter.is_success else [problem.message for check in reporter.fails for problem in check.problems]


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    # hyperglot leaves a file where it runs.
    os.chdir(WORK)
    table = yaml.safe_load((ROOT / "Translations" / "languages.yaml").read_text(encoding="utf-8"))
    fonts = yaml.safe_load((ROOT / "Fonts" / "fonts.yaml").read_text(encoding="utf-8"))["fonts"]
    known = yaml.safe_load((HERE / "known.yaml").read_text(encoding="utf-8")) or []
    used, gaps, checkers = set(), 0, {}
    for language in table["languages"]:
        setting = table["settings"][language["setting"]]
        families = dict.fromkeys([setting["headline_families"][0], setting["text_families"][0]])
        row = []
        for name, judge in (("hyperglot", by_hyperglot), ("shaperglot", by_shaperglot)):
            answer = "yes"
            for path in (path for family in families for path in font_files(fonts, family)):
                complaints = judge(checkers, path, language)
                if complaints is None:
                    answer = "no data"
                    continue
                for complaint in complaints:
                    excuse = next(
                        (
                            index
                            for index, entry in enumerate(known)
                            if (entry["language"], entry["judge"]) == (language["tag"], name)
                            and entry["complaint"] in complaint
                        ),
                        None,
                    )
                    if excuse is None:
                        answer = "NO"
                        gaps += 1
                        print(f"{language['tag']}: {path.name} by {name}: {complaint}", file=sys.stderr)
                    else:
                        used.add(excuse)
                        answer = answer if answer == "NO" else "known"
            row.append(f"{name} {answer}")
        print(f"{language['tag']:8} {', '.join(families):50} {', '.join(row)}")
    idle = [entry for index, entry in enumerate(known) if index not in used]
    for entry in idle:
        print(f"known.yaml: nobody complains of {entry['complaint']!r} in {entry['language']} any more", file=sys.stderr)
    return 1 if gaps or idle else 0


if __name__ == "__main__":
    sys.exit(main())
