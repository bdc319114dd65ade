// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/LanguagesPromptDialog.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace tandem;
using namespace tandem::forms;
using namespace Qt::StringLiterals;

class tst_LanguagesPrompt : public QObject
{
    Q_OBJECT

private slots:
    void takesOneLanguageOrBoth();
};

void tst_LanguagesPrompt::takesOneLanguageOrBoth()
{
    LanguagesPromptDialog dialog(u"Recommendation"_s, u"Reason"_s,
                                 {{u"zh"_s, u"中文"_s}, {u"de"_s, u"Deutsch"_s}}, {});
    dialog.show();
    auto *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    auto *chinese = dialog.findChild<QPlainTextEdit *>(u"text-zh"_s);
    auto *german = dialog.findChild<QPlainTextEdit *>(u"text-de"_s);
    QVERIFY(chinese && german);
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(german, u"  "_s);
    QVERIFY(!accept->isEnabled()); // blanks are no reason
    QTest::keyClicks(german, u"erster Platz "_s);
    QVERIFY(accept->isEnabled());
    QCOMPARE(dialog.text(), (LangText{{u"de"_s, u"erster Platz"_s}}));
    chinese->setPlainText(u"首先推荐"_s);
    QCOMPARE(dialog.text(), (LangText{{u"zh"_s, u"首先推荐"_s}, {u"de"_s, u"erster Platz"_s}}));
}

QTEST_MAIN(tst_LanguagesPrompt)
#include "tst_LanguagesPrompt.moc"
