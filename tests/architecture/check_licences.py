# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file names its licence, and the licence text is there (REUSE style; data is covered by REUSE.toml)."""
import pathlib
import sys

SOURCES = (".cpp", ".h", ".py", ".sql")


def main():
    root = pathlib.Path(sys.argv[1])
    folders = [root / name for name in ("models", "forms", "app", "tests", "resources")]
    files = [file for folder in folders for file in folder.rglob("*") if file.suffix in SOURCES]
    without = [file for file in files if "SPDX-License-Identifier:" not in file.read_text(encoding="utf-8")[:300]]
    for file in without:
        print(f"{file.relative_to(root)}: no SPDX-License-Identifier")
    if not (root / "LICENSES" / "GPL-3.0-or-later.txt").is_file():
        print("LICENSES/GPL-3.0-or-later.txt is missing")
        return 1
    return 1 if without or not files else 0


if __name__ == "__main__":
    sys.exit(main())
