// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/MergeApplications.h"
#include "models/application/MergedRevision.h"
#include "models/application/OpenConflicts.h"
#include "models/application/Rows.h"

#include <QTest>

#include <array>
#include <random>

using namespace tandem;
using namespace tandem::application;
using namespace Qt::StringLiterals;

namespace {

constexpr int kHistories = 10'000;
constexpr int kStepsOfAHistory = 12;
constexpr quint32 kSeed = 20270315;
const auto kGroup = u"B"_s;

/// Chance and names, the same in every run.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint32>(bound)); }
    template<typename List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<qsizetype>(below(static_cast<int>(list.size())))];
    }
    /// Names in an order that says nothing about time, as of computers with wrong clocks.
    QString id()
    {
        return u"%1-0000-4000-8000-%2"_s.arg(m_engine(), 8, 16, QChar(u'0'))
            .arg(++m_count, 12, 10, QChar(u'0'));
    }

private:
    std::mt19937 m_engine;
    int m_count = 0;
};

/// All that copies must agree on, without the order in which it arrived.
struct Content
{
    QMap<ValueKey, QMap<QString, Revision>> revisions;
    QMap<QString, QStringList> rows;
    QMap<QString, Attachment> attachments;
    QMap<QString, Dismissal> dismissals;

    explicit Content(const Application &application)
        : rows(application.rows)
    {
        for (auto it = application.answers.cbegin(); it != application.answers.cend(); ++it) {
            for (const Revision &revision : it->revisions)
                revisions[it.key()].insert(revision.id, revision);
        }
        for (const Attachment &attachment : application.attachments)
            attachments.insert(attachment.id, attachment);
        for (const Dismissal &d : application.dismissals)
            dismissals.insert(d.row + u'/' + d.field + u'/' + d.finding, d);
    }
    bool operator==(const Content &) const = default;

    /// What differs first.
    [[nodiscard]] QString difference(const Content &other) const
    {
        for (const ValueKey &key : revisions.keys() + other.revisions.keys()) {
            if (revisions.value(key) != other.revisions.value(key))
                return u"the history of "_s + key.row + u'/' + key.field + u'/' + key.language;
        }
        return rows != other.rows                 ? u"blocks"_s
               : attachments != other.attachments ? u"files"_s
               : dismissals != other.dismissals   ? u"findings set aside"_s
                                                  : QString();
    }
};

/// A partner company: its copy, and the ways a person changes it.
class Partner
{
public:
    Partner(int number, Dice &dice, const Application &copy)
        : m_dice(&dice)
        , m_name(u"partner %1"_s.arg(number))
        , m_device(u"00000000-0000-4000-9000-00000000000%1"_s.arg(number))
        , m_copy(copy)
    {
    }

    [[nodiscard]] const Application &copy() const { return m_copy; }
    void take(const Application &theirs) { m_copy = mergeApplications(m_copy, theirs); }
    Application send()
    {
        m_copy.freeze();
        return m_copy;
    }

    void edit()
    {
        switch (m_dice->below(12)) {
        case 0:
        case 1:
            return editText({{}, u"A01"_s, m_dice->below(2) ? u"zh"_s : u"de"_s});
        case 2:
            return m_copy.confirmPair({}, u"A01"_s, {u"zh"_s, u"de"_s});
        case 3:
        case 4:
            return editTable();
        case 5:
            return editChoice();
        case 6:
            return editFiles();
        case 7:
        case 8:
            return editRow();
        case 9:
            return changeRows();
        case 10:
            return setAside();
        default:
            return settle();
        }
    }

    void editText(const ValueKey &key) { set(key, u"text %1"_s.arg(m_dice->below(5))); }
    void setCell(const QString &row, const QString &column)
    {
        call::Table table = this->table();
        const auto it = std::find_if(table.rows.begin(), table.rows.end(),
                                     [&](const call::TableRow &candidate) { return candidate.id == row; });
        it->cells.insert(column, u"cell %1"_s.arg(m_dice->below(100)));
        set(kTable, table);
    }
    [[nodiscard]] call::Table table() const
    {
        const auto *table = std::get_if<call::Table>(&m_copy.value(kTable));
        return table ? *table : call::Table();
    }
    void set(const ValueKey &key, const call::FieldValue &value)
    {
        m_copy.setValue(key, value, author(), m_dice->id());
    }

