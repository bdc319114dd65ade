// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ReviewerTable.h"

namespace tandem::items {

using namespace Qt::StringLiterals;

namespace {

bool hasKeys(const review::Reviewer &reviewer)
{
    return !reviewer.sealRecipient.isEmpty() && !reviewer.signingKey.isEmpty();
}

} // namespace

void ReviewerTable::setReviewers(const call::CallDefinition &call, const QList<review::Reviewer> &reviewers)
{
    beginResetModel();
    m_call = call;
    m_reviewers = reviewers;
    endResetModel();
}

void ReviewerTable::setLoads(const QMap<QString, int> &loads)
{
    m_loads = loads;
    if (!m_reviewers.isEmpty())
        emit dataChanged(index(0, Load), index(rowCount() - 1, Load));
}

int ReviewerTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reviewers.size());
}

int ReviewerTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewerTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const review::Reviewer &reviewer = m_reviewers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(reviewer, index.column());
    case IdRole:
        return reviewer.id;
    case CountRole:
        return m_loads.value(reviewer.id);
    case ShapeRole:
        return static_cast<int>(shape(reviewer, index.column()));
    case SortRole:
        return index.column() == Load ? QVariant(m_loads.value(reviewer.id))
                                      : QVariant(text(reviewer, index.column()));
    default:
        return {};
    }
}

QVariant ReviewerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pseudonym:
        return tr("Pseudonym");
    case Name:
        return tr("Name");
    case Side:
        return tr("Side");
    case Organisation:
        return tr("Organisation");
    case Languages:
        return tr("Languages");
    case Fields:
        return tr("Directions");
    case Load:
        return tr("Load");
    case Keys:
        return tr("Keys");
    default:
        return {};
    }
}

QString ReviewerTable::text(const review::Reviewer &reviewer, int column) const
{
    switch (column) {
    case Pseudonym:
        return reviewer.pseudonym;
    case Name:
        return reviewer.name;
    case Side: {
        const call::Side *side = m_call.side(reviewer.side);
        return side ? side->label.best(language()) : reviewer.side;
    }
    case Organisation:
        return reviewer.organisation;
    case Languages:
        return reviewer.languages.join(u", "_s);
    case Fields:
        return fieldTexts(reviewer.fields);
    case Load:
        return tr("%1 of %2").arg(m_loads.value(reviewer.id)).arg(reviewer.maximumLoad);
    case Keys:
        return hasKeys(reviewer) ? tr("present") : tr("not here yet");
    default:
        return {};
    }
}

QString ReviewerTable::fieldTexts(const QStringList &options) const
{
    const call::FieldDefinition *field = m_call.field(m_call.known.direction);
    QStringList texts;
    for (const QString &option : options) {
        QString text = option;
        for (const call::Option &candidate : field ? field->options : QList<call::Option>()) {
            if (candidate.id == option)
                text = candidate.label.best(language());
        }
        texts.append(text);
    }
    return texts.join(u", "_s);
}

Shape ReviewerTable::shape(const review::Reviewer &reviewer, int column) const
{
    if (column == Keys)
        return hasKeys(reviewer) ? Shape::Done : Shape::Missing;
    if (column == Load && m_loads.value(reviewer.id) > reviewer.maximumLoad)
        return Shape::Warning;
    return Shape::None;
}

} // namespace tandem::items
