// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/parts/DocumentsButton.h"

#include "forms/theme/Icon.h"

#include <QEvent>
#include <QMenu>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using session::DocumentKind;
using session::DocumentKindInfo;
using session::DocumentOrder;

DocumentsButton::DocumentsButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"documents"_s);
    setIcon(forms::icon(u"file"_s));
    auto *menu = new QMenu(this);
    menu->setObjectName(u"documentsMenu"_s);
    setMenu(menu);
    fill();
}

void DocumentsButton::setSubject(const call::CallDefinition &call, const QString &applicationId,
                                 const QList<DocumentKind> &kinds, const QString &language)
{
    m_call = call;
    m_applicationId = applicationId;
    m_kinds = kinds;
    m_language = language;
    fill();
}

QString DocumentsButton::nameOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::EvaluationSummary:
        return tr("Evaluation summary");
    case DocumentKind::IndividualReports:
        return tr("Individual reports without names");
    case DocumentKind::PanelReport:
        return tr("Panel report");
    }
    return {};
}

void DocumentsButton::fill()
{
    setText(tr("Documents"));
    setToolTip(tr("Documents to read, save and print, in the languages of the call."));
    menu()->clear();
    for (const DocumentKindInfo &info : session::documentKinds()) {
        if (m_kinds.contains(info.kind) && (!info.ofApplication || !m_applicationId.isEmpty()))
            addKind(info);
    }
    setEnabled(!menu()->isEmpty());
}

void DocumentsButton::addKind(const DocumentKindInfo &info)
{
    DocumentOrder order;
    order.kind = info.kind;
    order.applicationId = info.ofApplication ? m_applicationId : QString();
    order.callId = info.ofApplication ? QString() : m_call.id;
    if (info.variants == DocumentKindInfo::Variants::None)
        return addOrder(menu(), nameOf(info.kind) + u'…', order);
    QMenu *variants = menu()->addMenu(nameOf(info.kind));
    if (info.variants == DocumentKindInfo::Variants::Sides) {
        for (const call::Side &side : std::as_const(m_call.sides)) {
            order.side = side.id;
            addOrder(variants, side.label.best(m_language) + u'…', order);
        }
        return;
    }
    for (const call::Language &language : std::as_const(m_call.languages)) {
        order.language = language.tag;
        addOrder(variants, language.name + u'…', order);
    }
}

void DocumentsButton::addOrder(QMenu *menu, const QString &text, const DocumentOrder &order)
{
    QAction *action = menu->addAction(text);
    action->setData(QStringList{QString(order.side), order.language}.join(QString()));
    connect(action, &QAction::triggered, this, [this, order] { emit ordered(order); });
}

void DocumentsButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace tandem::pages