    static const ValueKey kTable;
    static const ValueKey kChoice;
    static const ValueKey kFiles;

private:
    Author author()
    {
        // Clocks that run hours apart.
        return {m_name, m_device,
                QDateTime(QDate(2027, 3, 1), QTime(0, 0), Qt::UTC).addSecs(m_dice->below(9000))};
    }

    void editTable()
    {
        call::Table table = this->table();
        const int what = m_dice->below(6);
        if (what == 0 || table.rows.isEmpty())
            table.rows.append({m_dice->id(), {{u"name"_s, u"new"_s}}});
        else if (what == 1)
            table.rows.removeAt(m_dice->below(static_cast<int>(table.rows.size())));
        else if (what == 2)
            table.rows.move(m_dice->below(static_cast<int>(table.rows.size())), 0);
        else
            return setCell(m_dice->oneOf(table.rows).id, m_dice->below(2) ? u"name"_s : u"cost"_s);
        set(kTable, table);
    }

    void editChoice()
    {
        const auto *present = std::get_if<QStringList>(&m_copy.value(kChoice));
        QStringList chosen = present ? *present : QStringList();
        const QString option = u"option %1"_s.arg(m_dice->below(4));
        if (!chosen.removeOne(option))
            chosen.append(option);
        set(kChoice, chosen.isEmpty() ? call::FieldValue() : call::FieldValue(chosen));
    }

    void editFiles()
    {
        const auto *present = std::get_if<call::FileList>(&m_copy.value(kFiles));
        call::FileList files = present ? *present : call::FileList();
        if (files.attachmentIds.isEmpty() || m_dice->below(3)) {
            Attachment attachment;
            attachment.id = m_dice->id();
            attachment.field = kFiles.field;
            attachment.fileName = u"file.pdf"_s;
            m_copy.attachments.append(attachment);
            files.attachmentIds.append(attachment.id);
        } else {
            const QString gone =
                files.attachmentIds.takeAt(m_dice->below(static_cast<int>(files.attachmentIds.size())));
            m_copy.attachments.removeIf([&](const Attachment &attachment) { return attachment.id == gone; });
        }
        set(kFiles, files.attachmentIds.isEmpty() ? call::FieldValue() : call::FieldValue(files));
    }

    void editRow()
    {
        const QStringList rows = m_copy.rows.value(kGroup);
        if (!rows.isEmpty())
            editText({m_dice->oneOf(rows), u"B03"_s, {}});
    }

    void changeRows()
    {
        const QStringList rows = m_copy.rows.value(kGroup);
        const int what = m_dice->below(3);
        if (what == 0 || rows.isEmpty())
            addRow(m_copy, kGroup, m_dice->id(), author(), m_dice->id());
        else if (what == 1)
            removeRow(m_copy, kGroup, m_dice->oneOf(rows), author(), m_dice->id());
        else
            moveRow(m_copy, kGroup, m_dice->oneOf(rows), 0, author(), m_dice->id());
    }

    void setAside()
    {
        const QString finding = u"finding %1"_s.arg(m_dice->below(2));
        if (m_copy.dismissal({}, u"A01"_s, finding))
            m_copy.takeBackDismissal({}, u"A01"_s, finding, author());
        else
            m_copy.dismiss({}, u"A01"_s, finding, u"reason %1"_s.arg(m_dice->below(9)), author());
    }

    void settle()
    {
        for (const ValueKey &key : openConflicts(m_copy)) {
            if (key == removalKey(key.row) && m_dice->below(2))
                removeRow(m_copy, kGroup, key.row, author(), m_dice->id());
            else if (key == removalKey(key.row))
                keepRow(m_copy, key.row, author(), m_dice->id());
            else if (isRowHistory(key))
                set(key, m_copy.rows.value(kGroup));
            else
                set(key, m_dice->oneOf(m_copy.answers.value(key).heads())->value);
        }
    }

