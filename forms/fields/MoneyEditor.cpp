// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/MoneyEditor.h"

#include "forms/fields/TypedText.h"
#include "forms/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace tandem::forms {

using namespace Qt::StringLiterals;

MoneyEditor::MoneyEditor(const call::FieldDefinition &definition, const FieldContext &context,
                         QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_line(new QLineEdit(this))
    , m_currency(new QComboBox(this))
    , m_tenThousands(new QToolButton(this))
{
    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins({});
    m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_line->setMaximumWidth(240);
    m_tenThousands->setCheckable(true);
    m_tenThousands->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_currency);
    layout->addWidget(m_tenThousands);
    layout->addStretch(1);
    setBody(body);
    QStringList currencies{definition.currency, context.currency};
    if (context.call && definition.currency.isEmpty()) {
        for (const call::Side &side : context.call->sides)
            currencies.append(side.currency);
    }
    currencies.removeAll(QString());
    currencies.removeDuplicates();
    m_currency->addItems(currencies);
    m_currency->setEnabled(currencies.size() > 1);
    for (QWidget *part : QWidgetList{m_line, m_currency, m_tenThousands})
        watch(part);
    connect(m_line, &QLineEdit::textEdited, this, &MoneyEditor::read);
    connect(m_currency, &QComboBox::activated, this, [this] {
        read();
        m_tenThousands->setVisible(currency() == "CNY"_L1);
    });
    connect(m_tenThousands, &QToolButton::toggled, this, &MoneyEditor::showAmount);
    m_tenThousands->setVisible(currency() == "CNY"_L1);
    retranslate();
}

QString MoneyEditor::currency() const
{
    return m_currency->currentText();
}

bool MoneyEditor::inTenThousands() const
{
    return m_tenThousands->isChecked() && currency() == "CNY"_L1;
}

void MoneyEditor::read()
{
    if (m_line->text().trimmed().isEmpty())
        return edited({});
    const Result<Money> money =
        readMoney(m_line->text(), context().interfaceLanguage, currency(), inTenThousands());
    if (!money)
        return setTypingProblem(money.error().message.text());
    edited(*money);
}

void MoneyEditor::display(const call::FieldValue &value)
{
    if (const auto *money = std::get_if<Money>(&value)) {
        if (m_currency->findText(money->currency) < 0)
            m_currency->addItem(money->currency);
        m_currency->setCurrentText(money->currency);
    }
    m_tenThousands->setVisible(currency() == "CNY"_L1);
    showAmount();
}

void MoneyEditor::showAmount()
{
    const auto *money = std::get_if<Money>(&value());
    const QString &language = context().interfaceLanguage;
    if (money && m_line->hasFocus()) {
        const Result<Money> shown = readMoney(m_line->text(), language, currency(), inTenThousands());
        if (shown && *shown == *money)
            return;
    }
    m_line->setText(money ? moneyInput(*money, language, inTenThousands()) : QString());
}

void MoneyEditor::applyReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_currency->setEnabled(!readOnly && m_currency->count() > 1);
}

void MoneyEditor::retranslate()
{
    m_line->setAccessibleName(tr("%1, amount").arg(accessibleName()));
    m_currency->setAccessibleName(tr("%1, currency").arg(accessibleName()));
    m_tenThousands->setText(u"万元"_s);
    m_tenThousands->setToolTip(tr("Type and show the amount in units of 10,000 yuan"));
    m_tenThousands->setAccessibleName(m_tenThousands->toolTip());
}

} // namespace tandem::forms
