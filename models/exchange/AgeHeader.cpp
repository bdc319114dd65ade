// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/AgeHeader.h"

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kFamily("age-encryption.org/");
constexpr QByteArrayView kVersionLine("age-encryption.org/v1");
constexpr qsizetype kLineLength = 64;

Error fault(const char *code, const char *source, const QString &detail = {},
            const QStringList &arguments = {})
{
    return {QString::fromLatin1(code), {source, arguments}, detail};
}

Error headerFault(const QString &detail)
{
    return fault("seal.header",
                 QT_TRANSLATE_NOOP("Message", "The seal of the file is damaged. Ask for the file again."),
                 detail);
}

Error headerTooLarge()
{
    return fault("seal.header-too-large",
                 QT_TRANSLATE_NOOP("Message", "The file states more than the allowed %1 recipients or an "
                                              "oversized seal. It was not opened; ask for it again."),
                 {}, {QString::number(kMaximumRecipients)});
}

QByteArray macOf(const QByteArray &signedPart, const FileKey &fileKey)
{
    return hmac(hkdf(fileKey.data(), FileKey::size(), {}, "header"), signedPart);
}

/// Takes the header line by line; every way of writing the same thing differently is refused.
class HeaderText
{
public:
    explicit HeaderText(const QByteArray &file)
        : m_text(file.left(kMaximumHeader))
        , m_isCut(file.size() > kMaximumHeader)
    {
    }

    Result<AgeHeader> read()
    {
        if (auto error = checkVersion())
            return *error;
        AgeHeader header;
        while (!m_error) {
            const qsizetype start = m_at;
            const QByteArray line = takeLine();
            if (m_error)
                break;
            if (line.startsWith("---")) {
                readMac(header, start, line);
                break;
            }
            if (header.stanzas.size() >= kMaximumRecipients)
                return headerTooLarge();
            header.stanzas.append(takeStanza(line));
        }
        if (m_error)
            return *m_error;
        if (auto error = checkStanzas(header.stanzas))
            return *error;
        return header;
    }

private:
    std::optional<Error> checkVersion()
    {
        if (m_text.isEmpty())
            return fault("seal.empty", QT_TRANSLATE_NOOP("Message", "The file is empty. Ask for it again."));
        if (!m_text.startsWith(kFamily))
            return fault(
                "seal.not-sealed",
                QT_TRANSLATE_NOOP("Message", "This is not a sealed file of Tandem. Choose another file."));
        const QByteArray line = takeLine();
        if (m_error)
            return m_error;
        if (line != kVersionLine)
            return fault("seal.newer-format",
                         QT_TRANSLATE_NOOP("Message",
                                           "The file is sealed in a newer way that this version of "
                                           "Tandem does not know. Install the newest version."),
                         QString::fromLatin1(line.left(60)));
        return std::nullopt;
    }

    QByteArray takeLine()
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        if (end < 0) {
            m_error = m_isCut
                          ? headerTooLarge()
                          : fault("seal.truncated",
                                  QT_TRANSLATE_NOOP("Message", "The sealed file is incomplete: its end is "
                                                               "missing. Ask for it again."));
            return {};
        }
        const QByteArray line = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }

    void readMac(AgeHeader &header, qsizetype start, const QByteArray &line)
    {
        const auto mac = line.startsWith("--- ") ? fromBase64(line.mid(4)) : std::nullopt;
        if (!mac || mac->size() != 32) {
            m_error = headerFault(u"message authentication code"_s);
            return;
        }
        header.mac = *mac;
        header.signedPart = m_text.left(start + 3);
        header.size = m_at;
    }

    Stanza takeStanza(const QByteArray &line)
    {
        Stanza stanza;
        if (!line.startsWith("-> ")) {
            m_error = headerFault(u"start of a stanza"_s);
            return stanza;
        }
        stanza.arguments = line.mid(3).split(' ');
        for (const QByteArray &argument : std::as_const(stanza.arguments)) {
            const bool visible =
                std::all_of(argument.begin(), argument.end(), [](char c) { return c > 32 && c < 127; });
            if (argument.isEmpty() || !visible)
                m_error = headerFault(u"argument of a stanza"_s);
        }
        takeBody(stanza);
        return stanza;
    }

    /// Full lines of 64 characters, then a shorter one, which may be empty.
    void takeBody(Stanza &stanza)
    {
        QByteArray line;
        do {
            line = takeLine();
            const auto part = fromBase64(line);
            if (!m_error && (line.size() > kLineLength || !part))
                m_error = headerFault(u"body of a stanza"_s);
            stanza.body += part.value_or(QByteArray());
        } while (!m_error && line.size() == kLineLength);
    }

    static std::optional<Error> checkStanzas(const QList<Stanza> &stanzas)
    {
        if (stanzas.isEmpty())
            return headerFault(u"no recipients"_s);
        for (const Stanza &stanza : stanzas) {
            const QByteArray &type = stanza.arguments.first();
            auto error = type == "X25519"   ? checkX25519(stanza)
                         : type == "scrypt" ? checkScrypt(stanza)
                                            : std::nullopt;
            if (error)
                return error;
            if (type == "scrypt" && stanzas.size() > 1)
                return headerFault(u"a passphrase beside other recipients"_s);
        }
        return std::nullopt;
    }

    static std::optional<Error> checkX25519(const Stanza &stanza)
    {
        const auto share = stanza.arguments.size() == 2 ? fromBase64(stanza.arguments[1]) : std::nullopt;
        if (!share || share->size() != 32 || stanza.body.size() != 32)
            return headerFault(u"X25519 stanza"_s);
        return std::nullopt;
    }

    static std::optional<Error> checkScrypt(const Stanza &stanza)
    {
        const auto salt = stanza.arguments.size() == 3 ? fromBase64(stanza.arguments[1]) : std::nullopt;
        if (!salt || salt->size() != 16 || stanza.body.size() != 32)
            return headerFault(u"scrypt stanza"_s);
        const QByteArray &factor = stanza.arguments[2];
        const int logN = factor.toInt();
        if (logN < 1 || QByteArray::number(logN) != factor)
            return headerFault(u"scrypt work factor"_s);
        if (logN > kMaximumScryptLogN)
            return fault("seal.work-factor",
                         QT_TRANSLATE_NOOP("Message",
                                           "Opening this file with a passphrase would take more memory "
                                           "and time than Tandem allows. Ask for a file sealed by "
                                           "Tandem."));
        return std::nullopt;
    }

    QByteArray m_text;
    bool m_isCut;
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

} // namespace

QByteArray writeHeader(const QList<Stanza> &stanzas, const FileKey &fileKey)
{
    QByteArray text = kVersionLine.toByteArray() + '\n';
    for (const Stanza &stanza : stanzas) {
        text += "-> " + stanza.arguments.join(' ') + '\n';
        const QByteArray body = toBase64(stanza.body);
        qsizetype at = 0;
        for (; body.size() - at >= kLineLength; at += kLineLength)
            text += body.mid(at, kLineLength) + '\n';
        text += body.mid(at) + '\n';
    }
    text += "---";
    return text + ' ' + toBase64(macOf(text, fileKey)) + '\n';
}

Result<AgeHeader> readHeader(const QByteArray &file)
{
    return HeaderText(file).read();
}

bool macHolds(const AgeHeader &header, const FileKey &fileKey)
{
    const QByteArray wanted = macOf(header.signedPart, fileKey);
    return header.mac.size() == wanted.size() && sodium_memcmp(wanted.constData(), header.mac.constData(),
                                                               static_cast<std::size_t>(wanted.size())) == 0;
}

} // namespace tandem::exchange