    Dice *m_dice;
    QString m_name;
    QString m_device;
    Application m_copy;
};

const ValueKey Partner::kTable{{}, u"C05"_s, {}};
const ValueKey Partner::kChoice{{}, u"A04"_s, {}};
const ValueKey Partner::kFiles{{}, u"I01"_s, {}};

Application startOf(Dice &dice)
{
    Application start;
    start.id = dice.id();
    start.createdAt = QDateTime(QDate(2027, 3, 1), QTime(0, 0), Qt::UTC);
    start.rows.insert(kGroup, {dice.id(), dice.id(), dice.id()});
    Partner first(1, dice, start);
    first.set(Partner::kTable,
              call::Table{{{dice.id(), {{u"name"_s, u"one"_s}}}, {dice.id(), {{u"name"_s, u"two"_s}}}}});
    first.set(Partner::kChoice, QStringList{u"option 0"_s, u"option 1"_s});
    for (const QString &row : start.rows.value(kGroup))
        first.editText({row, u"B03"_s, {}});
    return first.send();
}

// What follows judges a merge without its code: histories walked plainly, values compared piece by piece.

const Revision *find(const Answer &answer, const QString &id)
{
    for (const Revision &revision : answer.revisions) {
        if (revision.id == id)
            return &revision;
    }
    return nullptr;
}

void collect(const Answer &answer, const QString &id, QStringList &found)
{
    const Revision *revision = find(answer, id);
    if (!revision || found.contains(id))
        return;
    found.append(id);
    for (const QString &parent : revision->parents)
        collect(answer, parent, found);
}

/// What a value consists of, each piece with its name.
QMap<QString, QString> piecesOf(const call::FieldValue &value)
{
    QMap<QString, QString> pieces;
    if (const auto *table = std::get_if<call::Table>(&value)) {
        for (const call::TableRow &row : table->rows) {
            pieces.insert(row.id, u"row"_s);
            for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell)
                pieces.insert(row.id + cell.key(), std::get<QString>(*cell));
        }
    } else if (const auto *files = std::get_if<call::FileList>(&value)) {
        for (const QString &id : files->attachmentIds)
            pieces.insert(id, u"file"_s);
    } else if (const auto *list = std::get_if<QStringList>(&value)) {
        for (const QString &entry : *list)
            pieces.insert(entry, u"entry"_s);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        pieces.insert(u"text"_s, *text);
    }
    return pieces;
}

/// Every piece that `edit` changed since `base` is in `result` as `edit` has it.
bool holdsChange(const call::FieldValue &base, const call::FieldValue &edit, const call::FieldValue &result)
{
    const QMap<QString, QString> before = piecesOf(base);
    const QMap<QString, QString> after = piecesOf(edit);
    const QMap<QString, QString> now = piecesOf(result);
    const QStringList names = before.keys() + after.keys();
    return std::all_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return before.value(name) == after.value(name) || now.value(name) == after.value(name);
    });
}

/// The state all of the parents come from: the one among the shared ancestors that has most ancestors itself.
call::FieldValue baseOf(const Answer &answer, const QString &mine, const QString &theirs)
{
    QStringList reachMine;
    QStringList reachTheirs;
    collect(answer, mine, reachMine);
    collect(answer, theirs, reachTheirs);
    qsizetype most = 0;
    call::FieldValue base;
    for (const QString &id : std::as_const(reachMine)) {
        QStringList reach;
        collect(answer, id, reach);
        if (reachTheirs.contains(id) && reach.size() > most) {
            most = reach.size();
            base = find(answer, id)->value;
        }
    }
    return base;
}

