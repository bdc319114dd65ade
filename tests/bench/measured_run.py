# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program as a whole process and counts what it and all processes it started used."""
import ctypes
import dataclasses
import os
import resource
import signal
import subprocess
import tempfile
import threading
import time

PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h: processes that outlive their parent become ours, so that they count
LONGEST = 900  # seconds


@dataclasses.dataclass
class Run:
    processor: float  # seconds of user and system, all processes
    wall: float  # seconds
    memory: float  # MB, the most of the largest process


class Failed(Exception):
    """The program ended with an error or not at all."""


def become_reaper():
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def used_by_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def end_group(group):
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        pass


def reap_all():
    try:
        while True:
            os.wait4(-1, 0)
    except ChildProcessError:
        pass


def run(command, folder):
    """What one run of the command in the folder took."""
    before, started = used_by_children(), time.monotonic()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen([str(part) for part in command], cwd=folder, stdin=subprocess.DEVNULL, stdout=said,
                                   stderr=subprocess.STDOUT, start_new_session=True)
        alarm = threading.Timer(LONGEST, end_group, [process.pid])
        alarm.start()
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
        alarm.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        end_group(process.pid)
        reap_all()
        if process.returncode != 0:
            said.seek(0)
            raise Failed(f"exit code {process.returncode}: {said.read()[-600:].decode(errors='replace')}")
    return Run(used_by_children() - before, wall, used.ru_maxrss / 1024)
