// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PageRoom.h"

#include "models/dossier/PageFlow.h"
#include "models/dossier/PdfInspection.h"

#include <QTransform>

namespace tandem::dossier {

namespace {

/// Follows where a page's operators paint. Our own pages turn nothing but pictures and set text upright, so
/// the lowest point of each mark is all there is to know.
class ExtentWalk final : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        apply(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}
    [[nodiscard]] std::optional<double> end() const
    {
        return m_isKnown ? std::optional(m_end) : std::nullopt;
    }

private:
    struct State
    {
        QTransform place;
        double size = 0; ///< of the font
    };

    [[nodiscard]] double number(size_t at)
    {
        if (at >= m_operands.size() || !m_operands[at].isNumber())
            return 0;
        return m_operands[at].getNumericValue();
    }
    [[nodiscard]] QTransform matrix()
    {
        return {number(0), number(1), number(2), number(3), number(4), number(5)};
    }
    void apply(const std::string &name);
    void applyText(const std::string &name);
    /// A point of user space that something is painted on.
    void reach(double x, double y, const QTransform &place)
    {
        const double fromTop = kPageHeight - place.map(QPointF(x, y)).y();
        if (fromTop <= kBottom)
            m_end = std::max(m_end, fromTop);
    }

    std::vector<QPDFObjectHandle> m_operands;
    State m_state;
    std::vector<State> m_saved;
    QTransform m_text;
    double m_end = kTop;
    bool m_isKnown = true;
};

void ExtentWalk::apply(const std::string &name)
{
    if (name == "q") {
        m_saved.push_back(m_state);
    } else if (name == "Q" && !m_saved.empty()) {
        m_state = m_saved.back();
        m_saved.pop_back();
    } else if (name == "cm") {
        m_state.place = matrix() * m_state.place;
    } else if (name == "m" || name == "l" || name == "c" || name == "v" || name == "y") {
        for (size_t i = 0; i + 1 < m_operands.size(); i += 2)
            reach(number(i), number(i + 1), m_state.place);
    } else if (name == "re") {
        reach(number(0), number(1), m_state.place);
        reach(number(0), number(1) + number(3), m_state.place);
    } else if (name == "Do") {
        for (const double y : {0.0, 1.0})
            reach(0, y, m_state.place);
    } else if (name == "BI" || name == "sh" || name == "TD" || name == "T*" || name == "'" || name == "\"") {
        m_isKnown = false;
    } else {
        applyText(name);
    }
}

void ExtentWalk::applyText(const std::string &name)
{
    constexpr double kBelowBaseline = 0.3; // em
    if (name == "BT")
        m_text = {};
    else if (name == "Tf")
        m_state.size = number(1);
    else if (name == "Tm")
        m_text = matrix();
    else if (name == "Td")
        m_text = QTransform::fromTranslate(number(0), number(1)) * m_text;
    else if (name == "Tj" || name == "TJ")
        reach(0, -kBelowBaseline * m_state.size, m_text * m_state.place);
}

} // namespace

std::optional<double> contentEnd(QPDF &pdf, QPDFObjectHandle page)
{
    QPDFObjectHandle contents = page.getKey("/Contents");
    if (!contents.isStream())
        return std::nullopt;
    ExtentWalk walk;
    const std::string content = PdfInspection::unpacked(contents);
    QPDFObjectHandle::parseContentStream(QPDFObjectHandle::newStream(&pdf, content), &walk);
    return walk.end();
}

} // namespace tandem::dossier