/// What `edit` changed is in what the program merged from it and others.
bool isKeptByProgram(const Answer &answer, const Revision &merged, const Revision &edit)
{
    for (const QString &parent : merged.parents) {
        if (parent != edit.id && !holdsChange(baseOf(answer, edit.id, parent), edit.value, merged.value))
            return false;
    }
    return true;
}

/// Head, replaced by a person who saw it, or contained in what the program merged from it.
bool isKept(const Answer &answer, const Revision &edit)
{
    bool isReplaced = false;
    for (const Revision &revision : answer.revisions) {
        if (!revision.parents.contains(edit.id))
            continue;
        isReplaced = true;
        if (isMergedRevision(revision) && !isKeptByProgram(answer, revision, edit))
            return false;
    }
    const auto heads = answer.heads();
    return isReplaced || std::any_of(heads.cbegin(), heads.cend(),
                                     [&](const Revision *head) { return head->id == edit.id; });
}

/// A block that is gone although it stood in `copy` was removed by somebody who saw this state of it.
bool isRowGoneRightly(const Application &merged, const Application &copy, const QString &row)
{
    QSet<QString> seen;
    for (const Revision &removal : merged.answers.value(removalKey(row)).revisions) {
        for (const QString &id : std::get<QStringList>(removal.value))
            seen.insert(id);
    }
    for (auto it = copy.answers.cbegin(); it != copy.answers.cend(); ++it) {
        if (it.key().row != row || isRowHistory(it.key()))
            continue;
        for (const Revision *head : it->heads()) {
            const bool isPassed =
                std::any_of(merged.answers.value(it.key()).revisions.cbegin(),
                            merged.answers.value(it.key()).revisions.cend(),
                            [&](const Revision &revision) { return revision.parents.contains(head->id); });
            if (!seen.contains(head->id) && !isMergedRevision(*head) && !isPassed)
                return false;
        }
    }
    return true;
}

/// The first edit of `copy` that `merged` lost without a word; empty if none.
QString lostEdit(const Application &merged, const Application &copy)
{
    for (auto it = copy.answers.cbegin(); it != copy.answers.cend(); ++it) {
        const Answer answer = merged.answers.value(it.key());
        for (const Revision &edit : it->revisions) {
            // What the program merged and nobody built on may be merged anew, from what people wrote.
            const Revision *known = find(answer, edit.id);
            if (!known && isMergedRevision(edit))
                continue;
            if (!known || known->value != edit.value || !isKept(answer, edit))
                return it.key().row + u'/' + it.key().field + u'/' + it.key().language + u' ' + edit.id;
        }
    }
    for (const QString &row : copy.rows.value(kGroup)) {
        if (!merged.rows.value(kGroup).contains(row) && !isRowGoneRightly(merged, copy, row))
            return u"block "_s + row;
    }
    for (const Attachment &attachment : copy.attachments) {
        const auto isNamed = [&](const Revision *head) {
            const auto *files = std::get_if<call::FileList>(&head->value);
            return files && files->attachmentIds.contains(attachment.id);
        };
        const auto heads = merged.answers.value(Partner::kFiles).heads();
        if (std::any_of(heads.cbegin(), heads.cend(), isNamed) && !merged.attachment(attachment.id))
            return u"file "_s + attachment.id;
    }
    return {};
}

} // namespace

class TestMergeProperties : public QObject
{
    Q_OBJECT

private slots:
    void partnersEndWithTheSame();
    void disjointEditsNeverConflict();
    void bothTextsOfAConflictStand();
    void aRemovedBlockReturnsWhenSomebodyWroteInIt();
    void theOracleSeesALostCell();

private:
    static QString runHistory(quint32 seed);
};

