// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/review/Review.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>

namespace tandem::pages {

/// One review being written: undo over every mark and reason, saved by itself a moment after the last change.
class ReviewDraft final : public QObject
{
    Q_OBJECT

public:
    /// Stores a state; runs beside the window's thread.
    using Save = std::function<QFuture<Result<void>>(const review::Review &review)>;

    ReviewDraft(const review::Review &review, Save save, QObject *parent);

    [[nodiscard]] const review::Review &review() const { return m_review; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] bool isSaved() const { return m_review == m_saved; }

    void setMark(const QString &criterion, std::optional<int> step);
    void setReason(const QString &criterion, const QString &language, const QString &text);
    void setDeclaration(const review::ConflictDeclaration &declaration);
    /// Saves what waits and blocks until it is safe; an error keeps what was written in memory.
    Result<void> flush();

signals:
    void changed();
    /// After each saving; the error if it failed.
    void saved(const std::optional<tandem::Error> &error);

private:
    class Change;
    void push(const review::Review &after, const QString &text, const QString &mergeKey);
    void apply(const review::Review &review);
    void saveNow();

    review::Review m_review;
    review::Review m_saved;
    Save m_save;
    QUndoStack m_undo;
    QTimer m_timer;
    QFuture<Result<void>> m_saving;
};

} // namespace tandem::pages
