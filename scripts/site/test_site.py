"""What people do on a site, and what it may not do to them."""

import io
import json
import pathlib
import unittest
import zipfile

import axe_playwright_python
from browser import PAGES, SITE, SiteCase, checksum, data

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()


class Choosing(SiteCase):
    def choose(self, page, name):
        page.get_by_role("checkbox", name=f"Choose {name}", exact=True).check()

    def test_three_languages_as_one_archive(self):
        page = self.open("index.html")
        for name in ("Polish", "Urdu", "Burmese"):
            self.choose(page, name)
        page.locator("#results h3", has_text="Burmese").wait_for()
        with page.expect_download() as download:
            page.get_by_role("button", name="Save all of these as one ZIP file").click()
        archive = zipfile.ZipFile(io.BytesIO(pathlib.Path(download.value.path()).read_bytes()))
        self.assertIsNone(archive.testzip())
        names = archive.namelist()
        self.assertEqual(names[0], "READ-ME-FIRST.txt")
        self.assertIn("Do not hang a draft", archive.read(names[0]).decode())
        wanted = {
            sheet["path"]: sheet for sheet in data()["sheets"]
            if sheet["page"].split("/")[0] in ("pl", "ur", "my") and sheet["variant"] in ("office", "screen")}
        self.assertEqual({"sheets/" + name for name in names[1:]}, set(wanted))
        for name in names[1:]:
            self.assertEqual(checksum(archive.read(name)), wanted["sheets/" + name]["sha256"], name)
        self.assertRegex(page.locator("#saved").inner_text(), r"sheets\.zip is made: \d+ files")
        self.assertEqual(page.complaints, [])

    def test_sheets_paper_and_form(self):
        page = self.open("index.html#choose=ur")
        page.get_by_role("checkbox", name="Wall poster").uncheck()
        page.get_by_label("Paper").select_option("A3")
        page.get_by_label("Form").select_option("press")
        page.wait_for_function("document.querySelectorAll('#results .files a').length === 1")
        self.assertEqual(
            page.locator("#results .files a").get_attribute("href"), "sheets/ur/bilingual-poster-ur-en-A3-press.pdf")
        page.reload(wait_until="networkidle")
        self.assertTrue(page.get_by_role("checkbox", name="Choose Urdu").is_checked())

    def test_a_set_is_chosen_at_once(self):
        page = self.open("index.html")
        page.get_by_text("Launch twenty").click()
        page.get_by_role("button", name="Choose these").first.click()
        page.locator("#results .cards").first.wait_for()
        tags = page.locator("[data-set]").first.get_attribute("data-set").split()
        chosen = page.locator(".tiles .chosen").evaluate_all("tiles => tiles.map((tile) => tile.dataset.tag)")
        self.assertGreater(len(tags), 1)
        self.assertEqual(sorted(chosen), sorted(tags))

    def test_a_damaged_file_is_not_saved(self):
        page = self.open("index.html#choose=pl")
        page.route("**/sheets/pl/**", lambda route: route.fulfill(body=b"%PDF-damaged"))
        page.get_by_role("button", name="Save all").click()
        page.wait_for_function("document.getElementById('saved').textContent.includes('did not come whole')")

    def test_search_is_as_the_names_are(self):
        cases = json.loads((pathlib.Path(__file__).parent / "search.json").read_text())
        page = self.open("index.html")
        tags = page.locator("#tiles > li").evaluate_all("tiles => tiles.map((tile) => tile.dataset.tag)")
        tried = 0
        for case in cases:
            page.get_by_role("searchbox").fill(case["typed"])
            found = page.locator("#tiles > li:visible").evaluate_all("tiles => tiles.map((tile) => tile.dataset.tag)")
            if case["finds"] in tags:
                tried += 1
                self.assertIn(case["finds"], found, case["typed"])
                self.assertLess(len(found), len(tags), case["typed"])
            else:
                self.assertEqual(found, [], case["typed"])
        self.assertGreater(tried, 4)
        page.get_by_role("searchbox").fill("URDU")
        page.keyboard.press("Enter")
        page.locator("#results .cards").first.wait_for()
        self.assertTrue(page.get_by_role("checkbox", name="Choose Urdu").is_checked())