/// Three partners edit and send their copies round: files come late, twice, in any order or only at the very
/// end. Gives what went wrong, or nothing.
QString TestMergeProperties::runHistory(quint32 seed)
{
    Dice dice(seed);
    const Application start = startOf(dice);
    QList<Partner> partners{{1, dice, start}, {2, dice, start}, {3, dice, start}};
    QList<Application> sent;
    for (int step = 0; step < kStepsOfAHistory; ++step) {
        Partner &partner = partners[dice.below(3)];
        const int what = dice.below(6);
        if (what == 0) {
            sent.append(partner.send());
        } else if (what == 1 && !sent.isEmpty()) {
            const Application mine = partner.copy();
            const Application &theirs = dice.oneOf(sent);
            partner.take(theirs);
            const QString other =
                Content(partner.copy()).difference(Content(mergeApplications(theirs, mine)));
            if (!other.isEmpty())
                return u"who merges makes a difference in "_s + other;
            if (mergeApplications(partner.copy(), theirs) != partner.copy() ||
                mergeApplications(partner.copy(), mine) != partner.copy())
                return u"changes when merged again"_s;
            for (const Application &copy : {mine, theirs}) {
                if (const QString lost = lostEdit(partner.copy(), copy); !lost.isEmpty())
                    return u"lost "_s + lost;
            }
        } else {
            partner.edit();
        }
    }
    // In the end everybody's last file comes to everybody, in another order each, among old ones.
    for (Partner &partner : partners)
        sent.append(partner.send());
    for (Partner &partner : partners) {
        std::array<qsizetype, 4> files{sent.size() - 3, sent.size() - 2, sent.size() - 1,
                                       dice.below(static_cast<int>(sent.size()))};
        for (size_t i = files.size() - 1; i > 0; --i)
            std::swap(files.at(i), files.at(static_cast<size_t>(dice.below(static_cast<int>(i) + 1))));
        for (const qsizetype file : files)
            partner.take(sent.at(file));
    }
    for (const Partner &partner : partners) {
        const QString other = Content(partner.copy()).difference(Content(partners[0].copy()));
        if (!other.isEmpty())
            return u"copies end with different "_s + other;
        if (openConflicts(partner.copy()) != openConflicts(partners[0].copy()))
            return u"shows other conflicts"_s;
    }
    return {};
}

void TestMergeProperties::partnersEndWithTheSame()
{
    for (quint32 i = 0; i < kHistories; ++i) {
        const QString fault = runHistory(kSeed + i);
        QVERIFY2(fault.isEmpty(), qPrintable(u"history %1: %2"_s.arg(kSeed + i).arg(fault)));
    }
}

void TestMergeProperties::disjointEditsNeverConflict()
{
    for (quint32 i = 0; i < 500; ++i) {
        Dice dice(kSeed + i);
        const Application start = startOf(dice);
        Partner mine(1, dice, start);
        Partner theirs(2, dice, start);
        const QStringList rows = start.rows.value(kGroup);
        const QList<call::TableRow> tableRows = mine.table().rows;
        mine.editText({{}, u"A01"_s, u"zh"_s});
        theirs.editText({{}, u"A01"_s, u"de"_s});
        mine.setCell(tableRows[0].id, u"cost"_s);
        theirs.setCell(tableRows[dice.below(2)].id, u"name"_s);
        mine.editText({rows[0], u"B03"_s, {}});
        theirs.editText({rows[1], u"B03"_s, {}});
        const Application a = mine.send();
        const Application b = theirs.send();
        const Application merged = mergeApplications(a, b);
        QCOMPARE(openConflicts(merged), QList<ValueKey>());
        QVERIFY(Content(merged) == Content(mergeApplications(b, a)));
        QCOMPARE(merged.value({{}, u"A01"_s, u"zh"_s}), a.value({{}, u"A01"_s, u"zh"_s}));
        QCOMPARE(merged.value({{}, u"A01"_s, u"de"_s}), b.value({{}, u"A01"_s, u"de"_s}));
        QCOMPARE(merged.value({rows[0], u"B03"_s, {}}), a.value({rows[0], u"B03"_s, {}}));
        QCOMPARE(merged.value({rows[1], u"B03"_s, {}}), b.value({rows[1], u"B03"_s, {}}));
        const call::FieldValue was = start.value(Partner::kTable);
        QVERIFY(holdsChange(was, a.value(Partner::kTable), merged.value(Partner::kTable)));
        QVERIFY(holdsChange(was, b.value(Partner::kTable), merged.value(Partner::kTable)));
    }
}

