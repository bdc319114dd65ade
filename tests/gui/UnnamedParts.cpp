// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/UnnamedParts.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QMenuBar>
#include <QScrollArea>
#include <QWidget>

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

/// Inner parts of one control speak with the control's name; what only holds others needs none.
bool speaksForItself(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const bool isInner =
        qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
    return widget.isVisible() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && !isInner &&
           !qobject_cast<const QScrollArea *>(&widget) && !qobject_cast<const QMenuBar *>(&widget);
}

} // namespace

QStringList unnamedParts(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !speaksForItself(*widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found.append(u"no name: %1 “%2” in “%3”"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                widget->parentWidget()->objectName()));
    }
    return found;
}

} // namespace tandem::test
