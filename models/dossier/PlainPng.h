// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace tandem::dossier {

/// A PNG whose compressed rows a PDF can take over as they are: eight bits a sample, grey or three colours,
/// opaque, not interlaced (ISO 32000-1, 7.4.4.4: the predictors are those of PNG).
struct PlainPng
{
    QSize size;
    bool isGrey = false;
    QByteArray rows; ///< compressed, each row behind the number of its filter
};

/// Nothing if the file is no such PNG, or damaged: every checksum and the number of rows are verified.
[[nodiscard]] std::optional<PlainPng> readPlainPng(const QByteArray &data);

} // namespace tandem::dossier
