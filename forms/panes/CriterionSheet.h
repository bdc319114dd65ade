// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"
#include "models/review/Review.h"

#include <QWidget>

class QToolButton;

namespace tandem::forms {

class MeterBar;
class ScaleBar;
class SegmentBar;
class ShapeLabel;
class TextBox;
class TextLabel;

/// One criterion of the scoring sheet: a head that opens and closes, the scale, the words of the mark, the
/// reason in one of the languages with its minimum length.
class CriterionSheet final : public QWidget
{
    Q_OBJECT

public:
    CriterionSheet(const call::CallDefinition &call, const call::Criterion &criterion,
                   const QString &language, QWidget *parent);

    [[nodiscard]] QString criterionId() const { return m_criterion.id; }
    void setMark(const review::Mark &mark);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// There is a mark, and a reason that is long enough for it in one language.
    [[nodiscard]] bool isComplete() const;
    void setReadOnly(bool readOnly);
    void setReasonLanguage(const QString &tag);
    void focusScale();
    /// Of the fields to read for the criterion, buttons for these: where they stand can be shown.
    void setFindableFields(const QStringList &fields);
    /// Adds a quotation at the cursor of the reason.
    void quote(const QString &text);

signals:
    void opened(const QString &criterion);
    /// The reviewer wants to see where a field stands in the dossier.
    void fieldWanted(const QString &field);
    void markEdited(const QString &criterion, std::optional<int> step);
    void reasonEdited(const QString &criterion, const QString &language, const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();
    void makeBody();
    QWidget *makeFields();
    void nameFields();
    void fill();
    void showReason();
    void measureReason();
    [[nodiscard]] QString numberText(int step) const;

    const call::CallDefinition &m_call;
    call::Criterion m_criterion;
    QString m_language;
    review::Mark m_mark;
    bool m_open = true;
    bool m_showing = false;
    ShapeLabel *m_shape;
    QToolButton *m_title;
    TextLabel *m_weight;
    TextLabel *m_number;
    QWidget *m_body;
    TextLabel *m_question;
    QWidget *m_fields;
    TextLabel *m_fieldsLabel;
    QList<std::pair<QString, QToolButton *>> m_fieldButtons;
    TextLabel *m_threshold;
    ScaleBar *m_scale;
    TextLabel *m_bigNumber;
    TextLabel *m_word;
    TextLabel *m_wordText;
    TextLabel *m_reasonLabel;
    SegmentBar *m_languages;
    TextBox *m_reason;
    MeterBar *m_meter;
};

} // namespace tandem::forms
