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
    case DocumentKind::DecisionSheet:
        return tr("Decision sheet of the ministry");
    case DocumentKind::Letter:
        return tr("Letter to the applicants");
    case DocumentKind::Certificate:
        return tr("Certificate");
    case DocumentKind::FactSheet:
        return tr("Fact sheet for the public");
    case DocumentKind::AuditExtract:
        return tr("Audit extract");
    case DocumentKind::PublicList:
        return tr("Public list of declared projects");
    case DocumentKind::BlankForm:
        return tr("Blank form");
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
    const QString name = nameOf(info.kind);
    if (info.variants == DocumentKindInfo::Variants::None)
        return addOrder(menu(), name, session::ordersOf(info, m_call, m_applicationId).first());
    QMenu *variants = menu()->addMenu(name);
    for (const DocumentOrder &order : session::ordersOf(info, m_call, m_applicationId)) {
        const call::Side *side = m_call.side(order.side);
        addOrder(variants, side ? side->label.best(m_language) : languageName(order.language), order);
    }
}

QString DocumentsButton::languageName(const QString &tag) const
{
    for (const call::Language &language : m_call.languages) {
        if (language.tag == tag)
            return language.name;
    }
    return tag;
}

void DocumentsButton::addOrder(QMenu *menu, const QString &text, const DocumentOrder &order)
{
    connect(menu->addAction(text), &QAction::triggered, this, [this, order] { emit ordered(order); });
}

void DocumentsButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace tandem::pages
