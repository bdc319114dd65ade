// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace tandem::forms {

/// The sections of the form with letter, name, a meter for each language and the state. Shows
/// items::SectionList.
class SectionListView final : public QListView
{
    Q_OBJECT

public:
    explicit SectionListView(QWidget *parent = nullptr);

    /// Silent; unknown ids change nothing.
    void setCurrentSection(const QString &sectionId);
    [[nodiscard]] QString currentSection() const;
    [[nodiscard]] QSize sizeHint() const override { return {224, 400}; }

signals:
    void sectionChosen(const QString &sectionId);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool m_silent = false;
};

} // namespace tandem::forms
