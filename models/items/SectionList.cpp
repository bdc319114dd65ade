// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/SectionList.h"

namespace tandem::items {

namespace {

QVariantMap variants(const QMap<QString, int> &numbers)
{
    QVariantMap map;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

int sum(const QMap<QString, int> &numbers)
{
    int total = 0;
    for (const int number : numbers)
        total += number;
    return total;
}

/// An unanswered question is an error of the rules, too; a section nobody began is only missing.
Shape shapeOf(const application::SectionProgress &progress)
{
    const int filled = sum(progress.filled);
    if (filled == 0 && sum(progress.asked) > 0)
        return Shape::Missing;
    if (progress.worst == Severity::Error)
        return Shape::Error;
    if (progress.worst == Severity::Warning)
        return Shape::Warning;
    return filled < sum(progress.asked) ? Shape::Progress : Shape::Done;
}

} // namespace

void SectionList::setCall(const call::CallDefinition &call)
{
    beginResetModel();
    m_sections = call.sections;
    m_languages = call.pairLanguages();
    m_progress = QList<application::SectionProgress>(m_sections.size());
    endResetModel();
}

void SectionList::setProgress(const QList<application::SectionProgress> &progress)
{
    m_progress = progress;
    m_progress.resize(m_sections.size());
    if (!m_sections.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void SectionList::setLanguage(const QString &language)
{
    m_language = language;
    retranslate();
}

int SectionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sections.size());
}

QVariant SectionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const application::SectionProgress &progress = m_progress.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_sections.at(index.row()).label.best(m_language);
    case IdRole:
        return m_sections.at(index.row()).id;
    case FilledRole:
        return variants(progress.filled);
    case AskedRole:
        return variants(progress.asked);
    case LanguagesRole:
        return languages(progress);
    case SeverityRole:
        return static_cast<int>(progress.worst);
    case CountRole:
        return progress.issues;
    case ShapeRole:
        return static_cast<int>(shapeOf(progress));
    default:
        return {};
    }
}

/// What has no language first, then the languages as the call names them.
QStringList SectionList::languages(const application::SectionProgress &progress) const
{
    QStringList languages;
    for (const QString &language : QStringList{QString()} + m_languages + progress.asked.keys()) {
        if (progress.asked.contains(language) && !languages.contains(language))
            languages.append(language);
    }
    return languages;
}

void SectionList::retranslate()
{
    if (!m_sections.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

} // namespace tandem::items
