# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the accessible HTML twin of every document against the Nu Html Checker and the rules screen readers go by.

Usage: check_html.py CACHE    CACHE/documents holds what the test “verapdf” wrote, CACHE keeps the checker.
"""
import pathlib
import sys
import time

import html_structure
import maven
import nu_checker


def damaged_copy(original, copy):
    """With faults the checker must notice, in its mark-up and in its style."""
    text = original.read_text("utf-8")
    copy.write_text(text.replace("<main", "<main><td></td></main><main", 1).replace("{font:", "{fount:", 1), "utf-8")
    return copy


def main():
    cache = pathlib.Path(sys.argv[1]).resolve()
    files = sorted(file for file in (cache / "documents").glob("*.html") if file.name != "damaged.html")
    assert files, "no pages: the test “verapdf” writes them"
    if not html_structure.self_test():
        print("the check of the structure is blind")
        return 1
    damaged = damaged_copy(files[0], cache / "documents" / "damaged.html")
    try:
        jars = nu_checker.fetched(cache)
        started = time.monotonic()
        results = nu_checker.validate(jars, [*files, damaged])
    except maven.Unavailable as reason:
        print(reason)
        return 1
    faults = 0
    for file in files:
        findings = results[file] + html_structure.findings_in(file.read_text("utf-8"))
        print(f"{file.name:52} {'pass' if not findings else f'{len(findings)} FINDINGS'}")
        for finding in findings[:20]:
            print(f"    {finding}")
        faults += len(findings)
    noticed = len(results[damaged]) >= 2
    if not noticed:
        print("the damaged page passed: the checker did not look")
    print(f"Nu Html Checker: {len(files)} pages, {faults} findings, {time.monotonic() - started:.0f} s")
    return 0 if noticed and not faults else 1


if __name__ == "__main__":
    sys.exit(main())
