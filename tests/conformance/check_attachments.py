# SPDX-License-Identifier: GPL-3.0-or-later
"""Attaches damaged, hostile and odd files: each is accepted or refused in one sentence, none crashes or hangs what
looks into it, holds the event loop up, or takes more memory than it may.

Usage: check_attachments.py EXAMINER CACHE [--all] [--sanitized]
With --all also the PDFs of public suites, whole and damaged; sanitizers need more time and memory than is allowed.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import foreign_files
import hostile_files

LONGEST_PAUSE = 2000  # milliseconds without a turn of the event loop
LONGEST_FILE = 15000  # milliseconds until the outcome of one file is there
MOST_MEMORY = 500  # megabytes of the process that reads
LEAST_FILES = 500
NORMAL = 3000  # milliseconds in which almost every file is through


def examined(examiner, files, folder):
    listed, result = folder / "list", folder / "result.json"
    listed.write_bytes(b"\0".join(str(file).encode("utf-8") for file in files))
    subprocess.run([str(examiner), str(listed), str(result)], check=True, timeout=1500)
    return json.loads(result.read_text(encoding="utf-8"))


def is_sentence(text):
    """Words for people, with the file's name or path in them and an end."""
    return len(text) > 20 and text[-1] in ".。" and "%" not in text.replace("%1 %2 %n", "")


def faults_of(result, right, is_sanitized):
    faults = []
    errors = [error["code"] for error in result["errors"]]
    if len(errors) > 1:
        faults.append(f"told in {len(errors)} sentences: {errors}")
    for told in result["errors"] + result["hints"]:
        if not is_sentence(told["message"]):
            faults.append(f"no sentence: {told}")
    outcome = errors[0] if errors else hostile_files.ACCEPTED
    if right and outcome not in right:
        faults.append(f"{outcome} instead of {' or '.join(sorted(right))}")
    faults += hint_faults(pathlib.Path(result["path"]).name, [hint["code"] for hint in result["hints"]])
    if is_sanitized:
        return faults
    if result["milliseconds"] > LONGEST_FILE:
        faults.append(f"took {result['milliseconds']} ms")
    if result["pause"] > LONGEST_PAUSE:
        faults.append(f"held the event loop up for {result['pause']} ms")
    return faults


def hint_faults(name, hints):
    wanted = hostile_files.HINTS.get(name)
    if wanted and wanted not in hints:
        return [f"no hint {wanted}, but {hints}"]
    return [f"hints about a sound file: {hints}"] if name in hostile_files.SOUND and hints else []


def suites(cache):
    """PDFs of public test suites, and two damaged copies of each."""
    files = {}
    for suite in foreign_files.SUITES:
        for path in foreign_files.unpacked(suite, cache / "foreign"):
            files[path] = set()
            data = path.read_bytes()
            for name, content in (("cut", data[: len(data) * 3 // 5]), ("flipped", foreign_files.flipped(data))):
                copy = path.with_name(f"{name}-{path.name}")
                copy.write_bytes(content)
                files[copy] = set()
    return files


def tell(results, said):
    outcomes = {}
    for result in results:
        outcome = result["errors"][0]["code"] if result["errors"] else hostile_files.ACCEPTED
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    for outcome in sorted(outcomes):
        print(f"{outcomes[outcome]:5} {outcome}")
    slowest = sorted(results, key=lambda result: -result["milliseconds"])[:5]
    for result in slowest:
        print(f"{result['milliseconds']:5} ms {pathlib.Path(result['path']).name}")
    print(f"{len(results)} files; the event loop paused {max(result['pause'] for result in results)} ms at most; "
          f"{said['child']:.0f} MB in the process that reads, {said['own']:.0f} MB in ours")


def main():
    examiner, cache, takes_all = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), "--all" in sys.argv[3:]
    is_sanitized = "--sanitized" in sys.argv[3:]
    folder = pathlib.Path(tempfile.mkdtemp(prefix="tandem-attachments-"))
    try:
        started = time.monotonic()
        right = hostile_files.write(folder / "files")
        if takes_all:
            right |= suites(cache)
        print(f"{len(right)} files made in {time.monotonic() - started:.0f} s")
        started = time.monotonic()
        said = examined(examiner, list(right), folder)
        print(f"examined in {time.monotonic() - started:.0f} s")
    except foreign_files.Unavailable as reason:
        print(reason)
        return 1
    finally:
        shutil.rmtree(folder)
    results = said["files"]
    tell(results, said)
    faults = [f"{pathlib.Path(result['path']).name!r}: {fault}" for result in results
              for fault in faults_of(result, right[pathlib.Path(result["path"])], is_sanitized)]
    slow = sum(result["milliseconds"] > NORMAL for result in results)
    if slow > len(results) // 25 and not is_sanitized:
        faults.append(f"{slow} files took longer than {NORMAL} ms")
    if said["child"] > MOST_MEMORY and not is_sanitized:
        faults.append(f"{said['child']:.0f} MB in the process that reads")
    if len(results) < LEAST_FILES or len(results) != len(right):
        faults.append(f"{len(results)} files of {len(right)}")
    print(*faults, sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
