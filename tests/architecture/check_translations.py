# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on texts of the code that no .ts file knows and on unfinished, empty or damaged translations."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

LANGUAGES = ("de", "zh_CN", "en")
PLACES = re.compile(r"%(?:L?\d|n)")


def lupdate():
    return shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate")


def messages(file):
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            yield key, message


def forms_of(message):
    translation = message.find("translation")
    plural = translation.findall("numerusform")
    return translation.get("type"), [form.text or "" for form in plural] if plural else [translation.text or ""]


def faults_of(file, wanted, only_plurals):
    faults = []
    known = {}
    for key, message in messages(file):
        known[key] = message
        kind, texts = forms_of(message)
        if kind in ("vanished", "obsolete"):
            continue
        if kind == "unfinished" or not all(texts):
            faults.append(f"{file.name}: unfinished: {key[1]!r}")
            continue
        # A plural form may leave out %n ("one file"), nothing else.
        needed = set(PLACES.findall(key[1])) - {"%n"}
        for text in texts:
            if needed != set(PLACES.findall(text)) - {"%n"}:
                faults.append(f"{file.name}: places differ: {key[1]!r} -> {text!r}")
    for key, message in wanted.items():
        if key not in known and (not only_plurals or message.get("numerus") == "yes"):
            faults.append(f"{file.name}: unknown text: {key[1]!r}")
    return faults


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh_de.ts"
        subprocess.run([lupdate(), "-I", ".", "models", "forms", "app", "-silent", "-locations", "none", "-ts", str(fresh)],
                       cwd=root, check=True)
        wanted = dict(messages(fresh))
    faults = []
    for language in LANGUAGES:
        faults += faults_of(root / "translations" / f"tandem_{language}.ts", wanted, language == "en")
    print(*faults[:80], sep="\n")
    print(f"{len(wanted)} texts, {len(faults)} faults")
    return 1 if faults or not wanted else 0


if __name__ == "__main__":
    sys.exit(main())
