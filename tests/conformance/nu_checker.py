# SPDX-License-Identifier: GPL-3.0-or-later
"""The Nu Html Checker: fetched by Maven, pinned by version and checksums, run once over many files."""
import json
import pathlib
import subprocess

import maven

HERE = pathlib.Path(__file__).parent / "html-validator"
# A guess by the frequency of letters; names, codes and check sums in a Chinese page make it English. Which language each
# text has is what html_structure.py looks at.
GUESS = "This document appears to be written in"
MAIN = "nu.validator.client.SimpleCommandLineValidator"


def fetched(cache):
    """The folder of jars below `cache`."""
    lines = (HERE / "checksums.txt").read_text("ascii").splitlines()
    checksums = {name: checksum for checksum, name in (line.split() for line in lines)}
    folder = pathlib.Path(cache) / "nu-checker"
    folder.mkdir(parents=True, exist_ok=True)
    maven.fetch("copy-dependencies", [f"-f={HERE / 'pom.xml'}"], folder, checksums)
    return [folder / name for name in checksums]


def validate(jars, files):
    """File -> what the checker says: errors and warnings."""
    java = ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", ":".join(map(str, jars)), MAIN]
    command = [*java, "--format", "json", "--exit-zero-always", *map(str, files)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=300)
    try:
        messages = json.loads(ended.stderr[ended.stderr.index('{"messages"'):])["messages"]
    except ValueError:
        raise maven.Unavailable(f"the checker gave no report:\n{ended.stdout[:2000]}{ended.stderr[:2000]}") from None
    findings = {file: [] for file in files}
    for message in messages:
        if message["message"].startswith(GUESS):
            continue
        file = pathlib.Path(message["url"].removeprefix("file:"))
        place = message.get("extract", "")
        findings[file].append(f"line {message.get('lastLine')}: {message['message']} at {place!r}")
    return findings
