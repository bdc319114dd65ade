// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Look.h"

#include "tests/gui/CutTexts.h"
#include "tests/gui/UnnamedParts.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>

namespace tandem::test {

namespace {

constexpr int kPaint = 60; // milliseconds

/// What a person reads, in no order: rebuilding a page may change the order of its children.
QStringList readTexts(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            texts.append(button->text());
    }
    texts.sort();
    return texts;
}

QStringList only(const QStringList &these, const QStringList &not_)
{
    QStringList rest = these;
    for (const QString &text : not_)
        rest.removeOne(text);
    return rest;
}

} // namespace

Look::Look(QString folder)
    : m_folder(std::move(folder))
{
    if (!m_folder.isEmpty())
        QDir().mkpath(m_folder);
}

void Look::page(SampleStage &stage, const QString &name, bool isHalfDone)
{
    stage.comeForward();
    stage.settle();
    const QStringList english = readTexts(*stage.window);
    for (const QString &language : {u"de"_s, u"zh_CN"_s, u"en"_s}) {
        stage.dress->translation.setLanguage(language);
        stage.settle();
        const QStringList switched = readTexts(*stage.window->currentPage());
        if (language != "en"_L1 && readTexts(*stage.window) == english)
            m_findings.append(name + u' ' + language + u": nothing changed its language"_s);
        examine(*stage.window, name, language);
        if (isHalfDone)
            continue;
        stage.go(stage.window->currentPlace());
        const QStringList opened = readTexts(*stage.window->currentPage());
        for (const QString &text : only(switched, opened))
            m_findings.append(name + u' ' + language + u": kept on switching: "_s + text.left(80));
        for (const QString &text : only(opened, switched))
            m_findings.append(name + u' ' + language + u": missed on switching: "_s + text.left(80));
    }
}

void Look::dialog(SampleStage &stage, QWidget &dialog, const QString &name)
{
    const QStringList english = readTexts(dialog);
    for (const QString &language : {u"de"_s, u"zh_CN"_s, u"en"_s}) {
        stage.dress->translation.setLanguage(language);
        stage.settle();
        if (language != "en"_L1 && readTexts(dialog) == english)
            m_findings.append(name + u' ' + language + u": nothing changed its language"_s);
        examine(dialog, name, language);
    }
}

void Look::examine(QWidget &window, const QString &name, const QString &language)
{
    QTest::qWait(kPaint);
    for (const QString &finding : cutTexts(window) + unnamedParts(window))
        m_findings.append(name + u' ' + language + u": "_s + finding);
    if (!m_folder.isEmpty())
        window.grab().save(QDir(m_folder).filePath(name + u'-' + language + u".png"_s));
    ++m_looks;
}

} // namespace tandem::test
