// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/FoundModel.h"

#include "app/pages/common/FormSubject.h"

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

QString headOf(const session::Found &found, const QString &language)
{
    const QString name = found.acronym.isEmpty() ? found.titles.best(language) : found.acronym;
    const QString number = found.reference.isEmpty() ? name : found.reference + u' ' + name;
    const QString label = found.fieldLabel.best(language);
    return number + u" · "_s + found.hit.field + (label.isEmpty() ? QString() : u' ' + label);
}

} // namespace

void FoundModel::setFound(const QList<session::Found> &found, const QString &language)
{
    beginResetModel();
    m_found = found;
    m_language = language;
    endResetModel();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const session::Found &found = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case items::FirstLineRole:
        return headOf(found, m_language);
    case items::SecondLineRole:
        // One line each: a break would shift nothing but the eye.
        return QString(found.hit.snippet).replace(u'\n', u' ');
    case Qt::AccessibleTextRole:
        return QString(headOf(found, m_language) + u", "_s + found.hit.snippet);
    case items::IdRole:
        return found.hit.applicationId;
    case MatchStartRole:
        return static_cast<int>(found.hit.matchStart);
    case MatchLengthRole:
        return static_cast<int>(found.hit.matchLength);
    case SubjectRole:
        return FormSubject{found.hit.applicationId,
                           {found.hit.row, found.hit.field, found.hit.language, {}, {}}}
            .toText();
    default:
        return {};
    }
}

} // namespace tandem::pages