class Checking(SiteCase):
    def answer(self, page, text):
        page.get_by_role("textbox").fill(text)
        page.keyboard.press("Enter")
        return page.locator("#answer").inner_text()

    def test_codes(self):
        page = self.open("check/index.html")
        sheet = next(sheet for sheet in data()["sheets"] if sheet["page"] == "ur/wall-poster.html")
        other = next(sheet for sheet in data()["sheets"] if sheet["page"] == "pl/wall-poster.html")
        code = sheet["code"]
        for text in (code, code.upper(), f"T1 · Urdu · {code} · machine draft · England · review by 2027-05"):
            said = self.answer(page, text)
            self.assertIn("It is the current version, and still a draft", said)
            self.assertIn("Wall poster, Urdu", said)
        said = self.answer(page, "T1 · Urdu · 0a0a0a · approved · England · review by 2027-05")
        self.assertIn("It is not the current version", said)
        self.assertIn(code, said)
        # A code of another sheet makes no sheet the current one.
        said = self.answer(page, f"T1 · Urdu · {other['code']} · machine draft")
        self.assertIn("It is not the current version", said)
        self.assertIn("does not know the code", self.answer(page, "0a0a0a"))
        self.assertIn("no code in that", self.answer(page, "hello <b>2027-05</b>"))
        self.go(page, f"check/index.html?id={code}")
        self.assertIn("It is the current version", page.locator("#answer").inner_text())
        self.assertEqual(page.complaints, [])


class WithoutScripts(SiteCase):
    def test_every_file_is_a_plain_link(self):
        page = self.open("index.html", java_script_enabled=False)
        self.assertFalse(page.locator("#search").is_visible())
        self.assertFalse(page.locator("#choice").is_visible())
        listed = {sheet["path"]: sheet["sha256"] for sheet in data()["sheets"]}
        for language in data()["languages"]:
            for bundle in (language.get("zip"), language.get("book")):
                if bundle:
                    listed[bundle["path"]] = bundle["sha256"]
        pages = page.locator(".tiles a").evaluate_all("links => links.map((link) => link.href)")
        self.assertEqual(len(pages), len(data()["languages"]))
        found = set()
        for address in pages:
            self.go(page, self.path(address))
            for link in page.locator("a[download]").evaluate_all("links => links.map((link) => link.href)"):
                answer = page.request.get(link)
                path = self.path(link)
                self.assertEqual((answer.status, checksum(answer.body())), (200, listed[path]), path)
                found.add(path)
        self.assertEqual(found, set(listed))

    def test_a_click_saves_a_file(self):
        page = self.open("ur/index.html", java_script_enabled=False)
        link = page.locator("a[download]").last
        with page.expect_download() as download:
            link.click()
        path = self.path(link.evaluate("link => link.href"))
        listed = next(sheet for sheet in data()["sheets"] if sheet["path"] == path)
        self.assertEqual(checksum(pathlib.Path(download.value.path()).read_bytes()), listed["sha256"])

    def test_codes_stand_in_a_table(self):
        page = self.open("check/index.html", java_script_enabled=False)
        self.assertFalse(page.locator("#code").is_visible())
        codes = page.locator("#current tbody code").all_inner_texts()
        self.assertEqual(set(codes), {sheet["code"] for sheet in data()["sheets"]})


class Keyboard(SiteCase):
    REACHABLE = """() => [...document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
        .filter((node) => node.checkVisibility() && node.getClientRects().length)
        .map((node, index) => { node.dataset.stop = index; return index; })"""
    FOCUSED = """() => {
        const node = document.activeElement;
        const style = getComputedStyle(node);
        return {stop: node.dataset.stop ?? null, shows: style.outlineStyle !== 'none'
            && parseFloat(style.outlineWidth) >= 2,
            box: node.getBoundingClientRect().toJSON(), height: innerHeight,
            top: document.elementFromPoint(...middle(node)) === node || node.contains(document.elementFromPoint(...middle(node)))
                || document.elementFromPoint(...middle(node))?.contains(node)};
        function middle(node) {
            // Of the first line, if it has several.
            const box = node.getClientRects()[0];
            return [box.left + Math.min(box.width / 2, 9), box.top + Math.min(box.height / 2, 9)];
        }
    }"""

    def test_tab_reaches_everything_and_shows_where_it_is(self):
        for path in PAGES:
            page = self.open(path)
            stops = page.evaluate(self.REACHABLE)
            self.assertGreater(len(stops), 3, path)
            reached = []
            for _ in stops:
                page.keyboard.press("Tab")
                focused = page.evaluate(self.FOCUSED)
                self.assertTrue(focused["shows"], f"{path}: {focused}")
                self.assertTrue(focused["box"]["bottom"] > 0 and focused["box"]["top"] < focused["height"],
                                f"{path}: {focused} is out of sight")
                self.assertTrue(focused["top"], f"{path}: {focused} is covered")
                reached.append(int(focused["stop"]))
            self.assertEqual(reached, stops, path)
            page.context.close()

    def test_a_sheet_is_found_and_saved_without_a_mouse(self):
        page = self.open("index.html")
        self.tab_to(page, "#search")
        page.keyboard.type("urdu")
        self.tab_to(page, "[data-tag=ur] input")
        page.keyboard.press("Space")
        page.locator("#results .cards").first.wait_for()
        self.tab_to(page, "#save")
        with page.expect_download() as download:
            page.keyboard.press("Enter")
        self.assertEqual(download.value.suggested_filename, "sheets.zip")

    def tab_to(self, page, selector):
        for _ in range(200):
            page.keyboard.press("Tab")
            if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
        self.fail(f"the keyboard does not reach {selector}")


