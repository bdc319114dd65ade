// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ProgressRow.h"

#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace tandem::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 500; // milliseconds before the row shows
constexpr int kPulse = 100;    // milliseconds between two looks

} // namespace

class ProgressRow::Port final : public Progress
{
public:
    void advance(qint64 done, qint64 total) override
    {
        m_done = done;
        m_total = total;
    }
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_what(new forms::TextLabel(forms::TextStyle::Small, forms::Colour::Text, this))
    , m_bar(new QProgressBar(this))
    , m_count(new forms::TextLabel(forms::TextStyle::Small, forms::Colour::Text2, this))
    , m_cancel(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"progressRow"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(forms::space::kPage, forms::space::kHair, forms::space::kPage,
                               forms::space::kHair);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    forms::setSmall(*m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_port)
            m_port->cancel();
        m_cancel->setEnabled(false);
    });
    m_timer->setInterval(kPulse);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_port)
            show(m_port->done(), m_port->total());
    });
    retranslate();
    hide();
}

std::shared_ptr<Progress> ProgressRow::begin(const QString &what)
{
    m_port = std::make_shared<Port>();
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    show(0, 0);
    m_timer->start();
    QTimer::singleShot(kPatience, this, [this, port = m_port] {
        if (port == m_port)
            setVisible(true);
    });
    return m_port;
}

void ProgressRow::finish()
{
    m_timer->stop();
    m_port.reset();
    hide();
}

void ProgressRow::show(qint64 done, qint64 total)
{
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    m_count->setText(total > 0 ? tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total))
                               : QString());
}

void ProgressRow::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

void ProgressRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::shell
