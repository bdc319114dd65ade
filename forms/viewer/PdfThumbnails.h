// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QPixmap>

namespace tandem::forms {

class PdfDocument;

/// The pages of a document as small pictures, drawn as they come into sight.
class PdfThumbnails final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr QSize kSize{128, 170}; ///< px a picture fits into

    /// `document` has to outlive the model.
    explicit PdfThumbnails(PdfDocument &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void reset();
    void request(int page) const;
    void drawNext();
    [[nodiscard]] QPixmap blank(int page) const;

    PdfDocument &m_document;
    QHash<int, QPixmap> m_pictures;
    mutable QList<int> m_wanted; ///< asked for last comes first
    bool m_isDrawing = false;
};

} // namespace tandem::forms
