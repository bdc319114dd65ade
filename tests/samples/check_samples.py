#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the sample world: answers against the call, identifiers, languages, dates, sums, and the panel's story.

Usage: check_samples.py SOURCE_DIR
       check_samples.py SOURCE_DIR --self-test    damages copies of the data and expects each damage to be found
"""
import copy
import json
import re
import sys
import unicodedata
from pathlib import Path

HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
ISO = re.compile(r"^\d{4}-\d{2}-\d{2}$")
INSTANT = re.compile(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$")
NUMBER = re.compile(r"^-?\d+(\.\d+)?$")
REGISTER = re.compile(r"^Amtsgericht .+ (HRA|HRB|GnR|PR|VR|GsR) \d{2,6}[A-Z]?$")
STAGES = {"draft", "draft-stale", "submitted", "received", "in-repair", "admitted", "reviewed"}
INCOMPLETE = {"draft", "draft-stale"}
USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


# --- counting and check digits ------------------------------------------------------------------------------------

def count_characters(text, language):
    """User-perceived characters after NFC; Chinese is counted without blanks. Combining marks do not count."""
    text = unicodedata.normalize("NFC", text)
    if language == "zh":
        text = re.sub(r"\s", "", text)
    return sum(1 for c in text if not unicodedata.combining(c))


def uscc_is_valid(code):
    if len(code) != 18 or any(c not in USCC_ALPHABET for c in code):
        return False
    total = sum(USCC_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(code[:17]))
    if USCC_ALPHABET[(31 - total % 31) % 31] != code[17]:
        return False
    full = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    rest = 11 - sum(full.index(c) * w for c, w in zip(code[8:16], (3, 7, 9, 10, 5, 8, 4, 2))) % 11
    return code[16] == {10: "X", 11: "0"}.get(rest, str(rest))


def vat_is_valid(code):
    if not re.fullmatch(r"DE\d{9}", code):
        return False
    product = 10
    for digit in code[2:10]:
        total = (int(digit) + product) % 10 or 10
        product = 2 * total % 11
    return (11 - product) % 10 == int(code[10])


def lei_is_valid(code):
    return bool(re.fullmatch(r"[A-Z0-9]{18}\d{2}", code)) and int("".join(str(int(c, 36)) for c in code)) % 97 == 1


# --- reading ------------------------------------------------------------------------------------------------------

def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def call_fields(call):
    return {field["id"]: field for section in call["sections"] for field in section["fields"]}


def character_limit(field, language):
    limits = field.get("limits", {}).get("characters", {})
    return limits.get(language, limits.get("any"))


def option_ids(field):
    return [option["id"] for option in field.get("options", [])]


def texts(value, path=""):
    """All language pairs below a value, with their place."""
    if isinstance(value, dict):
        if value and set(value) <= {"zh", "de"}:
            yield path, value
            return
        for key, below in value.items():
            yield from texts(below, f"{path}/{key}")
    elif isinstance(value, list):
        for index, below in enumerate(value):
            yield from texts(below, f"{path}/{index}")


# --- checks of one application ------------------------------------------------------------------------------------

def check_pairs(app, issues):
    complete = app["stage"] not in INCOMPLETE
    for place, pair in texts(app):
        if complete and set(pair) != {"zh", "de"}:
            issues.append(f"{place}: one language is missing")
        for language, value in pair.items():
            for text in value if isinstance(value, list) else [value]:
                if not text.strip():
                    issues.append(f"{place}: empty {language}")
                elif language == "zh" and not HAN.search(text):
                    issues.append(f"{place}: no Han character in zh")
                elif language == "de" and HAN.search(text):
                    issues.append(f"{place}: Han character in de")
                elif language == "zh" and re.search(r"[\u3400-\u9fff][,;:?!][\u3400-\u9fff]", text):
                    issues.append(f"{place}: half-width punctuation in zh")
                elif language == "de" and '"' in text:
                    issues.append(f"{place}: straight quotation marks in de")


def check_value(place, field, value, partial, issues):
    """One value against its definition: shape, options, limits. Columns of tables have the same definition."""
    kind, bounds = field["type"], field.get("limits", {})
    if field.get("translation") == "pair":
        if not isinstance(value, dict) or not set(value) <= {"zh", "de"}:
            issues.append(f"{place}: is not a pair of texts")
            return
        check_pair_limits(place, field, value, issues)
    elif kind in ("text", "long-text", "code", "address") and isinstance(value, str):
        most = character_limit(field, "any")
        if most and count_characters(value, "any") > most:
            issues.append(f"{place}: longer than {most}")
    elif kind == "choice" and value not in option_ids(field):
        issues.append(f"{place}: {value} is no option")
    elif kind == "multiple-choice" and not (value and set(value) <= set(option_ids(field))):
        issues.append(f"{place}: {value} are no options")
    elif kind == "number":
        low, high = float(bounds.get("minimum", "-inf")), float(bounds.get("maximum", "inf"))
        if not NUMBER.match(value) or not low <= float(value) <= high:
            issues.append(f"{place}: {value} is no number in the limits")
    elif kind == "date" and not ISO.match(value):
        issues.append(f"{place}: {value} is no date")
    elif kind == "money" and not re.fullmatch(r"\d+\.\d{2} (CNY|EUR)", f"{value['amount']} {value['currency']}"):
        issues.append(f"{place}: {value} is no amount")
    elif kind == "declaration" and value is not True:
        issues.append(f"{place}: not declared")
    elif kind == "code" and field.get("codeEditions") and value["edition"] not in field["codeEditions"]:
        issues.append(f"{place}: edition {value['edition']} is unknown")
    elif kind == "table":
        check_rows(place, field, value, partial, issues)


def check_pair_limits(place, field, value, issues):
    bounds = field.get("limits", {})
    for language, text in value.items():
        if isinstance(text, list):
            if not bounds["minimumItems"] <= len(text) <= bounds["maximumItems"]:
                issues.append(f"{place}: {len(text)} items in {language}")
            continue
        most = character_limit(field, language)
        if most and count_characters(text, language) > most:
            issues.append(f"{place}: {language} longer than {most}")
    if len({len(v) for v in value.values() if isinstance(v, list)}) > 1:
        issues.append(f"{place}: the lists differ in length")


def check_rows(place, field, rows, partial, issues):
    columns = {c["id"]: c for c in field["columns"]}
    fixed = [r["id"] for r in field.get("fixedRows", [])]
    bounds = field.get("limits", {})
    if not partial and not bounds.get("minimumItems", 1) <= len(rows) <= bounds.get("maximumItems", 1000):
        issues.append(f"{place}: {len(rows)} rows")
    for index, row in enumerate(rows):
        if not set(row) <= set(columns) | {"row"} or row.get("row", fixed[0] if fixed else None) not in fixed + [None]:
            issues.append(f"{place} row {index}: unknown column or row")
            continue
        for column_id, column in columns.items():
            if column_id in row:
                check_value(f"{place} row {index} {column_id}", column, row[column_id], partial, issues)
            elif column.get("required"):
                issues.append(f"{place} row {index}: {column_id} missing")
    for column_id, column in columns.items():
        if "requiredSum" in column and sum(float(r[column_id]) for r in rows) != float(column["requiredSum"]):
            issues.append(f"{place}: {column_id} does not add up to {column['requiredSum']}")


def check_values(app, fields, issues):
    partial = app["stage"] in INCOMPLETE
    filled = list(app["answers"].items())
    for blocks in app["blocks"].values():
        filled += [item for block in blocks for item in block.items()]
    for field_id, value in filled:
        if field_id in fields:
            check_value(field_id, fields[field_id], value, partial, issues)
        else:
            issues.append(f"{field_id}: no such field in the call")
    for attachment in app["attachments"]:
        formats = fields[attachment["field"]]["limits"]["formats"]
        if Path(attachment["name"]).suffix.lstrip(".") not in formats:
            issues.append(f"{attachment['name']}: format not allowed")


def applies(required, sides):
    return required is True or (isinstance(required, list) and bool(set(required) & sides))


def check_required(app, fields, issues):
    partners = app["blocks"].get("B", [])
    roles = [p.get("B01") for p in partners]
    if roles.count("lead_cn") != 1 or roles.count("lead_de") != 1:
        issues.append("B01: not exactly one lead of each side")
    attached = [(a["field"], a.get("row")) for a in app["attachments"]]
    for field_id, field in fields.items():
        required, section = field.get("required"), field_id[0]
        if section == "B":
            for index, partner in enumerate(partners):
                if applies(required, {partner["B02"]}) and field_id not in partner:
                    issues.append(f"{field_id}: missing in partner {index}")
        elif section == "I":
            if applies(required, {"CN", "DE"}) and field_id not in {a for a, _ in attached}:
                issues.append(f"{field_id}: no attachment")
        elif applies(required, {"CN", "DE"}):
            if field_id not in app["answers"] and not app["blocks"].get(field_id):
                issues.append(f"{field_id}: no answer")
    for index, partner in enumerate(partners):
        if ("I01" if partner["B02"] == "CN" else "I02", index) not in attached:
            issues.append(f"partner {index}: no licence or register extract")
        if len(partner.get("B14", [])) < 3:
            issues.append(f"B14: fewer than three years in partner {index}")
    pictures = sum(1 for a in app["attachments"] if a["field"] == "I08")
    if not 5 <= pictures <= 10:
        issues.append(f"I08: {pictures} pictures")
    rows = [r.get("row") for r in app["answers"].get("E01", [])]
    if rows[:5] != ["KPI1", "KPI2", "KPI3", "KPI4", "KPI5"]:
        issues.append("E01: the five obligatory key figures are not there in order")


def check_tables(app, issues):
    answers = app["answers"]
    costs = [float(r.get("share", 0)) for r in answers.get("D09", [])]
    if sum(costs) > 100:
        issues.append("D09: cost shares above 100")
    names = {a["name"] for a in app["attachments"]}
    if len(names) != len(app["attachments"]):
        issues.append("attachments: a name occurs twice")
    for table, column in (("E01", "evidence"), ("C01", "attachment")):
        for row in answers.get(table, []):
            if column in row and row[column] not in names:
                issues.append(f"{table}: no attachment named {row[column]}")
    partners = {p["B03"]: p["B02"] for p in app["blocks"].get("B", []) if "B03" in p}
    for row in answers.get("G02", []):
        if row["partner"] not in partners:
            issues.append(f"G02: {row['partner']} is no partner")
        elif row["cost"]["currency"] != {"CN": "CNY", "DE": "EUR"}[partners[row["partner"]]]:
            issues.append(f"G02: {row['partner']} does not use its own currency")


def check_identifiers(app, issues):
    for index, partner in enumerate(app["blocks"].get("B", [])):
        for field_id, rule in (("B05", uscc_is_valid), ("B07", vat_is_valid), ("B08", lei_is_valid),
                               ("B06", lambda v: bool(REGISTER.match(v)))):
            if field_id in partner and not rule(partner[field_id]):
                issues.append(f"{field_id}: {partner[field_id]} of partner {index} is not valid")


def check_dates(app, deadline, issues):
    answers = app["answers"]
    period = answers.get("A07")
    if period and not (ISO.match(period["start"]) and period["start"] < period["end"]):
        issues.append("A07: the end is not after the start")
    for row in answers.get("E01", []):
        if not row["before_date"] < row["now_date"]:
            issues.append(f"E01 {row.get('row', row.get('name'))}: dates not in order")
    milestones = [r["date"] for r in answers.get("G01", [])]
    if milestones != sorted(milestones):
        issues.append("G01: milestones not in order of time")
    for partner in app["blocks"].get("B", []):
        years = [r["year"] for r in partner.get("B14", [])]
        if years != sorted(set(years)):
            issues.append("B14: years not in order")
    locked, received = app.get("lockedAt"), app.get("receivedAt")
    past = app["stage"] not in INCOMPLETE
    if past != bool(locked) or (past and not (INSTANT.match(locked) and INSTANT.match(received))):
        issues.append("lockedAt, receivedAt: do not fit the stage")
    elif past and not locked < received <= deadline:
        issues.append("lockedAt, receivedAt, deadline: not in order")
    for row in answers.get("J05", []):
        if locked and row["date"] > locked[:10]:
            issues.append("J05: signed after locking")
    for row in answers.get("C01", []):
        if not ISO.match(row["date"]) or (locked and row["date"] > locked[:10]):
            issues.append("C01: date of the contract")


def check_extracts(app, issues):
    """Register extracts may be six months old; the application in repair has one that is older, as its fault."""
    ages = []
    for attachment in app["attachments"]:
        if attachment["field"] == "I02" and app.get("lockedAt"):
            year, month, day = re.search(r"(\d{4})年(\d+)月(\d+)日", attachment["caption"]["zh"]).groups()
            locked = list(map(int, app["lockedAt"][:10].split("-")))
            ages.append((locked[0] - int(year)) * 12 + locked[1] - int(month) + (locked[2] - int(day)) / 31)
    if ages and (max(ages) > 6) != (app["stage"] == "in-repair"):
        issues.append("I02: age of the register extract does not fit the stage")


def check_application(app, fields, deadline):
    issues = []
    if app["stage"] not in STAGES:
        issues.append(f"stage {app['stage']} is unknown")
    check_pairs(app, issues)
    check_values(app, fields, issues)
    check_tables(app, issues)
    check_identifiers(app, issues)
    check_dates(app, deadline, issues)
    check_extracts(app, issues)
    if app["stage"] not in INCOMPLETE:
        check_required(app, fields, issues)
    for field_id in app.get("stale", []) + app.get("unconfirmed", []):
        if field_id not in app["answers"]:
            issues.append(f"stale or unconfirmed {field_id} has no answer")
    if app["stage"] == "draft-stale" and not (app.get("stale") and app.get("unconfirmed")):
        issues.append("a stale draft names no stale and unconfirmed pairs")
    return [f"{app['key']}: {issue}" for issue in issues]


def check_repetition(apps):
    """A sentence long enough to be prose may occur in one application only."""
    seen, issues = {}, []
    for app in apps:
        for place, pair in texts(app):
            for language, value in pair.items():
                if not isinstance(value, str) or len(value) < (20 if language == "zh" else 60):
                    continue
                other = seen.setdefault(value, (app["key"], place))
                if other[0] != app["key"]:
                    issues.append(f"{app['key']}{place}: same {language} text as {other[0]}{other[1]}")
    codes = {}
    for app in apps:
        for partner in app["blocks"].get("B", []):
            for field_id in ("B05", "B06", "B07", "B08"):
                code = partner.get(field_id)
                if code and codes.setdefault(code, partner["B03"]) != partner["B03"]:
                    issues.append(f"{app['key']}: {code} belongs to two bodies")
    return issues


# --- the panel ----------------------------------------------------------------------------------------------------

def total(consensus, weights):
    """Σ weight × mark ÷ 5, points of 100."""
    return sum(weights[k] * float(consensus[k]["mark"]) for k in weights) / 5


def check_reason(mark, reason, languages, place, issues):
    extreme = float(mark) in (0.0, 5.0)
    if float(mark) * 2 != int(float(mark) * 2) or not 0 <= float(mark) <= 5:
        issues.append(f"{place}: mark {mark}")
    for language in languages:
        least = {"zh": 70 if extreme else 35, "de": 200 if extreme else 100}[language]
        if count_characters(reason.get(language, ""), language) < least:
            issues.append(f"{place}: reason in {language} shorter than {least}")


def check_review(review, reviewers, criteria, issues):
    key = review["application"]
    marks_by_side = {"CN": [], "DE": []}
    for one in review["reviews"]:
        person = reviewers[one["reviewer"]]
        place = f"reviews/{key} {one['reviewer']}"
        if set(one["conflicts"]) != {f"Q{i}" for i in range(1, 8)}:
            issues.append(f"{place}: conflict questions")
        if one["declined"]:
            if not any(one["conflicts"].values()) or "marks" in one:
                issues.append(f"{place}: declined without a conflict, or with marks")
            continue
        if any(one["conflicts"].values()) or set(one["marks"]) != set(criteria):
            issues.append(f"{place}: conflict, or not six marks")
        language = "zh" if person["side"] == "CN" else "de"
        if language not in person["languages"]:
            issues.append(f"{place}: does not read {language}")
        for criterion, given in one["marks"].items():
            check_reason(given["mark"], given["reason"], [language], f"{place} {criterion}", issues)
        marks_by_side[person["side"]].append(one)
    if min(map(len, marks_by_side.values()), default=0) < 2:
        issues.append(f"reviews/{key}: fewer than two reviewers of a side")
    for side in ("CN", "DE"):
        checks = review["formalChecks"][side]
        if set(checks) != {f"F{i}" for i in range(1, 13)}:
            issues.append(f"reviews/{key}: formal check {side}")
        for check in checks.values():
            if check["result"] not in ("yes", "no", "repair") or (check["result"] != "yes" and not check["remark"]):
                issues.append(f"reviews/{key}: formal check {side} without result or remark")
    for criterion in criteria:
        given = review["consensus"][criterion]
        check_reason(given["mark"], given["reason"], ["zh", "de"], f"reviews/{key} consensus {criterion}", issues)
    marks = [one["marks"] for side in marks_by_side.values() for one in side]
    return max(max(float(m[k]["mark"]) for m in marks) - min(float(m[k]["mark"]) for m in marks) for k in criteria)


def check_repairs(apps, reviews):
    """Whoever is in repair was asked in both languages, with a day; nobody else was."""
    issues = []
    stages = {a["key"]: a["stage"] for a in apps}
    for review in reviews:
        key = review["application"]
        repair = review.get("repair")
        if bool(repair) != (stages[key] == "in-repair"):
            issues.append(f"reviews/{key}: a repair that was not asked for, or one too many")
        elif repair and not (HAN.search(repair["reason"]) and re.search("[A-Za-z]", repair["reason"])
                             and ISO.match(repair["due"])):
            issues.append(f"reviews/{key}: repair without a reason in both languages or without a day")
    return issues


def check_panel(reviewers, reviews, apps, call):
    issues = []
    weights = {c["id"]: float(c["weight"]) for c in call["criteria"]}
    thresholds = {c["id"]: float(c["threshold"]) for c in call["criteria"]}
    pass_mark = float(call["passRule"]["totalThreshold"])
    sides = [r["side"] for r in reviewers.values()]
    if sorted(sides) != ["CN"] * 3 + ["DE"] * 3 or set(reviewers) != {f"G{i}" for i in range(1, 7)}:
        issues.append("reviewers: not three of each side named G1 to G6")
    by_key = {a["key"]: a for a in apps}
    reviewed = {k for k, a in by_key.items() if a["stage"] == "reviewed"}
    complete = [r for r in reviews if r["reviews"]]
    if {r["application"] for r in complete} != reviewed:
        issues.append("reviews: not exactly those of the reviewed applications")
        return issues
    spreads = [check_review(r, reviewers, list(weights), issues) for r in complete]
    if max(spreads) < 1.5:
        issues.append("story: no spread of 1.5")
    if not any(one["declined"] for r in complete for one in r["reviews"]):
        issues.append("story: nobody declined")
    totals = {r["application"]: total(r["consensus"], weights) for r in complete}
    ties = [k for k, v in totals.items() if list(totals.values()).count(v) == 2]
    if len(ties) != 2:
        issues.append("story: not exactly one tie of totals")
    else:
        above = {by_key[k]["answers"]["A03"] for k, v in totals.items() if v > totals[ties[0]]}
        new_direction = [k for k in ties if by_key[k]["answers"]["A03"] not in above]
        if len(new_direction) != 1:
            issues.append("story: the tie is not broken by the direction")
    missed = [r["application"] for r in complete
              if any(float(r["consensus"][k]["mark"]) < thresholds[k] for k in thresholds)]
    if len(missed) != 1 or totals[missed[0]] < pass_mark:
        issues.append("story: not exactly one application above the pass mark misses a threshold")
    for r in complete:
        passes = r["application"] not in missed and totals[r["application"]] >= pass_mark
        if passes != (r["recommendation"] in ("R1", "R2")):
            issues.append(f"reviews/{r['application']}: recommendation does not fit the marks")
    return issues


def check_all(apps, reviewers, reviews, call):
    fields = call_fields(call)
    issues = [issue for app in apps for issue in check_application(app, fields, call["closesAt"])]
    issues += check_repetition(apps) + check_repairs(apps, reviews)
    return issues + check_panel(reviewers, reviews, apps, call)


# --- self-test ----------------------------------------------------------------------------------------------------

def self_test(apps, reviewers, reviews, call):
    """Every damage below must raise at least one issue; the count of damages not found is returned."""
    def app(data, key="flexwash"):
        return next(a for a in data[0] if a["key"] == key)

    def review(data, key):
        return next(r for r in data[1] if r["application"] == key)

    damages = {
        "required answer": lambda d: app(d)["answers"].pop("C05"),
        "too long": lambda d: app(d)["answers"]["A01"].update(de="Ü" * 151),
        "check character": lambda d: app(d)["blocks"]["B"][0].update(B05=app(d)["blocks"]["B"][0]["B05"][:17] + "Z"),
        "vat": lambda d: app(d)["blocks"]["B"][1].update(B07="DE123456789"),
        "lei": lambda d: app(d)["blocks"]["B"][1].update(B08="213800KUD8LXJWSQ9D15"),
        "Han in German": lambda d: app(d)["answers"]["C02"].update(de="Ziel 目标"),
        "no Han in Chinese": lambda d: app(d)["answers"]["C02"].update(zh="Goal"),
        "same text twice": lambda d: app(d)["answers"].update(C02=app(d, "rolltwin")["answers"]["C02"]),
        "order of dates": lambda d: app(d)["answers"]["E01"][0].update(before_date="2027-01-01"),
        "shares": lambda d: app(d)["answers"]["C04"][0].update(share="50"),
        "unknown column": lambda d: app(d)["answers"]["G03"][0].update(colour="red"),
        "option": lambda d: app(d)["answers"].update(A03="trade"),
        "late": lambda d: app(d).update(receivedAt="2027-03-31T10:00:01Z"),
        "pictures": lambda d: app(d).update(attachments=[a for a in app(d)["attachments"] if a["field"] != "I08"]),
        "short reason": lambda d: review(d, "flexwash")["consensus"]["K1"]["reason"].update(de="Gut."),
        "no tie": lambda d: review(d, "dualtech")["consensus"]["K1"].update(mark="4.5"),
        "repair in one language": lambda d: review(d, "remotepump")["repair"].update(reason="Neuer Auszug."),
        "repair nobody asked for": lambda d: review(d, "remotepump").pop("repair"),
        "threshold met": lambda d: review(d, "greenpark")["consensus"]["K3"].update(mark="3.0"),
    }
    missed = 0
    for name, damage in damages.items():
        data = (copy.deepcopy(apps), copy.deepcopy(reviews))
        damage(data)
        if not check_all(data[0], reviewers, data[1], call):
            print(f"not found: {name}")
            missed += 1
    return missed


def main(arguments):
    root = Path(arguments[0])
    samples = root / "resources" / "samples"
    self_testing = "--self-test" in arguments
    call = load(root / "resources" / "calls" / "flagship-proven.json")
    apps = [load(p) for p in sorted((samples / "applications").glob("*.json"))]
    reviewers = {r["pseudonym"]: r for r in load(samples / "reviewers.json")["reviewers"]}
    reviews = [load(p) for p in sorted((samples / "reviews").glob("*.json"))]
    if len(apps) < 8:
        print(f"only {len(apps)} applications")
        return 1
    issues = check_all(apps, reviewers, reviews, call)
    for issue in issues:
        print(issue)
    if self_testing and not issues:
        missed = self_test(apps, reviewers, reviews, call)
        return 1 if missed else 0
    print(f"{len(apps)} applications, {len(reviews)} review files, {len(issues)} issues")
    return 1 if issues else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
