// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/TakenObjects.h"

#include "models/dossier/PdfObjects.h"
#include "models/dossier/PdfSyntax.h"

namespace tandem::dossier {

TakenText &TakenText::operator<<(const TakenText &other)
{
    for (const auto &[place, index] : other.m_references)
        m_references.emplace_back(m_body.size() + place, index);
    m_body += other.m_body;
    return *this;
}

TakenText &TakenText::refer(qint32 index)
{
    m_references.emplace_back(m_body.size(), index);
    return *this;
}

std::string resolved(const TakenObject &object, const std::vector<int> &numbers)
{
    std::string text;
    size_t from = 0;
    for (const auto &[place, index] : object.references) {
        text.append(object.body, from, place - from);
        text += ' ' + pdfReference(numbers[static_cast<size_t>(index)]);
        from = place;
    }
    return text.append(object.body, from);
}

qint32 TakenObjects::reserve()
{
    m_objects.emplace_back();
    return static_cast<qint32>(m_objects.size()) - 1;
}

qint32 TakenObjects::add(TakenObject object)
{
    const qint32 index = reserve();
    set(index, std::move(object));
    return index;
}

void prune(AppendedFile &file)
{
    std::vector<qint32> renamed(file.objects.size(), -1);
    std::vector<qint32> found;
    const auto reach = [&](qint32 index) {
        qint32 &name = renamed[static_cast<size_t>(index)];
        if (name < 0) {
            name = static_cast<qint32>(found.size());
            found.push_back(index);
        }
        return name;
    };
    for (AppendedPage &page : file.shown) {
        if (page.form >= 0)
            page.form = reach(page.form);
    }
    std::vector<TakenObject> objects;
    for (size_t at = 0; at < found.size(); ++at) {
        objects.push_back(std::move(file.objects[static_cast<size_t>(found[at])]));
        for (auto &[place, index] : objects.back().references)
            index = reach(index);
    }
    file.objects = std::move(objects);
}

QByteArray TakenObjects::asPdf(const std::vector<qint32> &forms,
                               const std::function<QSizeF(int)> &sizeOf) const
{
    PdfObjects pdf;
    std::vector<int> numbers;
    for (size_t i = 0; i < m_objects.size(); ++i)
        numbers.push_back(pdf.reserve());
    for (size_t i = 0; i < m_objects.size(); ++i) {
        const std::string text = resolved(m_objects[i], numbers);
        if (m_objects[i].isStream)
            pdf.setRawStream(numbers[i], text, m_objects[i].data);
        else
            pdf.set(numbers[i], text);
    }
    const int tree = pdf.reserve();
    std::string kids;
    for (size_t page = 0; page < forms.size(); ++page) {
        const QSizeF size = sizeOf(static_cast<int>(page));
        std::string body = "<</Type/Page/Parent " + pdfReference(tree) + "/MediaBox[0 0 ";
        appendNumber(body, size.width());
        appendNumber(body, size.height());
        body += "]";
        if (forms[page] >= 0)
            body += "/Contents " + pdfReference(pdf.addStream("", "/P Do")) + "/Resources<</XObject<</P " +
                    pdfReference(numbers[static_cast<size_t>(forms[page])]) + ">>>>";
        kids += pdfReference(pdf.add(body + ">>")) + " ";
    }
    pdf.set(tree, "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(forms.size()) + ">>");
    const int catalogue = pdf.add("<</Type/Catalog/Pages " + pdfReference(tree) + ">>");
    return pdf.write(catalogue, pdf.add("<<>>"));
}

} // namespace tandem::dossier
