// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/AppendedFile.h"

#include <functional>

namespace tandem::dossier {

/// Text of an object with references to others.
class TakenText
{
public:
    TakenText &operator<<(const std::string &text)
    {
        m_body += text;
        return *this;
    }
    TakenText &operator<<(const TakenText &other);
    /// " 7 0 R" for the object at this index, once it has its number.
    TakenText &refer(qint32 index);

    [[nodiscard]] TakenObject object() const { return {m_body, m_references, false, {}}; }
    /// `data` packed as the text's entries say.
    [[nodiscard]] TakenObject stream(std::string data) const
    {
        return {m_body, m_references, true, std::move(data)};
    }

private:
    std::string m_body;
    std::vector<std::pair<quint64, qint32>> m_references;
};

/// The text with the numbers put in that the objects got.
[[nodiscard]] std::string resolved(const TakenObject &object, const std::vector<int> &numbers);

/// Leaves only the objects that forms of pages lead to.
void prune(AppendedFile &file);

/// The objects taken over from one file.
class TakenObjects
{
public:
    [[nodiscard]] qint32 reserve();
    void set(qint32 index, TakenObject object) { m_objects[static_cast<size_t>(index)] = std::move(object); }
    qint32 add(TakenObject object);

    [[nodiscard]] const std::vector<TakenObject> &all() const { return m_objects; }
    /// A PDF with a page for each form; an empty one for -1. Only to be painted.
    [[nodiscard]] QByteArray asPdf(const std::vector<qint32> &forms,
                                   const std::function<QSizeF(int)> &sizeOf) const;

private:
    std::vector<TakenObject> m_objects;
};

} // namespace tandem::dossier
