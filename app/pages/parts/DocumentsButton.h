// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/DocumentOrder.h"

#include <QPushButton>

namespace tandem::pages {

/// A button with a menu of the documents there are about an application or a call. Says which one was chosen;
/// showDocument() writes it.
class DocumentsButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit DocumentsButton(QWidget *parent = nullptr);

    /// Offers documents about this application and its call; with an empty id those about the call alone.
    /// Kinds that are not named are left out.
    void setSubject(const call::CallDefinition &call, const QString &applicationId,
                    const QList<session::DocumentKind> &kinds, const QString &language);
    [[nodiscard]] const call::CallDefinition &call() const { return m_call; }
    /// What a kind of document is called in the language of the window.
    [[nodiscard]] static QString nameOf(session::DocumentKind kind);

signals:
    void ordered(const tandem::session::DocumentOrder &order);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addKind(const session::DocumentKindInfo &info);
    [[nodiscard]] QString languageName(const QString &tag) const;
    void addOrder(QMenu *menu, const QString &text, const session::DocumentOrder &order);

    call::CallDefinition m_call;
    QString m_applicationId;
    QList<session::DocumentKind> m_kinds;
    QString m_language;
};

} // namespace tandem::pages
