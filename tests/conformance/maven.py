# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches what tests need by Maven. What comes is held against checksums: nobody trusts the network."""
import hashlib
import subprocess

PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1"
TRIES = 3


class Unavailable(Exception):
    """It cannot be had: a reason to fail, never to skip."""


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def fetch(goal, options, folder, checksums):
    """Files in the folder by `checksums` (name -> SHA-256); they come over the network only if they are not there yet."""
    command = ["mvn", "--batch-mode", "--quiet", "-U", f"{PLUGIN}:{goal}", f"-DoutputDirectory={folder}", *options]
    said = ""
    for attempt in range(TRIES + 1):
        wrong = [name for name, checksum in checksums.items() if sha256(folder / name) != checksum]
        if not wrong:
            return
        if attempt == TRIES:
            there = [name for name in wrong if (folder / name).is_file()]
            if there:
                raise Unavailable(f"{there} in {folder}: the checksum is another one")
            raise Unavailable(f"{wrong} cannot be fetched:\n{said}")
        for name in wrong:
            (folder / name).unlink(missing_ok=True)  # a torn copy; Maven would keep it
        try:
            ended = subprocess.run(command, capture_output=True, text=True, timeout=240)
            said = ended.stdout + ended.stderr
        except (OSError, subprocess.TimeoutExpired) as error:
            said = str(error)
