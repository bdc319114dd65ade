// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/SegmentBar.h"

#include "forms/theme/Icon.h"
#include "forms/theme/Style.h"
#include "forms/theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace tandem::forms {

using namespace Qt::StringLiterals;

SegmentBar::SegmentBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this] { emit chosen(current()); });
}

void SegmentBar::setSegments(const QList<Segment> &segments)
{
    const QString before = current();
    qDeleteAll(m_group->buttons());
    for (const Segment &segment : segments) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"segment-"_s + segment.id);
        button->setProperty("segmentId", segment.id);
        button->setText(segment.text);
        button->setCheckable(true);
        if (!segment.icon.isEmpty()) {
            button->setIcon(icon(segment.icon));
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        button->setFocusPolicy(Qt::ClickFocus);
        // Tab reaches the one that is chosen; arrows go on from there.
        connect(button, &QToolButton::toggled, button,
                [button](bool on) { button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); });
        setSmall(*button);
        const bool first = &segment == &segments.first();
        const bool last = &segment == &segments.last();
        button->setProperty(kSegmentProperty, (first ? kSegmentFirst : 0) | (last ? kSegmentLast : 0));
        m_group->addButton(button);
        layout()->addWidget(button);
    }
    if (!m_group->buttons().isEmpty())
        m_group->buttons().first()->setChecked(true);
    setCurrent(before);
}

QString SegmentBar::current() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? button->property("segmentId").toString() : QString();
}

void SegmentBar::setCurrent(const QString &id)
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->property("segmentId").toString() == id)
            button->setChecked(true);
    }
}

} // namespace tandem::forms
