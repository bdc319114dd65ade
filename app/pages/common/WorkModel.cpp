// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/WorkModel.h"

#include "models/application/ValueText.h"

#include <QLocale>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using application::Status;

namespace {

forms::Status shapeOf(Status status)
{
    switch (status) {
    case Status::Submitted:
        return forms::Status::Locked;
    case Status::InRepair:
        return forms::Status::Stale;
    default:
        return forms::Status::InWork;
    }
}

} // namespace

void WorkModel::setWork(const QList<session::OwnApplication> &work, const QDateTime &now,
                        const QString &language)
{
    beginResetModel();
    m_work = work;
    m_now = now.toLocalTime();
    m_language = language;
    endResetModel();
}

int WorkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_work.size());
}

QVariant WorkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const session::OwnApplication &own = m_work.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case items::FirstLineRole:
        return title(own);
    case Qt::AccessibleTextRole:
        return QStringList{title(own), secondLine(own), stateText(own), when(own)}.join(u", "_s);
    case items::IdRole:
        return own.summary.id;
    case items::SecondLineRole:
        return secondLine(own);
    case Qt::ToolTipRole:
        // As a paragraph it wraps, and what the office wrote is not read as mark-up.
        return own.repair ? u"<p>%1</p>"_s.arg(secondLine(own).toHtmlEscaped()) : QVariant();
    case ShareRole:
        return own.summary.status == Status::Draft && own.asked > 0 ? double(own.filled) / own.asked : -1.0;
    case StateRole:
        return static_cast<int>(shapeOf(own.summary.status));
    case StateTextRole:
        return stateText(own);
    case WhenRole:
        return when(own);
    case OpenRole:
        return own.isOpen();
    default:
        return {};
    }
}

QString WorkModel::title(const session::OwnApplication &own) const
{
    const QString text = own.summary.titles.best(m_language);
    if (own.summary.acronym.isEmpty())
        return text.isEmpty() ? tr("Untitled application") : text;
    return text.isEmpty() ? own.summary.acronym : own.summary.acronym + u" · "_s + text;
}

QString WorkModel::leads(const session::OwnApplication &own) const
{
    QStringList names = own.summary.leads.values();
    names.removeAll(QString());
    return names.isEmpty() ? own.callTitle.best(m_language) : names.join(u" + "_s);
}

/// Why it came back matters more than whose it is.
QString WorkModel::secondLine(const session::OwnApplication &own) const
{
    if (!own.repair)
        return leads(own);
    QStringList reasons{own.repair->reason};
    for (const exchange::RepairPoint &point : own.repair->points)
        reasons +=
            point.remarks.isEmpty() ? QStringList{point.title.best(m_language)} : point.remarks.values();
    reasons.removeAll(QString());
    return tr("Returned for repair: %1").arg(reasons.join(u' ').simplified());
}

QString WorkModel::stateText(const session::OwnApplication &own) const
{
    if (own.summary.status == Status::Submitted)
        return tr("Handed in, locked");
    if (own.summary.status == Status::InRepair) {
        const QString due = own.repair ? application::dateText(own.repair->due, m_language) : QString();
        return due.isEmpty() ? tr("Returned for repair") : tr("Repair by %1").arg(due);
    }
    return tr("%1 of %2 answers").arg(QLocale().toString(own.filled), QLocale().toString(own.asked));
}

QString WorkModel::when(const session::OwnApplication &own) const
{
    const QDateTime changed = own.summary.changedAt.toLocalTime();
    const QString time = QLocale().toString(changed.time(), u"HH:mm"_s);
    if (changed.date() == m_now.date())
        return tr("today %1").arg(time);
    if (changed.date().addDays(1) == m_now.date())
        return tr("yesterday %1").arg(time);
    return application::dateText(changed.date(), m_language);
}

} // namespace tandem::pages