class Looks(SiteCase):
    def test_nothing_is_wider_than_a_narrow_phone(self):
        for path in PAGES:
            page = self.open(path, width=320, height=640)
            widths = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
            self.assertLessEqual(widths[0], 320, path)
            wide = page.evaluate("""[...document.querySelectorAll('main *, header *')].filter((node) =>
                !node.closest('.scroll') && node.getBoundingClientRect().right > 320.5).map((node) => node.outerHTML)""")
            self.assertEqual(wide, [], path)
            page.context.close()

    def test_every_letter_is_in_a_font_of_the_site(self):
        for path in PAGES:
            page = self.open(path)
            page.evaluate("document.fonts.ready.then(() => true)")
            session = page.context.new_cdp_session(page)
            session.send("DOM.enable")
            session.send("CSS.enable")
            root = session.send("DOM.getDocument")["root"]["nodeId"]
            # Codes are set in the typewriter face of the machine.
            nodes = session.send("DOM.querySelectorAll", {
                "nodeId": root, "selector": ".name, .own, .english, h1, h2, h3, p, li, label"})["nodeIds"]
            for node in nodes:
                for font in session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]:
                    if not font["isCustomFont"]:
                        words = session.send("DOM.getOuterHTML", {"nodeId": node})["outerHTML"]
                        self.fail(f"{path}: {font['familyName']} sets {words}")
            page.context.close()

    def test_axe_finds_nothing(self):
        for path in PAGES:
            for width in (1200, 320):
                # axe is put into the page, which the page itself forbids.
                page = self.open(path, width=width, bypass_csp=True)
                page.evaluate(AXE)
                found = page.evaluate("""() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
                    'wcag22aa', 'best-practice']})""")
                self.assertGreater(len(found["passes"]), 15, path)
                faults = [(fault["id"], [node["html"] for node in fault["nodes"]][:3]) for fault in found["violations"]]
                self.assertEqual(faults, [], f"{path} at {width}")
                page.context.close()


class Privacy(SiteCase):
    def test_nothing_is_asked_of_others_and_nothing_is_kept(self):
        for path in PAGES:
            page = self.open(path)
            page.mouse.wheel(0, 20_000)
            page.wait_for_load_state("networkidle")
            strangers = [url for url in page.asked if not url.startswith((self.address, "about:"))]
            self.assertEqual((path, strangers, page.complaints), (path, [], []))
            self.assertEqual(page.context.cookies(), [])
            self.assertEqual(page.evaluate("localStorage.length + sessionStorage.length"), 0)
            page.context.close()

    def test_the_policy_holds(self):
        page = self.open("index.html")
        # A page that did what it may not would be stopped, so the policy is one that browsers heed.
        stopped = page.evaluate("""() => new Promise((done) => {
            document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
            document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.1:9/picture.png'}));
        })""")
        self.assertEqual(stopped, "img-src")

    def test_every_file_that_a_page_loads_is_of_the_site(self):
        page = self.open("index.html#choose=ur,my,pl")
        for url in page.asked:
            if url.startswith(self.address):
                path = self.path(url).split("#")[0].split("?")[0]
                self.assertTrue((SITE / path).is_file(), url)


if __name__ == "__main__":
    unittest.main()
