// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/areapainter.h"
#include "geo/markpainter.h"
#include "geo/placepainter.h"

/** Colours of maps on paper: those of the light window. */
namespace PaperLook {
QColor ground();
QColor text();
QColor quietText();
QColor line();
GroupColours groupColours();
AreaLook areas();
LabelLook labels(const QString &family);
MarkLook marks(const QString &family, MarkFamily of = MarkFamily::Vacancies);
/** Without icons, see placeIcons(). */
PlaceLook places();
}
