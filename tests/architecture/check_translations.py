# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on texts of the code that no .ts file knows and on unfinished, empty or damaged translations."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

# file: (language it must name, plural forms of that language)
LANGUAGES = {"de": ("de_DE", 2), "zh_CN": ("zh_CN", 1), "en": ("en_GB", 2)}
PLACES = re.compile(r"%(?:L?\d|n)")
ACCELERATOR = re.compile(r"&(\w)")
# What a label ends with tells what comes next: a dialog, a value.
ENDINGS = (("…", ("…",)), (":", (":", "：")))


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


def faults_of_text(source, text):
    # A plural form may leave out %n ("one file"), nothing else.
    if set(PLACES.findall(source)) - {"%n"} != set(PLACES.findall(text)) - {"%n"}:
        yield "places differ"
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(text)):
        yield "accelerator missing or too many"
    plain = re.sub(r"\(&\w\)$", "", text)  # Chinese puts the accelerator behind: 打开…(&O)
    for ending, translated in ENDINGS:
        if source.endswith(ending) != plain.endswith(translated):
            yield f"ending “{ending}” differs"


def faults_of_message(key, message, plural_forms):
    kind, texts = forms_of(message)
    if kind in ("vanished", "obsolete"):
        return ["not in the code any more"]
    if kind == "unfinished" or not all(texts):
        return ["unfinished"]
    if message.get("numerus") == "yes" and len(texts) != plural_forms:
        return [f"{len(texts)} plural forms instead of {plural_forms}"]
    return sorted({fault for text in texts for fault in faults_of_text(key[1], text)})


def accelerators(pairs):
    return [ACCELERATOR.search(text).group(1).lower() for text in pairs if ACCELERATOR.search(text)]


def faults_of_accelerators(known):
    """A dialog whose English accelerators are all different must keep them different."""
    by_context = {}
    for (context, source, _), message in known.items():
        by_context.setdefault(context, []).append((source, forms_of(message)[1][0]))
    for context, pairs in by_context.items():
        english = accelerators(source for source, _ in pairs)
        own = accelerators(text for _, text in pairs)
        if len(set(english)) == len(english) and len(set(own)) != len(own):
            yield f"accelerators repeat in {context}: {' '.join(sorted(own))}"


def faults_of_file(file, language, plural_forms, wanted, only_plurals):
    known = dict(messages(file))
    faults = []
    if xml.parse(file).getroot().get("language") != language:
        faults.append(f"the language is not {language}")
    for key, message in known.items():
        faults += [f"{fault}: {key[0]}: {key[1]!r}" for fault in faults_of_message(key, message, plural_forms)]
    for key, message in wanted.items():
        if key not in known and (not only_plurals or message.get("numerus") == "yes"):
            faults.append(f"unknown text: {key[0]}: {key[1]!r}")
    faults += faults_of_accelerators(known)
    return [f"{file.name}: {fault}" for fault in faults]


def texts_of_code(root):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh_de.ts"
        subprocess.run([lupdate(), "-I", ".", "models", "forms", "app", "-silent", "-locations", "none", "-ts", fresh],
                       cwd=root, check=True, stdout=subprocess.DEVNULL)
        return dict(messages(fresh))


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    wanted = texts_of_code(root)
    faults = [f"%n without plural forms (use the N macro or pass the count): {key[0]}: {key[1]!r}"
              for key, message in wanted.items() if "%n" in key[1] and message.get("numerus") != "yes"]
    for name, (language, plural_forms) in LANGUAGES.items():
        file = root / "translations" / f"tandem_{name}.ts"
        faults += faults_of_file(file, language, plural_forms, wanted, name == "en")
    print(*faults[:80], sep="\n")
    print(f"{len(wanted)} texts, {len(faults)} faults")
    return 1 if faults or not wanted else 0


if __name__ == "__main__":
    sys.exit(main())
