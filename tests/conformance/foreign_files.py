# SPDX-License-Identifier: GPL-3.0-or-later
"""Foreign files to append to dossiers: PDFs of public test suites, fetched by pip and pinned by checksum, and files
that are damaged, locked or hostile on purpose."""
import hashlib
import pathlib
import subprocess
import sys
import tarfile
import zlib

# Source packages whose tests come with PDFs of many producers: name, version, SHA-256 of the archive.
SUITES = [
    ("pypdf", "7.1.1", "2eff4e2fc5fb22a6d6711e6f1166cdc9ab5765d90cd0d77dfea3f4aa91a27b1d"),
    ("pikepdf", "10.18.0", "cb555ebff93482e8a6eb55881488b469bbb2b5675161c1b93a0510a8642d98d0"),
    ("ocrmypdf", "17.13.0", "151c35d810eb628fbc5cb9bbe80b834ecf094737efa0e7a2e9e1fac3c730ed49"),
    ("pdfminer.six", "20200104", "73468b9ffe28b0704e47544b1669a1a8197cefae81615ea1286900db702d4674"),
]
TRIES = 3


class Unavailable(Exception):
    """A suite cannot be had: a reason to fail, never to skip."""


def archive_in(folder, digest):
    for file in folder.glob("*.tar.gz"):
        if hashlib.sha256(file.read_bytes()).hexdigest() == digest:
            return file
    return None


def fetched(suite, cache):
    """The archive of a suite; it comes over the network only if it is not there yet."""
    name, version, digest = suite
    folder = cache / "archives"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = folder / f"{name}.txt"
    wanted.write_text(f"{name}=={version} --hash=sha256:{digest}\n", encoding="utf-8")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
               "--no-binary", ":all:", "--require-hashes", "--dest", folder, "--requirement", wanted]
    said = ""
    for _ in range(TRIES):
        if archive := archive_in(folder, digest):
            return archive
        try:
            ended = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=240)
            said = ended.stdout + ended.stderr
        except (OSError, subprocess.TimeoutExpired) as error:
            said = str(error)
    if archive := archive_in(folder, digest):
        return archive
    raise Unavailable(f"{name} {version} cannot be fetched:\n{said}")


def unpacked(suite, cache):
    """The PDFs of a suite, once each, in the order of their names."""
    archive = fetched(suite, cache)
    folder = cache / "files" / suite[0]
    folder.mkdir(parents=True, exist_ok=True)
    seen, files = set(), []
    with tarfile.open(archive) as tar:
        for member in sorted(tar.getmembers(), key=lambda member: member.name):
            if not member.isfile() or not member.name.lower().endswith(".pdf"):
                continue
            data = tar.extractfile(member).read()
            if hashlib.sha256(data).digest() in seen:
                continue
            seen.add(hashlib.sha256(data).digest())
            # The names are kept but for the folders: what is written stays in ours.
            target = folder / f"{len(files):03}-{pathlib.PurePosixPath(member.name).name}"
            target.write_bytes(data)
            files.append(target)
    return files


def pdf_of(objects, root=1):
    """A PDF of these objects, numbered from 1."""
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + table + b"trailer<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, len(out))


def stream(entries, data):
    packed = zlib.compress(data)
    return b"<<%s/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (entries, len(packed), packed)


def page(catalogue=b"", resources=b"", content=b"0 0 1 rg 50 50 100 100 re f", more=()):
    return pdf_of([b"<</Type/Catalog/Pages 2 0 R%s>>" % catalogue, b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
                   b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<%s>>>>" % resources,
                   stream(b"", content), *more])


def endless():
    """Forms that show each other: seconds become years."""
    depth, width = 9, 40
    forms = [stream(b"/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</XObject<</F %d 0 R>>>>" % (6 + level),
                    b"/F Do " * width) for level in range(depth)]
    forms.append(stream(b"/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<<>>", b"0 0 300 300 re f"))
    return page(resources=b"/XObject<</F 5 0 R>>", content=b"/F Do", more=forms)


def flipped(data):
    """Every hundredth byte behind the first line is another one."""
    return bytes(byte ^ 0x55 if at > 20 and at % 100 == 0 else byte for at, byte in enumerate(data))


def made(sound, folder):
    """Files that must not be shown, or not as they are: path -> the states that are right."""
    folder.mkdir(parents=True, exist_ok=True)
    data = sound.read_bytes()
    contents = {
        "truncated.pdf": (data[: len(data) // 2], {"damaged", "shown"}),
        "flipped.pdf": (flipped(data), {"damaged", "shown"}),
        "nothing behind the first line.pdf": (b"%PDF-1.7\n" + b"\x00\xff" * 500, {"damaged"}),
        "empty.pdf": (b"", {"foreign"}),
        "xfa-form.pdf": (page(catalogue=b"/AcroForm<</Fields[]/XFA(<xdp/>)>>"), {"form"}),
        "portfolio.pdf": (page(catalogue=b"/Collection<</View/D>>"), {"portfolio"}),
        "endless.pdf": (endless(), {"stopped"}),
        "costs 费用.xlsx": (b"PK\x03\x04" + bytes(3000), {"foreign"}),
        "cut off.png": (b"\x89PNG\r\n\x1a\n" + bytes(40), {"damaged"}),
        "one colour.pdf": (page(), {"shown"}),
        "script.pdf": (page(catalogue=b"/OpenAction<</S/JavaScript/JS(app.alert(1))>>"), {"shown"}),
    }
    states = {}
    for name, (content, right) in contents.items():
        (folder / name).write_bytes(content)
        states[folder / name] = right
    locked = folder / "locked.pdf"
    subprocess.run(["qpdf", "--encrypt", "user", "owner", "256", "--", sound, locked], check=True)
    states[locked] = {"encrypted"}
    return states
