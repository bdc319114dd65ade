# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessible HTML of a dossier as sources of other typesetters, so that all of them set the same content.

The HTML is well-formed XML with few elements; whatever else turns up is an error, so that nothing gets lost."""
import xml.etree.ElementTree as ElementTree

# The pages of our own writer: A4, the same margins, the same type and size.
FONTS = ("Noto Sans", "Noto Sans CJK SC")
MARGIN, SIZE, LEADING = 56.7, 9.4, 14.4  # points
PRINT_STYLE = f"""@page{{size:A4;margin:{MARGIN}pt}}
body{{font:{SIZE}pt/{LEADING}pt 'Noto Sans','Noto Sans CJK SC',sans-serif;max-width:none;margin:0;padding:0;hyphens:auto}}
h1{{font-size:20pt}}h2{{font-size:15pt}}h3{{font-size:12pt}}h4,h5{{font-size:{SIZE}pt}}p{{text-align:justify}}"""

HEADINGS = ("h1", "h2", "h3", "h4", "h5")
BLOCKS = ("p", "div", "caption", "figcaption", "strong", "blockquote")
THROUGH = ("body", "header", "main", "figure")


def printable(html):
    """The HTML with a style for paper."""
    return html.replace("</head>", f"<style>{PRINT_STYLE}</style></head>", 1)


def is_inline(element):
    return element.tag in ("span", "a")


class Source:
    """Walks the body; what differs between languages is in the subclasses."""

    def __init__(self, html):
        self.root = ElementTree.fromstring(html.removeprefix("<!DOCTYPE html>"))
        self.parts = []

    def text(self):
        self.parts = [self.preamble(self.root.findtext("head/title"), self.root.get("lang"))]
        self.block(self.root.find("body"))
        self.parts.append(self.end())
        return "\n".join(self.parts)

    def words(self, element):
        """The text inside, with its languages."""
        inner = self.quoted(element.text or "")
        for child in element:
            if child.tag in BLOCKS and inner:
                inner += self.line_break()
            inner += self.words(child) + self.quoted((child.tail or "").strip("\n"))
        language = element.get("lang")
        return self.in_language(language, inner) if language else inner

    def block(self, element):
        if element.tag in HEADINGS:
            self.parts.append(self.heading(HEADINGS.index(element.tag) + 1, self.words(element), element.get("id")))
        elif element.tag == "nav":
            self.parts += [self.entry(a.get("href")[1:], self.words(a)) for a in element.iter("a")]
        elif element.tag == "table":
            self.table(element)
        elif element.tag == "a":
            pass  # the way past the contents, for screens only
        elif element.tag in THROUGH or any(not is_inline(child) for child in element):
            for child in element:
                self.block(child)
        elif element.tag in BLOCKS:
            self.parts.append(self.paragraph(self.words(element)))
        else:
            raise ValueError(f"no word for <{element.tag}>")

    def table(self, element):
        caption = element.find("caption")
        if caption is not None:
            self.parts.append(self.paragraph(self.strong(self.words(caption))))
        rows = [list(row) for row in element.iter("tr")]
        heads = len(element.findall("thead/tr"))
        is_pair = element.get("class") == "pair"
        self.parts.append(self.grid([[self.cell(cell) for cell in row] for row in rows], heads, is_pair))

    def cell(self, element):
        words = self.words(element)
        return self.strong(words) if element.tag == "th" else words


class Typst(Source):
    ENDING = ".typ"

    def preamble(self, title, language):
        fonts = ", ".join(f'"{font}"' for font in FONTS)
        return f"""#set document(title: {self.string(title)}, author: "Tandem")
