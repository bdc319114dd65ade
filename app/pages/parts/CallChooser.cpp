// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/parts/CallChooser.h"

#include "forms/theme/Type.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastWidth = 120; // px

} // namespace

CallChooser::CallChooser(const shell::Shelf &shelf, QWidget *parent)
    : QComboBox(parent)
    , m_shelf(shelf)
{
    setObjectName(u"callChooser"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Call"));
    connect(this, &QComboBox::activated, this, [this] { emit callChanged(callId()); });
}

void CallChooser::load(const QString &wanted)
{
    shell::runJob(m_shelf, this, &session::keptCalls, [this, wanted](const QList<session::KeptCall> &calls) {
        m_calls = calls;
        fill(wanted);
        emit callChanged(callId());
    });
}

void CallChooser::fill(const QString &wanted)
{
    const QSignalBlocker blocker(this);
    const QString before = callId();
    clear();
    for (const session::KeptCall &kept : std::as_const(m_calls)) {
        addItem(tr("%1: %2", "reference of a call: its title")
                    .arg(kept.summary.reference, kept.call.title.best(m_shelf.translation.contentLanguage())),
                kept.summary.id);
    }
    const int index = findData(wanted) >= 0 ? findData(wanted) : findData(before);
    setCurrentIndex(index >= 0 ? index : count() > 0 ? 0 : -1);
    setEnabled(count() > 0);
    setToolTip(currentText());
    updateGeometry();
    // The list is as wide as the titles in it, however narrow the closed box is.
    view()->setMinimumWidth(std::max(width(), view()->sizeHintForColumn(0) + 2 * forms::space::kSmall));
}

QString CallChooser::reference() const
{
    const int index = currentIndex();
    return index >= 0 && index < m_calls.size() ? m_calls.at(index).summary.reference : QString();
}

QSize CallChooser::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize text(fontMetrics().horizontalAdvance(reference()), fontMetrics().height());
    const QSize needed = style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this);
    return {std::max(kLeastWidth, needed.width()), needed.height()};
}

void CallChooser::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    option->currentText = reference();
}

void CallChooser::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Call"));
        fill(callId());
    }
}

} // namespace tandem::pages
