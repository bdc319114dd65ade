# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes every kind of document and holds each against PDF/A and PDF/UA: no finding is allowed.

Usage: check_documents.py WRITER CACHE    WRITER puts documents and list.json into a folder, CACHE keeps the validator.
"""
import json
import pathlib
import subprocess
import sys
import time

import verapdf

UNIVERSAL_ACCESS = "PDF/UA-1"
OWN = "own check"  # tandem-cli pdf check must not cry wolf


def write_documents(writer, folder):
    """Name -> the archive profile it has to pass, and what our own check found in it."""
    subprocess.run([writer, folder], check=True, timeout=300)
    return json.loads((folder / "list.json").read_text(encoding="utf-8"))


def damaged_copy(original, copy):
    """A file with a fault, of the same length: without it nobody would know that the check can fail."""
    data = original.read_bytes()
    damaged = data.replace(b"dc:title>", b"dc:titel>")
    assert damaged != data
    copy.write_bytes(damaged)
    return copy


def findings_of(name, document, results):
    """Prints the lines of one file and gives the number of its faults."""
    faults = 0
    for profile in (document["archive"], UNIVERSAL_ACCESS, OWN):
        absent = [f"not validated: the file claims {', '.join(results) or 'nothing'}"]
        findings = document["own"] if profile == OWN else results.get(profile, absent)
        print(f"{name:44} {profile:11} {'pass' if not findings else f'{len(findings)} FINDINGS'}")
        for finding in findings:
            print(f"    {finding}")
        faults += len(findings)
    return faults


def main():
    writer, cache = sys.argv[1], pathlib.Path(sys.argv[2])
    folder = cache / "documents"
    folder.mkdir(parents=True, exist_ok=True)
    for old in (*folder.glob("*.pdf"), *folder.glob("*.html")):
        old.unlink()
    try:
        jar = verapdf.fetched(cache)
        documents = write_documents(writer, folder)
        damaged = damaged_copy(folder / "sample.pdf", folder / "damaged.pdf")
        started = time.monotonic()
        results = verapdf.validate(jar, [folder / name for name in documents] + [damaged])
    except verapdf.Unavailable as reason:
        print(reason)
        return 1
    faults = sum(findings_of(name, document, results.get(folder / name, {})) for name, document in documents.items())
    noticed = any(results.get(damaged, {}).values())
    if not noticed:
        print("the damaged file passed: the validator did not look")
    print(f"veraPDF {verapdf.VERSION}: {len(documents)} documents, {faults} findings, {time.monotonic() - started:.0f} s")
    return 0 if documents and noticed and not faults else 1


if __name__ == "__main__":
    sys.exit(main())
