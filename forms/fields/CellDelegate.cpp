// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/CellDelegate.h"

#include "forms/fields/CellTableModel.h"
#include "forms/theme/Theme.h"
#include "forms/theme/WrappedText.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QStyle>

namespace tandem::forms {

namespace {

constexpr int kCellPadding = 10; // px above and below the text together

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CellTableModel *>(index.model());
    const call::Column &column = model->columnAt(index.column());
    QWidget *editor = nullptr;
    if (column.type == call::FieldType::Choice) {
        auto *combo = new QComboBox(parent);
        combo->addItem({}, QString());
        for (const call::Option &option : column.options)
            combo->addItem(option.label.best(m_language), option.id);
        editor = combo;
    } else {
        editor = new QLineEdit(parent);
    }
    setSmall(*editor);
    const QString language = model->languageAt(index.column());
    if (!language.isEmpty())
        editor->setLocale(QLocale(language));
    editor->setAccessibleName(model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(qMax(0, combo->findData(text)));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData(), Qt::EditRole);
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int beside = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option) + 1;
    const int grid = 1;
    const int width = option.rect.width() - 2 * beside - grid;
    return {option.rect.width(), wrappedHeight(index.data().toString(), option.font, width) + kCellPadding};
}

} // namespace tandem::forms