void TestMergeProperties::bothTextsOfAConflictStand()
{
    Dice dice(kSeed);
    const Application start = startOf(dice);
    Partner mine(1, dice, start);
    Partner theirs(2, dice, start);
    const ValueKey title{{}, u"A01"_s, u"de"_s};
    mine.set(title, u"eins"_s);
    theirs.set(title, u"zwei"_s);
    const QString row = mine.table().rows.first().id;
    call::Table changed = mine.table();
    changed.rows[0].cells.insert(u"name"_s, u"mine"_s);
    mine.set(Partner::kTable, changed);
    changed.rows.removeFirst();
    theirs.set(Partner::kTable, changed);
    mine.take(theirs.send());
    QCOMPARE(openConflicts(mine.copy()), (QList<ValueKey>{title, Partner::kTable}));
    QCOMPARE(mine.copy().answers.value(title).heads().size(), 2);
    // Settled by one partner, it is settled for the other, whose old file changes nothing any more.
    mine.set(title, u"eins und zwei"_s);
    mine.set(Partner::kTable, changed);
    const Application old = theirs.copy();
    theirs.take(mine.send());
    QCOMPARE(openConflicts(theirs.copy()), QList<ValueKey>());
    QCOMPARE(theirs.copy().text(title), u"eins und zwei"_s);
    mine.take(old);
    QCOMPARE(openConflicts(mine.copy()), QList<ValueKey>());
}

void TestMergeProperties::aRemovedBlockReturnsWhenSomebodyWroteInIt()
{
    Dice dice(kSeed);
    const Application start = startOf(dice);
    const QStringList rows = start.rows.value(kGroup);
    const ValueKey name{rows[1], u"B03"_s, {}};
    const Author author{u"partner 3"_s, dice.id(), start.createdAt};
    Application removed = start;
    removeRow(removed, kGroup, rows[1], author, dice.id());
    QCOMPARE(mergeApplications(removed, start).rows.value(kGroup), (QStringList{rows[0], rows[2]}));
    Partner theirs(2, dice, start);
    theirs.set(name, u"still needed"_s);
    Application merged = mergeApplications(removed, theirs.send());
    QCOMPARE(merged.rows.value(kGroup), rows);
    QCOMPARE(openConflicts(merged), QList<ValueKey>{removalKey(rows[1])});
    Application kept = merged;
    keepRow(kept, rows[1], author, dice.id());
    QCOMPARE(openConflicts(kept), QList<ValueKey>());
    QCOMPARE(mergeApplications(kept, removed).rows.value(kGroup), rows);
    removeRow(merged, kGroup, rows[1], author, dice.id());
    QCOMPARE(mergeApplications(merged, theirs.copy()).rows.value(kGroup), (QStringList{rows[0], rows[2]}));
}

/// A judge that sees nothing would let everything pass.
void TestMergeProperties::theOracleSeesALostCell()
{
    Dice dice(kSeed);
    const Application start = startOf(dice);
    Partner mine(1, dice, start);
    Partner theirs(2, dice, start);
    mine.setCell(mine.table().rows[0].id, u"cost"_s);
    theirs.setCell(mine.table().rows[1].id, u"cost"_s);
    const Application a = mine.send();
    Application merged = mergeApplications(a, theirs.send());
    QCOMPARE(lostEdit(merged, a), QString());
    Revision &made = merged.answers[Partner::kTable].revisions.last();
    QVERIFY(isMergedRevision(made));
    made.value = theirs.copy().value(Partner::kTable);
    QVERIFY(!lostEdit(merged, a).isEmpty());
    merged = a;
    merged.answers.remove(Partner::kTable);
    QVERIFY(!lostEdit(merged, a).isEmpty());
}

QTEST_GUILESS_MAIN(TestMergeProperties)
#include "tst_MergeProperties.moc"
