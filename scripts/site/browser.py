"""A site, served and opened in Debian's Chromium."""

import functools
import hashlib
import http.server
import json
import os
import pathlib
import threading
import unittest

from playwright.sync_api import sync_playwright

SITE = pathlib.Path(os.environ["SITE"]).resolve()
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Gives files out as any server does, and says nothing."""

    def log_message(self, *arguments):
        pass


def data():
    return json.loads((SITE / "data.json").read_text())


def checksum(content):
    return hashlib.sha256(content).hexdigest()


# One page of each kind; the Urdu ones are from right to left.
PAGES = [
    "index.html", "index.html#choose=ur,my,pl", "check/index.html", "check/index.html?id=000000", "many/index.html",
    "pl/index.html", "ur/index.html", "my/index.html", "pl/wall-poster.html", "ur/wall-poster.html", "th/wall-poster.html",
    "zh-Hans/bilingual-poster.html", "many/many-languages.html", "staff/desk-guide.html",
]


class SiteCase(unittest.TestCase):
    """Opens pages, and notes what they ask for and what goes wrong in them."""

    @classmethod
    def setUpClass(cls):
        cls.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Quiet, directory=str(SITE)))
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.address = f"http://127.0.0.1:{cls.server.server_address[1]}/"
        cls.driver = sync_playwright().start()
        # Nobody is kept apart from anybody on a machine of its own; as root there is no sandbox.
        cls.browser = cls.driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.driver.stop()
        cls.server.shutdown()
        cls.server.server_close()

    def open(self, path, width=1200, height=900, **options):
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, accept_downloads=True, **options)
        self.addCleanup(context.close)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.asked, page.complaints = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        # Leaving a page stops what it had not fetched yet.
        page.on("requestfailed", lambda request: page.complaints.append(f"failed: {request.url}")
                if request.failure != "net::ERR_ABORTED" else None)
        page.on("console", lambda message: page.complaints.append(message.text)
                if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        self.go(page, path)
        return page

    def go(self, page, path):
        # A page that differs only behind '#' would not be opened anew.
        page.goto("about:blank")
        page.goto(self.address + path, wait_until="networkidle")
        if "#choose" in path:
            page.locator("#results .cards").first.wait_for()

    def path(self, url):
        return url.removeprefix(self.address)
