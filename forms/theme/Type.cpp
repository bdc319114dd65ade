// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/Type.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

#include <array>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

struct Measure
{
    int size;
    int latinLine;
    int hanLine;
    bool bold;
};

// In the order of the enumeration.
constexpr std::array<Measure, 10> kMeasures{{
    {28, 36, 36, true},
    {20, 28, 28, true},
    {16, 24, 24, true},
    {13, 20, 22, true},
    {13, 20, 22, false},
    {14, 22, 26, false},
    {12, 16, 20, false},
    {12, 16, 20, true},
    {11, 16, 16, false},
    {11, 16, 16, true},
}};
static_assert(kMeasures.size() == size_t(TextStyle::TinyBold) + 1);

} // namespace

QFont textFont(TextStyle style)
{
    const Measure &measure = kMeasures.at(size_t(style));
    QFont font(QStringList{u"Noto Sans"_s, u"Noto Sans CJK SC"_s});
    font.setPixelSize(measure.size);
    font.setWeight(measure.bold ? QFont::Bold : QFont::Normal);
    return font;
}

int lineHeight(TextStyle style, const QString &language)
{
    const Measure &measure = kMeasures.at(size_t(style));
    return isHan(language) ? measure.hanLine : measure.latinLine;
}

bool isHan(const QString &language)
{
    return language.startsWith("zh"_L1) || language.startsWith("ja"_L1);
}

void applyLineHeight(QTextEdit &editor, TextStyle style, const QString &language)
{
    QTextDocument *document = editor.document();
    const bool undo = document->isUndoRedoEnabled();
    document->setUndoRedoEnabled(false);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight(style, language), QTextBlockFormat::FixedHeight);
    QTextCursor cursor(document);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    document->setUndoRedoEnabled(undo);
}

} // namespace tandem::forms
