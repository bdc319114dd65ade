// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/RankingTable.h"

#include "models/items/Numbers.h"

namespace tandem::items {

using namespace Qt::StringLiterals;

namespace {

enum Column
{
    Rank,
    Application,
    Title,
    Direction,
};

} // namespace

void RankingTable::setRanking(const call::CallDefinition &call, const QList<panel::RankedCase> &ranked,
                              const QList<panel::Case> &cases, const QMap<QString, LangText> &titles)
{
    beginResetModel();
    m_call = call;
    m_lines.clear();
    QHash<QString, panel::Case> byId;
    for (const panel::Case &panelCase : cases)
        byId.insert(panelCase.applicationId, panelCase);
    bool isBelow = false;
    for (const panel::RankedCase &entry : ranked) {
        if (!entry.outcome.passed && !isBelow) {
            isBelow = true;
            m_lines.append({RowKind::ThresholdLine, {}, {}, {}});
        }
        const QString id = entry.outcome.applicationId;
        m_lines.append({RowKind::Application, entry, byId.value(id), titles.value(id)});
    }
    endResetModel();
}

int RankingTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RankingTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tieColumn() + 1;
}

QVariant RankingTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == RowKindRole)
        return static_cast<int>(line.kind);
    if (line.kind == RowKind::ThresholdLine)
        return lineData(index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case IdRole:
        return line.ranked.outcome.applicationId;
    case DirectionRole:
        return line.panelCase.direction;
    case ShapeRole:
        return static_cast<int>(shape(line, index.column()));
    case SortRole:
        return sortValue(line, index.column());
    case ProvisionalRole:
        return index.column() == totalColumn() ? line.ranked.outcome.provisional
                                               : mark(line, index.column()).provisional;
    case FirstLineRole:
        return index.column() == Title ? line.title.in(m_call.pairLanguages().value(0))
                                       : text(line, index.column());
    case SecondLineRole:
        return index.column() == Title ? line.title.in(m_call.pairLanguages().value(1)) : QString();
    default:
        return {};
    }
}

QVariant RankingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isWord = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || !isWord)
        return {};
    const int criterion = section - kLeadingColumns;
    if (criterion >= 0 && criterion < m_call.criteria.size()) {
        const call::Criterion &definition = m_call.criteria.at(criterion);
        return role == Qt::DisplayRole ? definition.id : definition.label.best(language());
    }
    if (section == totalColumn())
        return tr("Total");
    if (section == tieColumn())
        return tr("Tie");
    switch (section) {
    case Rank:
        return tr("Rank");
    case Application:
        return tr("Application");
    case Title:
        return tr("Title");
    case Direction:
        return tr("Direction");
    default:
        return {};
    }
}

QVariant RankingTable::lineData(int column, int role) const
{
    if (role == Qt::DisplayRole && column == Rank)
        return tr("Below a threshold");
    return {};
}

QString RankingTable::text(const Line &line, int column) const
{
    if (column == totalColumn())
        return totalText(line.ranked.outcome.total, language());
    if (column == tieColumn())
        return tieText(line);
    switch (column) {
    case Rank:
        return line.ranked.rank ? QString::number(*line.ranked.rank) : u"–"_s;
    case Application:
        return line.panelCase.acronym.isEmpty() ? line.panelCase.reference : line.panelCase.acronym;
    case Title:
        return line.title.best(language());
    case Direction:
        return directionText(line.panelCase.direction);
    default:
        return markText(mark(line, column).hundredths, language());
    }
}

QString RankingTable::directionText(const QString &option) const
{
    const call::FieldDefinition *field = m_call.field(m_call.known.direction);
    if (!field)
        return option;
    for (const call::Option &candidate : field->options) {
        if (candidate.id == option)
            return candidate.label.best(language());
    }
    return option;
}

QString RankingTable::tieText(const Line &line) const
{
    // The last of a tie put nobody behind itself and has no note: what broke the tie stands with the others.
    if (!line.ranked.tied || !line.ranked.tie)
        return {};
    if (line.ranked.tie->ruleIndex < 0)
        return tr("to be decided by the chairs");
    const int rule = line.ranked.tie->ruleIndex;
    return rule < m_call.tieBreaks.size() ? m_call.tieBreaks.at(rule).label.best(language()) : QString();
}

QVariant RankingTable::sortValue(const Line &line, int column) const
{
    if (column == totalColumn())
        return line.ranked.outcome.total ? QVariant(*line.ranked.outcome.total) : QVariant();
    if (column == Rank)
        return line.ranked.rank ? QVariant(*line.ranked.rank) : QVariant();
    const bool isMark = column >= kLeadingColumns && column < totalColumn();
    const auto hundredths = mark(line, column).hundredths;
    if (isMark)
        return hundredths ? QVariant(*hundredths) : QVariant();
    return text(line, column);
}

Shape RankingTable::shape(const Line &line, int column) const
{
    const panel::Outcome &outcome = line.ranked.outcome;
    if (column >= kLeadingColumns && column < totalColumn()) {
        const QString id = m_call.criteria.at(column - kLeadingColumns).id;
        if (outcome.knockOuts.contains(id))
            return Shape::Error;
        return outcome.missedThresholds.contains(id) ? Shape::Warning : Shape::None;
    }
    if (column == Rank)
        return outcome.passed ? Shape::Done : outcome.knockOuts.isEmpty() ? Shape::Warning : Shape::Error;
    const bool isOpenTie =
        column == tieColumn() && line.ranked.tied && line.ranked.tie && line.ranked.tie->ruleIndex < 0;
    return isOpenTie ? Shape::Warning : Shape::None;
}

panel::DecisiveMark RankingTable::mark(const Line &line, int column) const
{
    const int criterion = column - kLeadingColumns;
    if (criterion < 0 || criterion >= m_call.criteria.size())
        return {};
    return line.ranked.outcome.marks.value(m_call.criteria.at(criterion).id);
}

} // namespace tandem::items
