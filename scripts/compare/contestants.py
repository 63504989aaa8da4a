"""One contestant in a process of its own: contestants.py NAME SOURCES OUT SHEET... ; prints what it took as JSON."""

import base64
import importlib.metadata
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

FONTS = ["/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto"]


def typst(sources, tagged=True):
    """A compiler that is kept open, with the faces read before the clock starts; one thread."""
    import typst
    compiler = typst.Compiler(root=str(sources), font_paths=FONTS, ignore_system_fonts=True)
    return lambda name: compiler.compile(str(sources / f"{name}.typ"), format="pdf", pdf_tags=tagged)


def weasyprint(sources):
    """FontConfiguration and picture cache are kept."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration
    fonts, pictures = FontConfiguration(), {}
    return lambda name: weasyprint.HTML(filename=str(sources / f"{name}.html")).write_pdf(
        font_config=fonts, cache=pictures)


class Chromium:
    """A browser that is kept open, and spoken to through a pipe (DevTools protocol)."""

    ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions",
                 "--disable-background-networking", "--allow-file-access-from-files"]

    def __init__(self, sources):
        self.sources, self.number, self.rest = sources, 0, b""
        from_us, self.to_browser = os.pipe()
        self.from_browser, to_us = os.pipe()
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)

        def plug():
            # The browser reads from 3 and writes to 4.
            reading, writing = os.dup(from_us), os.dup(to_us)
            os.dup2(reading, 3)
            os.dup2(writing, 4)

        self.process = subprocess.Popen(
            ["chromium", *self.ARGUMENTS, f"--user-data-dir={self.profile.name}", "--remote-debugging-pipe"],
            preexec_fn=plug, close_fds=False, stderr=subprocess.DEVNULL, start_new_session=True)
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable", session=self.session)

    def ask(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.to_browser, json.dumps(message).encode() + b"\0")
        answer = self.wait(lambda answer: answer.get("id") == self.number)
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]

    def wait(self, is_wanted):
        while True:
            while b"\0" not in self.rest:
                self.rest += os.read(self.from_browser, 1 << 20)
            line, self.rest = self.rest.split(b"\0", 1)
            if is_wanted(answer := json.loads(line)):
                return answer

    def __call__(self, name):
        os.write(self.to_browser, json.dumps({
            "id": 0, "method": "Page.navigate", "sessionId": self.session,
            "params": {"url": (self.sources / f"{name}.html").as_uri()}}).encode() + b"\0")
        self.wait(lambda answer: answer.get("method") == "Page.loadEventFired")
        printed = self.ask("Page.printToPDF", session=self.session, preferCSSPageSize=True, printBackground=True)
        return base64.b64decode(printed["data"])

    def family(self):
        """The browser's processes: all of its session."""
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
                if int(fields[3]) == self.process.pid:
                    yield folder, fields
            except (FileNotFoundError, ProcessLookupError):
                pass

    def cpu(self):
        ticks = sum(int(tick) for _, fields in self.family() for tick in fields[11:15])
        return ticks / os.sysconf("SC_CLK_TCK") * 1e3

    def memory(self):
        """Shared memory counts once (proportional set size)."""
        lines = [line for folder, _ in self.family() for line in (folder / "smaps_rollup").read_text().splitlines()]
        return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024

    def close(self):
        self.ask("Browser.close")
        self.process.wait()


def chromium_each(sources, out):
    """A browser that is started for each sheet."""
    def make(name):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            target = out / "one.pdf"
            subprocess.run(["chromium", *Chromium.ARGUMENTS, f"--user-data-dir={profile}", "--no-pdf-header-footer",
                            f"--print-to-pdf={target}", (sources / f"{name}.html").as_uri()],
                           stderr=subprocess.DEVNULL, check=True)
            return target.read_bytes()
    return make


def version(name):
    if name.startswith("chromium"):
        # "Chromium 1.2.3.4 built on Debian"
        return subprocess.run(["chromium", "--version"], capture_output=True, text=True).stdout.split()[1]
    return importlib.metadata.version(name.split("-")[0])


def main(name, sources, out, *sheets):
    sources, out = pathlib.Path(sources).resolve(), pathlib.Path(out).resolve()
    browser = Chromium(sources) if name == "chromium" else None
    make = {"typst": lambda: typst(sources), "typst-untagged": lambda: typst(sources, tagged=False),
            "weasyprint": lambda: weasyprint(sources), "chromium": lambda: browser,
            "chromium-each": lambda: chromium_each(sources, out)}[name]()

    def cpu():
        kinds = [resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN]
        own = sum(resource.getrusage(kind).ru_utime + resource.getrusage(kind).ru_stime for kind in kinds) * 1e3
        return own + (browser.cpu() if browser else 0)

    wall, before, size = time.monotonic(), cpu(), 0
    for number, sheet in enumerate(sheets):
        data = make(sheet)
        (out / f"{number}-{sheet}.pdf").write_bytes(data)
        size += len(data)
    report = {"sheets": len(sheets), "wall": (time.monotonic() - wall) * 1e3, "cpu": cpu() - before, "bytes": size,
              "version": version(name)}
    kind = resource.RUSAGE_CHILDREN if name == "chromium-each" else resource.RUSAGE_SELF
    report["peak"] = browser.memory() if browser else resource.getrusage(kind).ru_maxrss / 1024
    if browser:
        browser.close()
    print(json.dumps(report))


if __name__ == "__main__":
    main(*sys.argv[1:])
