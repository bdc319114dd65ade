// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Repairing.h"

#include <QWidget>

class QScrollArea;

namespace tandem::forms {
class TextLabel;
}

namespace tandem::pages {

/// What the office asks to put right, and until when: a strip over the form and over the way to handing in.
/// Hidden while nothing is asked for.
class RepairNote final : public QWidget
{
    Q_OBJECT

public:
    /// `mostHeight`: of the words in pixels, beyond which they scroll.
    explicit RepairNote(int mostHeight, QWidget *parent = nullptr);

    void setRequest(const std::optional<exchange::RepairRequest> &request, const call::CallDefinition &call,
                    const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fitHeight();
    [[nodiscard]] QString pointText(const exchange::RepairPoint &point) const;

    std::optional<exchange::RepairRequest> m_request;
    QMap<QString, LangText> m_sides; ///< names by id
    QString m_language;
    int m_mostHeight;
    forms::TextLabel *m_title;
    forms::TextLabel *m_text;
    QScrollArea *m_scroll;
};

} // namespace tandem::pages
