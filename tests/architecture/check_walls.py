# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the walls between the rooms: which folder may include which, and which Qt modules it may see.

The link line alone does not hold them: a library that links Qt Core only still compiles <QtWidgets/QWidget>.
"""
import pathlib
import re
import sys
import tempfile

DOMAIN = {"models/base", "models/text", "models/call", "models/application", "models/review", "models/panel"}
SERVICES = DOMAIN | {"models/storage", "models/exchange", "models/dossier"}
FORMS = {"forms/theme", "forms/fields", "forms/panes", "forms/dialogs", "forms/charts", "forms/viewer"}

# Folder -> folders it may include besides itself. A folder without a rule is an error.
MAY_INCLUDE = {
    "models/base": set(),
    "models/text": {"models/base"},
    "models/call": {"models/base"},
    "models/application": {"models/base", "models/text", "models/call"},
    "models/review": {"models/base", "models/call", "models/application"},
    "models/panel": {"models/base", "models/call", "models/application", "models/review"},
    "models/items": DOMAIN,
    "models/dossier": DOMAIN,
    "models/exchange": DOMAIN,
    "models/storage": DOMAIN,
    "models/session": SERVICES,
    "forms/theme": {"models/base"},
    "forms/fields": DOMAIN | {"models/items", "forms/theme"},
    "forms/panes": DOMAIN | {"models/items"} | FORMS,
    "forms/dialogs": DOMAIN | {"models/items"} | FORMS,
    "forms/charts": DOMAIN | {"models/items", "forms/theme"},
    "forms/viewer": DOMAIN | {"models/items", "forms/theme"},
    "app/shell": DOMAIN | {"models/session", "models/items"} | FORMS,
    "app/pages": DOMAIN | {"models/session", "models/items", "app/shell"} | FORMS,
    "app/cli": SERVICES | {"models/session"},
}
ROLES = {"applicant", "office", "reviewer", "chair"}
GUI_ALLOWED = {"models/dossier", "models/session"}  # fonts and charts; QUndoStack
WIDGET_HEADERS = re.compile(r"^(QtWidgets|QtCharts|QtOpenGLWidgets)/|^Q(Widget|Application|Dialog|MessageBox|Label|"
                            r"PushButton|LineEdit|TextEdit|TableView|MainWindow|Action|Chart\w*)$")
GUI_HEADERS = re.compile(r"^QtGui/|^Q(GuiApplication|Painter\w*|Font\w*|Image|Pixmap|Color\w*|Icon|Palette|Pen|Brush|"
                         r"Undo\w+|TextDocument|PdfWriter|PagedPaintDevice|Standard\w+Model)$")
SQL_HEADERS = re.compile(r"^QtSql/|^QSql\w*$|^sqlite3\.h$")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def room_of(path):
    parts = pathlib.PurePosixPath(path).parts
    return "/".join(parts[:2]) if len(parts) > 2 else None


def role_of(path):
    parts = pathlib.PurePosixPath(path).parts
    return parts[2] if parts[:2] == ("app", "pages") and len(parts) > 3 and parts[2] in ROLES else None


def faults_of_file(path, text):
    room = room_of(path)
    if room is None:
        return [] if re.fullmatch(r"app/main_(gui|cli|pages)\.cpp", path) else [f"{path}: stands outside every room"]
    if room not in MAY_INCLUDE:
        return [f"{path}: the folder {room} has no rule in check_walls.py"]
    faults = []
    for bracket, target in INCLUDE.findall(text):
        if bracket == "<":
            faults += system_faults(path, room, target)
        elif target.split("/")[0] in ("models", "forms", "app"):
            other = room_of(target)
            if other != room and other not in MAY_INCLUDE[room]:
                faults.append(f"{path}: {room} may not include {target}")
            if role_of(path) and role_of(target) and role_of(path) != role_of(target):
                faults.append(f"{path}: a page may not include another role's page ({target})")
    return faults


def system_faults(path, room, header):
    is_model = room.startswith("models/")
    if WIDGET_HEADERS.match(header) and (is_model or room == "app/cli"):
        return [f"{path}: {room} may not see Qt Widgets ({header})"]
    if GUI_HEADERS.match(header) and is_model and room not in GUI_ALLOWED:
        return [f"{path}: {room} may not see Qt Gui ({header})"]
    if SQL_HEADERS.match(header) and room != "models/storage":
        return [f"{path}: SQL belongs into models/storage only ({header})"]
    return []


def check(root):
    faults = []
    count = 0
    for folder in ("models", "forms", "app"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix in (".h", ".cpp"):
                count += 1
                faults += faults_of_file(file.relative_to(root).as_posix(), file.read_text(encoding="utf-8"))
    return count, faults


def self_test():
    breaches = {
        "models/call/A.h": '#include "models/storage/Database.h"\n',
        "models/base/B.cpp": "#include <QtWidgets/QWidget>\n",
        "models/panel/C.cpp": "#include <QPainter>\n",
        "forms/panes/D.cpp": "#include <QSqlQuery>\n",
        "forms/fields/E.cpp": '#include "models/session/Workspace.h"\n',
        "app/pages/chair/F.cpp": '#include "app/pages/office/IntakePage.h"\n',
        "app/cli/G.cpp": '#include "forms/theme/Theme.h"\n',
        "models/elsewhere/H.cpp": "\n",
        "models/storage/I.cpp": '#include "models/exchange/Package.h"\n',
    }
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in breaches.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        _, faults = check(root)
    missed = [name for name in breaches if not any(fault.startswith(name) for fault in faults)]
    if missed:
        print("breaches not noticed:", *missed, sep="\n  ")
        return 1
    print(f"{len(breaches)} breaches noticed")
    return 0


def main():
    if sys.argv[1] == "--self-test":
        return self_test()
    count, faults = check(pathlib.Path(sys.argv[1]))
    print(*faults, sep="\n")
    print(f"{count} files, {len(faults)} broken walls")
    return 1 if faults or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
