# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader goes by in a page: headings, tables, pictures, languages, landmarks. A validator does not ask for
most of it."""
import html.parser
import re

VOID = {"meta", "img", "br", "link", "hr"}
HEADING = re.compile(r"h([1-6])")


class Page(html.parser.HTMLParser):
    def __init__(self, text, languages):
        super().__init__()
        self.findings = []
        self.known = languages
        self.stack = []  # tag and language of the elements that are open
        self.level = 0
        self.ids, self.targets, self.landmarks, self.tags = set(), [], [], []
        self.tables = []  # of the tables that are open: whether a head was seen, cells of the first row
        self.feed(text)
        self.close()
        self.finish()

    def find(self, what):
        self.findings.append(f"line {self.getpos()[0]}: {what}")

    def handle_starttag(self, tag, attributes):
        attribute = dict(attributes)
        self.tags.append((tag, attribute))
        language = attribute.get("lang", self.stack[-1][1] if self.stack else "")
        if "lang" in attribute and attribute["lang"].split("-")[0] not in self.known:
            self.find(f"language “{attribute['lang']}”")
        if "id" in attribute:
            if attribute["id"] in self.ids:
                self.find(f"id {attribute['id']} twice")
            self.ids.add(attribute["id"])
        if attribute.get("href", "").startswith("#"):
            self.targets.append(attribute["href"][1:])
        self.look_at(tag, attribute)
        if tag not in VOID:
            self.stack.append((tag, language))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)  # what has no end: "<meta/>"

    def look_at(self, tag, attribute):
        heading = HEADING.fullmatch(tag)
        if heading:
            level = int(heading.group(1))
            if level > self.level + 1 or (level == 1 and self.level > 0):
                self.find(f"{tag} after a heading of level {self.level}")
            self.level = level
        if tag == "img" and not attribute.get("alt", "").strip():
            self.find("a picture without text alternative")
        if tag in ("header", "nav", "main"):
            self.landmarks.append(tag)
        if tag == "nav" and not ({"aria-label", "aria-labelledby"} & attribute.keys()):
            self.find("nav without a name")
        if tag == "table":
            self.tables.append(False)
        if tag == "th":
            self.tables[-1] = True
            if attribute.get("scope") not in ("row", "col"):
                self.find("th without scope")

    def handle_endtag(self, tag):
        if tag == "table" and not self.tables.pop():
            self.find("a table without heads")
        if not self.stack or self.stack.pop()[0] != tag:
            self.find(f"</{tag}> closes nothing")

    def handle_data(self, data):
        if data.strip() and self.stack and not self.stack[-1][1]:
            self.find(f"text without language: {data[:30]!r}")

    def finish(self):
        for target in self.targets:
            if target not in self.ids:
                self.find(f"a link leads nowhere: #{target}")
        if self.landmarks not in (["header", "main"], ["header", "nav", "main"]):
            self.find(f"landmarks {self.landmarks}")
        if [tag for tag, _ in self.tags].count("h1") != 1:
            self.find("not one h1")
        first = next((attribute for tag, attribute in self.tags if tag == "a"), {})
        if first.get("href") != "#main":
            self.find("the first link does not lead to the content")
        for index, (tag, _) in enumerate(self.tags):
            if tag == "figure" and "table" not in (following := [one for one, _ in self.tags[index:]]) and "img" not in following:
                self.find("a figure with neither picture nor numbers")


def findings_in(text, languages=("zh", "de", "en")):
    return Page(text, languages).findings


# Each has one fault: without it nobody would know that the check can fail.
FAULTY = [
    '<html lang="de"><body><a href="#main"></a><header><h1>x</h1></header><main id="main"><h3>x</h3></main></body></html>',
    '<html lang="de"><body><a href="#main"></a><header><h1>x</h1></header><main id="main"><img src="x"></main></body></html>',
    '<html lang="de"><body><a href="#main"></a><header><h1>x</h1></header><main id="main"><table><tr><td>x</td></tr></table></main></body></html>',
    '<html lang="de"><body><a href="#main"></a><header><h1>x</h1></header><main id="main"><table><tr><th>x</th></tr></table></main></body></html>',
    '<html><body><a href="#main"></a><header><h1 lang="de">x</h1></header><main id="main">x</main></body></html>',
    '<html lang="de"><body><a href="#main"></a><header><h1>x</h1></header><main id="main" lang="xx"></main></body></html>',
    '<html lang="de"><body><header><h1>x</h1></header><main id="main"></main></body></html>',
    '<html lang="de"><body><a href="#main"></a><header><h1>x</h1></header><nav></nav><main id="main"></main></body></html>',
    '<html lang="de"><body><a href="#main"></a><header><h1>x</h1></header><main id="main"><a href="#y"></a></main></body></html>',
]
SOUND = '<html lang="de"><body><a href="#main"></a><header><h1>x</h1></header><main id="main"><h2>x</h2></main></body></html>'


def self_test():
    return not findings_in(SOUND) and all(len(findings_in(text)) == 1 for text in FAULTY)
