// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/ApplicationRules.h"
#include "models/items/Roles.h"

#include <QAbstractListModel>

namespace tandem::items {

/// The sections of the form with how far each is, per content language.
class SectionList final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Sections of the call; progress is empty until setProgress().
    void setCall(const call::CallDefinition &call);
    /// One entry per section, in the order of the call; others are ignored.
    void setProgress(const QList<application::SectionProgress> &progress);
    void setLanguage(const QString &language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

public slots:
    void retranslate();

private:
    [[nodiscard]] QStringList languages(const application::SectionProgress &progress) const;

    QList<call::Section> m_sections;
    QStringList m_languages; ///< those of pairs, in the call's order
    QList<application::SectionProgress> m_progress;
    QString m_language;
};

} // namespace tandem::items
