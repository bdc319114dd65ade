// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Shelf.h"

#include <QDialog>

namespace tandem::pages {

/// A document to read in a window of its own, and to save. Deletes itself when closed.
class PdfDialog final : public QDialog
{
    Q_OBJECT

public:
    PdfDialog(const shell::Shelf &shelf, const QString &title, const QString &fileName, const QByteArray &pdf,
              QWidget *parent);

private:
    void save();

    shell::Shelf m_shelf;
    QString m_fileName;
    QByteArray m_pdf;
};

} // namespace tandem::pages
