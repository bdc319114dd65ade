# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs our dossier writer is compared with: where each comes from, and how it makes a PDF of a source."""
import dataclasses
import importlib.util
import os
import pathlib
import shutil
import subprocess
import sys
import typing


@dataclasses.dataclass
class Program:
    name: str
    source: str  # ending of its source's name
    origin: str  # where it comes from when it is not found
    found: str | None  # its path; nothing where it is not installed
    command: typing.Callable  # stem of source and PDF -> the command
    version: list = dataclasses.field(default_factory=list)  # the command that tells it
    runs_needed: int = 1  # a document with page references is ready after so many runs
    is_own: bool = False  # built with this project


OWN = "built with this project"
TYPST_STANDARDS = ["a-3a", "ua-1"]
LIBREOFFICE_FILTER = ('pdf:writer_web_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"3"},'
                      '"PDFUACompliance":{"type":"boolean","value":"true"}}')


def typst():
    origin = "pip install typst (in a virtual environment), or the program typst"
    path = shutil.which("typst")
    if path:
        return Program("Typst", ".typ", origin, path,
                       lambda stem: [path, "compile", "--pdf-standard", ",".join(TYPST_STANDARDS), f"{stem}.typ", f"{stem}.pdf"],
                       [path, "--version"])
    module = importlib.util.find_spec("typst") and sys.executable
    script = f"import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], pdf_standards={TYPST_STANDARDS})"
    return Program("Typst", ".typ", origin, module,
                   lambda stem: [module, "-c", script, f"{stem}.typ", f"{stem}.pdf"],
                   [module, "-c", "import importlib.metadata as m; print('typst', m.version('typst'))"])


def weasyprint():
    path = shutil.which("weasyprint")
    return Program("WeasyPrint", ".html", "package weasyprint", path,
                   lambda stem: [path, "--pdf-variant", "pdf/a-3b", f"{stem}.html", f"{stem}.pdf"],
                   [path, "--version"])


def chromium(home):
    path = shutil.which("chromium")
    # Chromium's sandbox does not start for the root of a container.
    options = ["--headless", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={home}",
               *(["--no-sandbox"] if os.getuid() == 0 else [])]
    return Program("Chromium", ".html", "package chromium", path,
                   lambda stem: [path, *options, f"--print-to-pdf={stem}.pdf", stem.with_suffix(".html").as_uri()],
                   [path, "--version"])


def libreoffice(home):
    path = shutil.which("soffice")
    return Program("LibreOffice", ".html", "package libreoffice-writer", path,
                   lambda stem: [path, f"-env:UserInstallation={home.as_uri()}", "--headless", "--convert-to",
                                 LIBREOFFICE_FILTER, "--outdir", stem.parent, f"{stem}.html"],
                   [path, "--version"])


def xelatex():
    path = shutil.which("xelatex")
    return Program("XeLaTeX", ".tex", "packages texlive-xetex, texlive-lang-chinese, texlive-lang-german, "
                   "texlive-latex-extra and texlive-fonts-recommended", path,
                   lambda stem: [path, "-interaction=batchmode", "-halt-on-error", f"{stem}.tex"],
                   [path, "--version"], runs_needed=3)


def qt(programs):
    path = programs / "print_qt"
    return Program("QPdfWriter", ".html", OWN, str(path), lambda stem: [path, f"{stem}.html", f"{stem}.pdf"], is_own=True)


def own(programs, sources):
    path = programs / "print_own"
    return Program("Tandem", "", OWN, str(path),
                   lambda stem: [path, f"{stem}.pdf", sources / "call.json", *sorted(sources.glob(f"{stem.name}-*.json"))],
                   is_own=True)


def all_programs(programs, sources, homes):
    """Ours first; `homes` is a folder for what others keep about their user."""
    homes = pathlib.Path(homes)
    return [own(programs, sources), typst(), xelatex(), qt(programs), chromium(homes / "chromium"),
            libreoffice(homes / "libreoffice"), weasyprint()]


def version_of(program):
    if not program.version:
        return program.name
    told = subprocess.run([str(part) for part in program.version], capture_output=True, text=True, timeout=60)
    return (told.stdout or told.stderr).strip().partition("\n")[0]
