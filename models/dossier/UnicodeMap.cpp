// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/UnicodeMap.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <memory>
#include <vector>

namespace tandem::dossier {

namespace {

using Token = QPDFTokenizer::Token;

constexpr unsigned kLastCode = 0xFFFF;
constexpr size_t kLongestText = 512; ///< bytes; Adobe Technical Note 5411, 1.4.1

unsigned codeOf(const std::string &bytes)
{
    unsigned code = 0;
    for (const char byte : bytes.substr(0, 4))
        code = code << 8U | static_cast<unsigned char>(byte);
    return code;
}

QString textOfBytes(const std::string &bytes)
{
    QString text;
    for (size_t i = 0; i + 1 < std::min(bytes.size(), kLongestText); i += 2)
        text += QChar(static_cast<char16_t>(codeOf(bytes.substr(i, 2))));
    return text;
}

class MapReading
{
public:
    explicit MapReading(const std::string &map)
        : m_input(std::make_shared<BufferInputSource>("map", map))
    {
        m_tokenizer.allowEOF();
    }

    std::map<unsigned, QString> read()
    {
        for (Token token = next(); token.getType() != QPDFTokenizer::tt_eof; token = next()) {
            if (token.isWord("beginbfchar"))
                readCharacters();
            else if (token.isWord("beginbfrange"))
                readRanges();
        }
        return std::move(m_texts);
    }

private:
    Token next() { return m_tokenizer.readToken(m_input, "map", true); }
    static bool isString(const Token &token) { return token.getType() == QPDFTokenizer::tt_string; }

    void readCharacters()
    {
        for (Token code = next(); isString(code); code = next()) {
            const Token text = next();
            if (isString(text))
                m_texts[codeOf(code.getValue())] = textOfBytes(text.getValue());
        }
    }

    void readRanges()
    {
        for (Token first = next(); isString(first); first = next()) {
            const Token last = next();
            const Token target = next();
            const unsigned from = codeOf(first.getValue());
            const unsigned to = std::min(codeOf(last.getValue()), kLastCode);
            if (isString(target))
                addRange(from, to, textOfBytes(target.getValue()));
            else if (target.getType() == QPDFTokenizer::tt_array_open)
                readList(from);
        }
    }

    /// The last unit of the text grows with the code.
    void addRange(unsigned from, unsigned to, QString text)
    {
        for (unsigned code = from; code <= to && !text.isEmpty(); ++code) {
            m_texts[code] = text;
            text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
        }
    }

    void readList(unsigned code)
    {
        for (Token text = next(); isString(text); text = next())
            m_texts[code++] = textOfBytes(text.getValue());
    }

    std::shared_ptr<InputSource> m_input;
    QPDFTokenizer m_tokenizer;
    std::map<unsigned, QString> m_texts;
};

} // namespace

std::map<unsigned, QString> readUnicodeMap(const std::string &map)
{
    return MapReading(map).read();
}

} // namespace tandem::dossier
