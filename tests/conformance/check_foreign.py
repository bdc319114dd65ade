# SPDX-License-Identifier: GPL-3.0-or-later
"""Appends foreign files to dossiers and holds each dossier against PDF/A-3a and PDF/UA-1, qpdf and the clock.

Usage: check_foreign.py WRITER CACHE [--all]    Without --all, some files of one suite and those made on purpose.
"""
import json
import pathlib
import subprocess
import sys

import foreign_files
import verapdf

PROFILES = ("PDF/A-3a", "PDF/UA-1")
SOME = 20
DAMAGED = 40  # of all files, in each way
LONGEST = 10000  # milliseconds
LEAST_SHARE = 0.99  # of all dossiers; of some, each has to pass
BATCH = 80  # files for one run of the validator


def written(writer, files, folder):
    """Dossier -> what came of its attachment. The writer ends well or the test fails."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*"):
        old.unlink()
    subprocess.run([str(part) for part in [writer, folder, *files]], check=True, timeout=20 * len(files) + 60)
    results = json.loads((folder / "list.json").read_text(encoding="utf-8"))
    return {folder / name: result for name, result in results.items()}


def damaged(files, folder):
    """Copies of real files with damage."""
    folder.mkdir(parents=True, exist_ok=True)
    copies = []
    for file in files:
        data = file.read_bytes()
        for name, content in (("cut", data[: len(data) * 3 // 5]), ("flipped", foreign_files.flipped(data))):
            copy = folder / f"{name}-{file.name}"
            copy.write_bytes(content)
            copies.append(copy)
    return copies


def validated(jar, dossiers):
    results = {}
    for start in range(0, len(dossiers), BATCH):
        results.update(verapdf.validate(jar, dossiers[start : start + BATCH]))
    return results


def faults_of(dossier, result, validation):
    faults = [f"{profile}: {finding}" for profile in PROFILES
              for finding in validation.get(profile, ["not validated"])]
    return faults + [f"own check: {finding}" for finding in result["own"]]


def grave_faults(dossier, result, right):
    """What no single dossier may have."""
    faults = []
    checked = subprocess.run(["qpdf", "--check", dossier], capture_output=True, text=True)
    if checked.returncode != 0:
        faults.append(f"qpdf: {checked.stdout.splitlines()[-1:]}")
    if result["milliseconds"] > LONGEST:
        faults.append(f"took {result['milliseconds']} ms")
    if right is not None and result["state"] not in right:
        faults.append(f"{result['state']} instead of {' or '.join(right)}")
    return faults


def tell(results, passed, grave):
    states = [result["state"] for result in results.values()]
    for state in sorted(set(states)):
        print(f"{state:10} {states.count(state)}")
    shown = sum(result["shown"] for result in results.values())
    forms = sum(result["forms"] for result in results.values())
    slowest = max(results.values(), key=lambda result: result["milliseconds"])
    print(f"{shown} pages, {forms} of them drawn, the others painted; {len(results)} dossiers, {passed} without any "
          f"finding, {grave} grave faults; the slowest took {slowest['milliseconds']} ms ({slowest['source']})")


def main():
    writer, cache, takes_all = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), "--all" in sys.argv[3:]
    foreign = cache / "foreign"
    try:
        jar = verapdf.fetched(cache)
        suites = foreign_files.SUITES if takes_all else foreign_files.SUITES[:1]
        real = [file for suite in suites for file in foreign_files.unpacked(suite, foreign)]
    except (verapdf.Unavailable, foreign_files.Unavailable) as reason:
        print(reason)
        return 1
    files = real if takes_all else real[:: max(1, len(real) // SOME)]
    right = foreign_files.made(next(file for file in real if file.name.endswith("crazyones.pdf")), foreign / "made")
    files = files + list(right)
    if takes_all:
        files += damaged(real[:: max(1, len(real) // DAMAGED)], foreign / "damaged")
    results = written(writer, files, foreign / "dossiers")
    validations = validated(jar, list(results))
    passed = grave = 0
    for dossier, result in results.items():
        source = pathlib.Path(result["source"])
        faults = faults_of(dossier, result, validations.get(dossier, {}))
        fatal = grave_faults(dossier, result, right.get(source))
        passed += not faults
        grave += len(fatal)
        for fault in fatal + faults:
            print(f"{dossier.name} with {source.name}: {fault}")
    tell(results, passed, grave)
    enough = passed >= LEAST_SHARE * len(results) if takes_all else passed == len(results)
    return 0 if len(real) > SOME and enough and not grave else 1


if __name__ == "__main__":
    sys.exit(main())
