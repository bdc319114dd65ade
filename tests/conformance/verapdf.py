# SPDX-License-Identifier: GPL-3.0-or-later
"""The official veraPDF validator: fetched by Maven, pinned by version and checksum, run once over many files."""
import json
import pathlib
import subprocess

import maven
from maven import Unavailable

ARTIFACT = "org.verapdf.apps:cli"
VERSION = "1.30.2"
SHA256 = "287cc9c9757f99dcff4a2d39b68268245b48103fb6af443162d5a29df2afa332"


def fetched(cache):
    """The validator's jar in the folder `cache`."""
    name = f"cli-{VERSION}.jar"
    maven.fetch("copy", [f"-Dartifact={ARTIFACT}:{VERSION}"], pathlib.Path(cache), {name: SHA256})
    return pathlib.Path(cache) / name


def words_of(rule):
    """One finding as a line: which rule, how often, and the first place."""
    checks = rule.get("checks") or [{}]
    place = checks[0].get("context", "")
    message = checks[0].get("errorMessage") or rule.get("description", "")
    return f"{rule.get('clause')} test {rule.get('testNumber')}, {rule.get('failedChecks')} times: {message} at {place}"


def results_of(job):
    """Profile -> findings of one file. A file that cannot be read has one finding under no profile."""
    if "taskException" in job:
        return {"": [job["taskException"]["exceptionMessage"]]}
    results = {}
    for result in job["validationResult"]:
        profile = result["profileName"].removesuffix(" validation profile")
        failed = [rule for rule in result["details"]["ruleSummaries"] if rule["ruleStatus"] == "FAILED"]
        findings = [words_of(rule) for rule in failed]
        if not result["compliant"] and not findings:
            findings = [result["statement"]]
        results[profile] = findings
    return results


def validate(jar, files):
    """File -> profile -> findings. Each file is held against the profiles it claims in its own metadata. One Java
    machine for all files, for a new one reads its first dossier slowly; the quick compiler suits its short life."""
    java = ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar]
    command = [*java, "--flavour", "0", "--format", "json", "--loglevel", "0", *files]
    ended = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=800)
    try:
        jobs = json.loads(ended.stdout)["report"]["jobs"]
    except (ValueError, KeyError):
        raise Unavailable(f"veraPDF gave no report:\n{ended.stdout[:2000]}{ended.stderr[:2000]}") from None
    return {pathlib.Path(job["itemDetails"]["name"]): results_of(job) for job in jobs}
