# SPDX-License-Identifier: GPL-3.0-or-later
"""Files are looked into before they are attached, by the command line as by the window."""
import unittest
import zipfile

from cli import FINDINGS, REFUSED, SUCCESS, USAGE, CliTest

PAGE = (b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n")
SCRIPT = PAGE.replace(b"/Catalog", b"/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>")


class AttachmentTest(CliTest):
    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def checked(self, code, *arguments):
        ended = self.run_cli("attachment", "check", *arguments, "--json")
        self.assertEqual(ended.code, code, ended.out + ended.err)
        return ended.json["files"]

    def codes(self, file):
        return [issue["code"] for issue in file["issues"]]

    def test_each_file_has_its_outcome(self):
        workbook = self.folder / "macros.xlsx"
        with zipfile.ZipFile(workbook, "w") as target:
            for name in ("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"):
                target.writestr(name, "x")
        files = self.checked(FINDINGS, self.write("page.pdf", PAGE), self.write("script.pdf", SCRIPT), workbook,
                             self.write("picture.pdf", b"\xff\xd8\xff" + bytes(99)), self.write("empty.csv", b""),
                             self.write("copy.pdf", PAGE), self.folder / "gone.pdf")
        self.assertEqual([self.codes(file)[-1:] for file in files],
                         [["attachment.repaired"], ["attachment.repaired"], ["attachment.macros"], ["attachment.type"],
                          ["attachment.empty"], ["attachment.twice"], ["file.missing"]])
        self.assertIn("attachment.script", self.codes(files[1]))
        self.assertEqual([file["acceptable"] for file in files], [True, True, False, False, False, True, False])
        self.assertEqual((files[0]["format"], files[0]["pages"]), ("PDF", 1))

    def test_limits_of_a_question(self):
        call = self.folder / "call.json"
        self.assertEqual(self.run_cli("call", "templates", "flagship-proven", "--out", call).code, SUCCESS)
        text = self.write("values.csv", "Jahr;年\n".encode())
        self.assertEqual(self.checked(SUCCESS, text)[0]["issues"], [])
        self.assertEqual(self.checked(SUCCESS, text, "--call", call, "--field", "I06")[0]["issues"], [])
        refused = self.checked(FINDINGS, text, "--call", call, "--field", "I01")[0]
        self.assertEqual(self.codes(refused), ["field.file-format"])
        self.refused(USAGE, "A01", "attachment", "check", text, "--call", call, "--field", "A01")
        self.refused(USAGE, "--field", "attachment", "check", text, "--call", call)
        self.refused(REFUSED, "gone.json", "attachment", "check", text, "--call", self.folder / "gone.json", "--field", "I01")

    def test_three_languages(self):
        path = self.write("empty.pdf", b"")
        for language, word in (("de", "leer"), ("zh_CN", "空"), ("en", "empty")):
            with self.subTest(language):
                self.assertIn(word, self.run_cli("attachment", "check", path, "--lang", language).out)


if __name__ == "__main__":
    unittest.main()