#set page(paper: "a4", margin: {MARGIN}pt, footer: context align(center, counter(page).display("1 / 1", both: true)))
#set text(font: ({fonts}), size: {SIZE}pt, lang: "{language}", hyphenate: true)
#set par(justify: true, leading: {LEADING - SIZE}pt, spacing: {LEADING - SIZE + 4}pt)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 15pt)
#show heading.where(level: 3): set text(size: 12pt)
#set table(stroke: (bottom: 0.5pt + gray), inset: 4pt)
"""

    def end(self):
        return ""

    @staticmethod
    def string(text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    def quoted(self, text):
        return f"#{self.string(text)};" if text else ""

    def line_break(self):
        return "\n\n"

    def in_language(self, language, inner):
        return f'#text(lang: "{language}")[{inner}];'

    def strong(self, inner):
        return f"#strong[{inner}];"

    def heading(self, level, inner, anchor):
        return f"{'=' * level} {inner}" + (f" <{anchor}>" if anchor else "") + "\n"

    def entry(self, anchor, inner):
        return f"#link(<{anchor}>)[{inner} #h(1fr) #context counter(page).at(<{anchor}>).first()]\n"

    def paragraph(self, inner):
        return inner + "\n"

    def grid(self, rows, heads, is_pair):
        columns = max(len(row) for row in rows)
        lines = [f"#table(columns: (1fr,) * {columns},"]
        for number, row in enumerate(rows):
            cells = ", ".join(f"[{cell}]" for cell in row)
            lines.append(f"table.header({cells})," if number < heads else f"{cells},")
        return "\n".join(lines + [")\n"])


class Latex(Source):
    ENDING = ".tex"
    SPECIAL = {"\\": r"\textbackslash{}", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}",
               **{sign: "\\" + sign for sign in "{}$&#_%"}}
    SECTIONS = ("part*", "section", "subsection", "subsubsection", "paragraph")

    def preamble(self, title, language):
        return rf"""\documentclass[a4paper]{{article}}
\usepackage[margin={MARGIN}bp]{{geometry}}
\usepackage{{fontspec,xeCJK,paracol,longtable,array}}
\usepackage[ngerman]{{babel}}
\usepackage[hidelinks,pdfusetitle]{{hyperref}}
\setmainfont{{{FONTS[0]}}}\setCJKmainfont{{{FONTS[1]}}}
\AtBeginDocument{{\fontsize{{{SIZE}bp}}{{{LEADING}bp}}\selectfont}}
\setlength\parindent{{0pt}}\setlength\parskip{{4bp}}\setcounter{{secnumdepth}}{{-1}}\emergencystretch=2em
\title{{{self.quoted(title)}}}
\begin{{document}}
"""

    def end(self):
        return "\\end{document}\n"

    def quoted(self, text):
        return "".join(self.SPECIAL.get(sign, sign) for sign in text)

    def line_break(self):
        return r"\par "

    def in_language(self, language, inner):
        return inner  # XeLaTeX finds Chinese by its characters

    def strong(self, inner):
        return rf"{{\bfseries {inner}}}"

    def heading(self, level, inner, anchor):
        label = rf"\label{{{anchor}}}" if anchor else ""
        return rf"\{self.SECTIONS[level - 1]}{{{inner}}}{label}" + "\n"

    def entry(self, anchor, inner):
        return rf"\hyperref[{anchor}]{{{inner}}}\dotfill\pageref{{{anchor}}}" + "\n"

    def paragraph(self, inner):
        return inner + "\n"

    def grid(self, rows, heads, is_pair):
        columns = max(len(row) for row in rows)
        if is_pair and columns > 1:
            columns_below = [r"\par ".join(cells) for cells in zip(*rows)]
            return rf"\begin{{paracol}}{{{columns}}}" + r"\switchcolumn ".join(columns_below) + "\\end{paracol}\n"
        width = rf"p{{\dimexpr\linewidth/{columns}-2\tabcolsep}}"
        lines = [rf"\begin{{longtable}}{{*{{{columns}}}{{>{{\raggedright\arraybackslash}}{width}}}}}"]
        for number, row in enumerate(rows):
            lines.append(" & ".join(row) + r"\\" + (r"\endhead" if number == heads - 1 else ""))
        return "\n".join(lines + ["\\end{longtable}\n"])
