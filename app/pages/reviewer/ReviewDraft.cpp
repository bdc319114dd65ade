// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reviewer/ReviewDraft.h"

#include "models/base/WhenDone.h"

#include <QUndoCommand>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaveDelay = 600; // milliseconds after the last change
constexpr int kMergeId = 1;

} // namespace

/// One step of undo; typing in one reason is one step.
class ReviewDraft::Change final : public QUndoCommand
{
public:
    Change(ReviewDraft &draft, review::Review before, review::Review after, const QString &text, QString key)
        : QUndoCommand(text)
        , m_draft(draft)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_key(std::move(key))
    {
    }

    void undo() override { m_draft.apply(m_before); }
    void redo() override { m_draft.apply(m_after); }
    [[nodiscard]] int id() const override { return m_key.isEmpty() ? -1 : kMergeId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Change *>(other);
        if (next->m_key != m_key)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    ReviewDraft &m_draft;
    review::Review m_before;
    review::Review m_after;
    QString m_key;
};

ReviewDraft::ReviewDraft(const review::Review &review, Save save, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_saved(review)
    , m_save(std::move(save))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSaveDelay);
    connect(&m_timer, &QTimer::timeout, this, &ReviewDraft::saveNow);
}

void ReviewDraft::setMark(const QString &criterion, std::optional<int> step)
{
    review::Review after = m_review;
    after.marks[criterion].step = step;
    push(after, tr("Mark of %1").arg(criterion), {});
}

void ReviewDraft::setReason(const QString &criterion, const QString &language, const QString &text)
{
    review::Review after = m_review;
    after.marks[criterion].reason.set(language, text);
    push(after, tr("Reason of %1").arg(criterion), criterion + u'.' + language);
}

void ReviewDraft::setDeclaration(const review::ConflictDeclaration &declaration)
{
    review::Review after = m_review;
    after.declaration = declaration;
    push(after, tr("Declaration"), {});
}

void ReviewDraft::push(const review::Review &after, const QString &text, const QString &mergeKey)
{
    if (after != m_review)
        m_undo.push(new Change(*this, m_review, after, text, mergeKey));
}

void ReviewDraft::apply(const review::Review &review)
{
    m_review = review;
    m_timer.start();
    emit changed();
}

void ReviewDraft::saveNow()
{
    m_timer.stop();
    if (isSaved())
        return;
    const review::Review state = m_review;
    m_saving = m_save(state);
    whenDone(m_saving, this, [this, state](const Result<void> &result) {
        if (result)
            m_saved = state;
        emit saved(result ? std::nullopt : std::optional(result.error()));
    });
}

Result<void> ReviewDraft::flush()
{
    m_timer.stop();
    if (isSaved())
        return {};
    // Saving is in order on the workspace's thread, so this state is the last one written.
    QFuture<Result<void>> saving = m_save(m_review);
    saving.waitForFinished();
    const Result<void> result = saving.result();
    if (result)
        m_saved = m_review;
    return result;
}

} // namespace tandem::pages
