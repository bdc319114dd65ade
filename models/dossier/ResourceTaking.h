// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/TakenObjects.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace tandem::dossier {

// What pages use besides fonts, spelled anew from the entries that are known to be safe. Each throws
// UnsafePage.

struct TakenColourSpace
{
    TakenText text;
    int components = 1;
    bool isIndexed = false;
};

/// DeviceGray, DeviceRGB, ICCBased with one or three components, and Indexed over these.
[[nodiscard]] TakenColourSpace takenColourSpace(QPDFObjectHandle space, TakenObjects &objects);
/// A state of the graphics without transfer curves, halftones, soft masks or blend modes.
[[nodiscard]] TakenText takenState(QPDFObjectHandle state);
[[nodiscard]] TakenObject takenPicture(QPDFObjectHandle picture, TakenObjects &objects);

} // namespace tandem::dossier
