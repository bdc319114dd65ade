# SPDX-License-Identifier: GPL-3.0-or-later
"""Our dossier writer and other programs set the same content, each as a whole process, in turns.

Usage: compare_peers.py PROGRAMS CACHE [--rounds N] [--own]    PROGRAMS is where print_own, print_qt and write_sources
are built, CACHE keeps sources, PDFs and the validator; --own leaves out what is not built here.

"one" is a single dossier, "all" are nine in one document: the difference of the two is the work without the start.
Times are the processor's, of all processes and threads together, so that what else runs on the machine and how many
cores there are do not count; medians of the rounds. What is not installed is named and left out; nothing is installed.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys

import measured_run
import peer_programs
import peer_sources

sys.path.append(str(pathlib.Path(__file__).parent.parent / "conformance"))
import verapdf  # noqa: E402

STEMS = ("one", "all")
DOSSIERS = 9  # in "all"; one of them is "one"
PATIENCE = 60  # seconds a program may take for all rounds of one document; one round it has in any case
LEAST_TEXT = 0.95  # of the characters of the source, or the program left something out
LEAST_RATIO = 4  # to the fastest peer whose files archives take


def made_sources(programs, sources):
    """Writes the sources of all programs and gives, by stem, how many characters their text has."""
    subprocess.run([programs / "write_sources", sources], check=True, timeout=300, stderr=subprocess.DEVNULL)
    lengths = {}
    for stem in STEMS:
        html = (sources / f"{stem}.html").read_text(encoding="utf-8")
        for language in (peer_sources.Typst(html), peer_sources.Latex(html)):
            (sources / f"{stem}{language.ENDING}").write_text(language.text(), encoding="utf-8")
            body = language.root.find("body")
        lengths[stem] = len("".join("".join(body.itertext()).split()))
        (sources / f"{stem}.html").write_text(peer_sources.printable(html), encoding="utf-8")
    return lengths


def pages_of(pdf):
    told = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True, timeout=60).stdout
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pages:"))


def characters_of(pdf):
    told = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True, timeout=120).stdout
    return len("".join(told.split()))


class Candidate:
    """A program and what came of its runs."""

    def __init__(self, program, folder, sources):
        self.program = program
        self.folder = folder / program.name
        self.runs = {stem: [] for stem in STEMS}
        self.fault = ""
        self.folder.mkdir(exist_ok=True)
        for stem in STEMS:
            (self.folder / f"{stem}.pdf").unlink(missing_ok=True)
            if program.source:
                source = sources / f"{stem}{program.source}"
                (self.folder / source.name).write_bytes(source.read_bytes())

    def pdf(self, stem):
        return self.folder / f"{stem}.pdf"

    def run(self, stem):
        self.runs[stem].append(measured_run.run(self.program.command(self.folder / stem), self.folder))

    def is_due(self, stem, rounds):
        done = self.runs[stem]
        enough = len(done) >= max(rounds + 1, self.program.runs_needed)
        return not self.fault and not enough and (len(done) < self.program.runs_needed or sum(run.wall for run in done) < PATIENCE)

    def median(self, stem, figure):
        """The first run, which reads everything from the disk, counts only where it is the only one."""
        counted = self.runs[stem][self.program.runs_needed - 1 :][1:] or self.runs[stem][-1:]
        return statistics.median(getattr(run, figure) for run in counted)

    def close(self, lengths):
        """Looks at what was made."""
        if self.fault:
            return
        self.pages = {stem: pages_of(self.pdf(stem)) for stem in STEMS}
        self.text = min(characters_of(self.pdf(stem)) / lengths[stem] for stem in STEMS)
        if self.text < LEAST_TEXT:
            self.fault = f"only {self.text:.0%} of the text is in its file"
            return
        further = self.median("all", "processor") - self.median("one", "processor")
        self.per_dossier = further / (DOSSIERS - 1)
        self.per_page = further / (self.pages["all"] - self.pages["one"])


def take_turns(candidates, rounds):
    """One round after the other, all programs in each, so that a busy minute of the machine meets them all."""
    is_on = True
    while is_on:
        is_on = False
        for candidate in candidates:
            for stem in STEMS:
                if candidate.is_due(stem, rounds):
                    is_on = True
                    try:
                        candidate.run(stem)
                    except measured_run.Failed as failure:
                        candidate.fault = str(failure)


def validate(candidates, cache):
    """Which profiles the files pass; nothing passes that is not claimed."""
    results = verapdf.validate(verapdf.fetched(cache), [candidate.pdf("one") for candidate in candidates])
    for candidate in candidates:
        found = results.get(candidate.pdf("one"), {})
        candidate.passed = [profile for profile, findings in found.items() if not findings]
        # A file that claims nothing is held against the oldest profile; that says nothing about it.
        is_claimed = b"pdfaid:" in candidate.pdf("one").read_bytes()
        candidate.failed = [profile for profile, findings in found.items() if findings and is_claimed]
        candidate.is_archival = any(profile.startswith("PDF/A") for profile in candidate.passed)


def archive_words(candidate):
    words = [*candidate.passed, *(f"not {profile}" for profile in candidate.failed)]
    return ", ".join(words) or "claims nothing"


def tell(candidates):
    own = candidates[0]
    print(f"{'':12} one dossier as a whole process                   without the start       times Tandem's, per")
    print(f"{'':12} pages      cpu      wall memory    size text    dossier    pages/s  process dossier page  archive copy")
    for it in candidates:
        ratios = (it.median("one", "processor") / own.median("one", "processor"), it.per_dossier / own.per_dossier,
                  it.per_page / own.per_page)
        print(f"{it.program.name:12} {it.pages['one']:5} {it.median('one', 'processor') * 1e3:5.0f} ms "
              f"{it.median('one', 'wall') * 1e3:6.0f} ms {it.median('one', 'memory'):3.0f} MB "
              f"{it.pdf('one').stat().st_size / 1e3:4.0f} kB {it.text:4.0%} {it.per_dossier * 1e3:7.1f} ms {1 / it.per_page:10.0f} "
              f"{ratios[0]:8.1f} {ratios[1]:7.1f} {ratios[2]:4.1f}  {archive_words(it)}")


def verdict(candidates):
    """True where the budget is kept."""
    own, *peers = candidates
    archival = [peer for peer in peers if peer.is_archival]
    if not archival:
        print("No other program found makes archive copies: nothing to hold the budget against.")
        return own.is_archival
    fastest = min(archival, key=lambda peer: peer.per_dossier)
    ratios = {"page": fastest.per_page / own.per_page, "dossier": fastest.per_dossier / own.per_dossier}
    print(f"The fastest other program that makes archive copies is {fastest.program.name}; Tandem is "
          + " and ".join(f"{ratio:.1f} times as fast per {unit}" for unit, ratio in ratios.items())
          + f" (budget: {LEAST_RATIO}).")
    return own.is_archival and min(ratios.values()) >= LEAST_RATIO


def machine():
    model = next((line.partition(":")[2].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
                  if line.startswith("model name")), "unknown processor")
    return f"{model}, {os.cpu_count()} cores"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=lambda text: pathlib.Path(text).absolute())
    parser.add_argument("cache", type=lambda text: pathlib.Path(text).absolute())
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--own", action="store_true")
    options = parser.parse_args()
    sources, made, homes = (options.cache / name for name in ("sources", "made", "homes"))
    for folder in (sources, made, homes):
        folder.mkdir(parents=True, exist_ok=True)
    measured_run.become_reaper()
    lengths = made_sources(options.programs, sources)
    known = [program for program in peer_programs.all_programs(options.programs, sources, homes)
             if program.is_own or not options.own]
    for program in known:
        print(peer_programs.version_of(program) if program.found else f"{program.name} not found: {program.origin}")
    candidates = [Candidate(program, made, sources) for program in known if program.found]
    print(f"{machine()}; {options.rounds} rounds", flush=True)
    take_turns(candidates, options.rounds)
    for candidate in candidates:
        candidate.close(lengths)
        if candidate.fault:
            print(f"{candidate.program.name} left out: {candidate.fault}")
    if candidates[0].fault:
        return 1
    candidates = [candidate for candidate in candidates if not candidate.fault]
    validate(candidates, options.cache)
    tell(candidates)
    return 0 if verdict(candidates) else 1


if __name__ == "__main__":
    sys.exit(main())
