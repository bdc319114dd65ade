// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;

namespace tandem::forms {
class TextLabel;
}

namespace tandem::pages {

/// A group of settings: a title, then rows of a caption and what can be set. Captions are retitled in the
/// order in which the rows were added.
class SettingsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsCard(QWidget *parent = nullptr);

    void addRow(QWidget *control);
    void setTexts(const QString &title, const QStringList &captions);

private:
    struct Row
    {
        forms::TextLabel *caption;
        QWidget *control;
    };
    forms::TextLabel *m_title;
    QFormLayout *m_form;
    QList<Row> m_rows;
};

} // namespace tandem::pages
