// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PageTaking.h"

namespace tandem::dossier {

/// Copies the operators of one content stream, if each is known and has the operands it should have, and
/// collects the resources they name. Throws UnsafePage.
class ContentTaking final : public QPDFObjectHandle::ParserCallbacks
{
public:
    ContentTaking(PageTaking &page, QPDFObjectHandle resources, int depth);

    void handleObject(QPDFObjectHandle object, size_t offset, size_t length) override;
    void handleEOF() override;

    [[nodiscard]] const std::string &content() const { return m_out; }
    /// "<</Font<<...>>...>>"
    [[nodiscard]] TakenText resources() const;

private:
    void handleOperator(const std::string &name);
    void handleState(const std::string &name);
    void handleFontOrColour(const std::string &name);
    void handleText(const std::string &name);
    void showText(QPDFObjectHandle string);
    [[nodiscard]] QPDFObjectHandle resource(const char *category);
    /// Makes the operand a name of our own for that resource.
    void use(const char *category, const TakenText &value);
    [[nodiscard]] std::string operands() const;

    PageTaking &m_page;
    QPDFObjectHandle m_given;
    int m_depth;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<FontTaking *> m_savedFonts;
    FontTaking *m_font = nullptr;
    bool m_isText = false;
    int m_marks = 0;
    std::string m_out;
    std::map<std::string, std::map<std::string, TakenText>> m_used; ///< by category and name
};

} // namespace tandem::dossier
