// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QByteArray>

// Metadata taken out of a file without touching its pixels; empty where the file is not built as it should be.

/** Keeps what decodes: JFIF, Adobe's colour mark, colour profile; @p orientation (1 to 8) is written anew, for it would be lost. */
QByteArray withoutMetadataJpeg(const QByteArray &bytes, int orientation);
/** Keeps the chunks that decode and colour. */
QByteArray withoutMetadataPng(const QByteArray &bytes);
