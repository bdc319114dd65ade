// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace tandem::forms {

/// A row of joined buttons of which exactly one is down: "zh | de", "Chart | Data". Arrow keys move the
/// choice.
class SegmentBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentBar(QWidget *parent = nullptr);

    /// Replaces all segments; keeps the current one if its id is still there, else takes the first.
    struct Segment
    {
        QString id;
        QString text;
        QString icon; ///< name of a line icon, may be empty
    };
    void setSegments(const QList<Segment> &segments);
    [[nodiscard]] QString current() const;
    /// Silent; unknown ids change nothing.
    void setCurrent(const QString &id);

signals:
    /// The user chose another segment.
    void chosen(const QString &id);

private:
    QButtonGroup *m_group;
};

} // namespace tandem::forms
