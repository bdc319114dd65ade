// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/ApplicationRules.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace tandem::forms {
class SectionListView;
class TextLabel;
} // namespace tandem::forms
namespace tandem::items {
class SectionList;
}

namespace tandem::pages {

/// Left of the form: find a field, the sections with their meters, and how far the whole is.
class SectionColumn final : public QFrame
{
    Q_OBJECT

public:
    explicit SectionColumn(QWidget *parent = nullptr);

    /// `call` must outlive its use here; null shows nothing.
    void setCall(const call::CallDefinition *call, const QString &language);
    void setApplication(const application::Application &application, const Issues &issues);
    void setCurrentSection(const QString &sectionId);
    /// The first section behind the given one, or before it, round the end, with something unanswered or
    /// unconfirmed; the given one comes last. Empty if none.
    [[nodiscard]] QString openSection(const QString &from, bool forwards) const;
    void focusFinder();

signals:
    void sectionChosen(const QString &sectionId);
    void placeChosen(const tandem::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHits();
    void showTotal();
    void retranslate();

    const call::CallDefinition *m_call = nullptr;
    QString m_language;
    application::Application m_application;
    QList<application::SectionProgress> m_progress;
    items::SectionList *m_model;
    QLineEdit *m_find;
    QStackedWidget *m_stack;
    forms::SectionListView *m_sections;
    QListWidget *m_hits;
    forms::TextLabel *m_totalCaption;
    forms::TextLabel *m_total;
};

} // namespace tandem::pages
