# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundle for a ministry by the real program, read with foreign tools."""
import csv
import hashlib
import io
import json
import pathlib
import subprocess
import unittest
import xml.etree.ElementTree as tree
import zipfile

from cli import REFUSED, SOURCE, USAGE, CliTest

SCHEMA = SOURCE / "resources/schemas/tandem-bundle-1.xsd"
SPACE = "{urn:tandem:bundle:1}"


def files_below(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class BundleTest(CliTest):
    def setUp(self):
        super().setUp()
        self.office = self.new_workspace("office", "office", "--samples")
        self.at = ("--workspace", self.office)

    def bundle(self, *more, name="bundle"):
        out = self.folder / name
        return out, self.done("bundle", "write", "FLEXWASH", "--out", out, *more, *self.at)

    def test_folder(self):
        folder, written = self.bundle()
        files = files_below(folder)
        self.assertEqual(len(files), written["files"])
        self.assertLessEqual({"dossier.pdf", "evaluation.pdf", "data.json", "call.json", "scores.csv", "metadata.xml",
                              "metadata.xsd", "manifest.sha256", "readme.txt"}, files.keys())
        self.check_names(files)
        self.check_hashes(folder, files)
        self.check_metadata(folder, files)
        self.check_scores(files["scores.csv"])
        for pdf in ("dossier.pdf", "evaluation.pdf"):
            self.assertEqual(self.done("pdf", "check", folder / pdf)["files"][0]["findings"], [])
        readme = files["readme.txt"].decode("utf-8-sig")
        for word in ("Unterlagen zum Antrag TAN-2027-002", "申报书TAN-2027-002相关材料", "sha256sum -c", "dossier.pdf", "beide Ministerien und die Jury", "双方主管部门及评审组"):
            self.assertIn(word, readme)
        data = json.loads(files["data.json"])
        self.assertEqual((data["format"], data["audience"]), ("tandem-bundle", "programme"))
        self.assertEqual(data["evaluation"]["rank"], self.ranked()["rank"])
        self.assertEqual(len(data["evaluation"]["reviews"]), 4)

    def ranked(self):
        ranking = self.done("panel", "rank", *self.at)["ranking"]
        return next(one for one in ranking if one["acronym"] == "FLEXWASH")

    def check_names(self, files):
        for path in files:
            self.assertTrue(path.isascii())
            self.assertLessEqual(len(path), 100)
            self.assertLessEqual(len(pathlib.PurePosixPath(path).name), 100)

    def check_hashes(self, folder, files):
        ended = subprocess.run(["sha256sum", "-c", "--strict", "manifest.sha256"], cwd=folder, capture_output=True, text=True)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        self.assertEqual(ended.stdout.count(": OK"), len(files) - 1)
        damaged = folder / "dossier.pdf"
        damaged.write_bytes(files["dossier.pdf"][:-1])
        self.assertNotEqual(subprocess.run(["sha256sum", "-c", "manifest.sha256"], cwd=folder, capture_output=True).returncode, 0)
        damaged.write_bytes(files["dossier.pdf"])

    def check_metadata(self, folder, files):
        valid = ["xmllint", "--noout", "--nonet", "--schema"]
        for schema in (SCHEMA, folder / "metadata.xsd"):
            ended = subprocess.run([*valid, schema, folder / "metadata.xml"], capture_output=True, text=True)
            self.assertEqual(ended.returncode, 0, ended.stderr)
        text = files["metadata.xml"].decode("utf-8")
        for damage in (("<sha256>", "<sha256>x"), ("<received>", "<received>yesterday "), ('kind="data"', 'kind="other"')):
            self.assertIn(damage[0], text)
            wrong = self.folder / "wrong.xml"
            wrong.write_text(text.replace(*damage, 1), encoding="utf-8")
            self.assertNotEqual(subprocess.run([*valid, SCHEMA, wrong], capture_output=True).returncode, 0, damage)
        root = tree.fromstring(text)
        case = root.find(f"{SPACE}file/{SPACE}case")
        self.assertEqual(case.findtext(f"{SPACE}reference"), "TAN-2027-002")
        documents = {one.findtext(f"{SPACE}path"): one for one in case.findall(f"{SPACE}document")}
        self.assertEqual(documents.keys(), files.keys() - {"metadata.xml", "metadata.xsd", "manifest.sha256", "readme.txt"})
        for path, document in documents.items():
            self.assertEqual(document.findtext(f"{SPACE}sha256"), hashlib.sha256(files[path]).hexdigest())
            self.assertEqual(int(document.findtext(f"{SPACE}size")), len(files[path]))

    def check_scores(self, content):
        self.assertTrue(content.startswith(b"\xef\xbb\xbf"))
        self.assertNotIn(b"\n", content.replace(b"\r\n", b""))
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        table = self.ranked()
        total = [row for row in rows if row["source"] == "total"]
        self.assertEqual([row["mark"] for row in total], [table["total"]])
        reviews = [row for row in rows if row["source"] == "review"]
        criteria = {row["criterion"] for row in reviews}
        self.assertEqual(len(reviews), 4 * len(criteria))
        self.assertTrue(all(row["mark"] and row["reason"] for row in reviews))
        self.assertEqual(sum(int(row["weight_percent"]) for row in rows if row["source"] == "consensus"), 100)

    def test_formulas_stay_words(self):
        reason = '=HYPERLINK("http://example.org","x"), \nnext'
        self.done("panel", "consensus", "FLEXWASH", "K1", "4.0", "--reason", reason, "--reason-language", "de", *self.at)
        folder, _ = self.bundle()
        rows = list(csv.DictReader(io.StringIO((folder / "scores.csv").read_text("utf-8-sig"), newline="")))
        agreed = [row["reason"] for row in rows if row["source"] == "consensus" and row["criterion"] == "K1"]
        self.assertEqual(len(agreed), 1)
        self.assertTrue(agreed[0].startswith("'="), agreed)

    def test_redacted(self):
        everything, _ = self.bundle("--audience", "everything", name="everything")
        programme, written = self.bundle(name="programme")
        public, _ = self.bundle("--audience", "public", "--languages", "de", name="public")
        all_files, some, few = (files_below(folder) for folder in (everything, programme, public))
        # FLEXWASH keeps its annual accounts to itself and C06 to one side.
        accounts = [path for path in all_files if "-i05-" in path]
        self.assertTrue(accounts)
        for path in accounts:
            self.assertNotIn(path, some)
            self.assertFalse(any(all_files[path] in content for content in some.values()))
        secret = next(answer["value"]["text"] for answer in json.loads(all_files["data.json"])["application"]["answers"]
                      if answer["field"] == "C06" and answer["language"] == "de")[:60]
        self.assertTrue(any(secret.encode() in content for content in all_files.values()))
        for files in (some, few):
            self.assertFalse(any(secret.encode() in content for content in files.values()))
        self.assertLess(few.keys(), all_files.keys())
        self.assertFalse({"scores.csv", "evaluation.pdf"} & few.keys())
        self.assertFalse(any(path.startswith("attachments/") for path in few))
        self.assertNotIn("FLEXWASH", few["metadata.xml"].decode() + few["readme.txt"].decode() + few["data.json"].decode())
        self.refused(USAGE, "“moon”", "bundle", "write", "FLEXWASH", "--out", self.folder / "x", "--audience", "moon", *self.at)
        self.assertFalse((self.folder / "x").exists())

    def test_zip(self):
        folder, _ = self.bundle()
        first, second = (self.bundle(name=name)[0] for name in ("a.zip", "b.zip"))
        self.assertEqual(first.read_bytes(), second.read_bytes())
        self.assertEqual(subprocess.run(["unzip", "-tqq", first], capture_output=True).returncode, 0)
        with zipfile.ZipFile(first) as archive:
            inside = {name: archive.read(name) for name in archive.namelist()}
        root = "tan-2027-002-redacted-programme"
        self.assertEqual(inside, {f"{root}/{path}": content for path, content in files_below(folder).items()})
        self.assertTrue(all(name.isascii() and len(name) <= 100 for name in inside))

    def test_places(self):
        folder, _ = self.bundle()
        before = files_below(folder)
        # A folder that is there gets the bundle inside, under its own name; nothing is ever overwritten.
        written = self.done("bundle", "write", "FLEXWASH", "--out", self.folder, *self.at)
        self.assertEqual(written["path"], str(self.folder / "tan-2027-002-redacted-programme"))
        self.assertEqual(files_below(pathlib.Path(written["path"])), before)
        self.refused(REFUSED, "there already", "bundle", "write", "FLEXWASH", "--out", self.folder, *self.at)
        self.assertEqual(files_below(folder), before)
        deep = self.folder / ("d" * 120) / ("e" * 90)
        deep.mkdir(parents=True)
        self.refused(REFUSED, "256", "bundle", "write", "FLEXWASH", "--out", deep / "f", *self.at)
        self.assertEqual(list(deep.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
