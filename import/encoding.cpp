// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/encoding.h"
#include "import/gdal.h"
#include <cpl_string.h>

namespace {
bool isUtf8Name(const QByteArray &codec)
{
    const QByteArray name = codec.toUpper().replace("-", "");
    return name == "UTF8" || name == "65001" || name == "CP65001";
}

bool isKnown(const QByteArray &codec)
{
    const GdalMessages quiet;
    char *text = CPLRecode("\xe4", codec.constData(), CPL_ENC_UTF8);
    const bool known = !quiet.hasFailure() && text && CPLIsUTF8(text, -1);
    CPLFree(text);
    return known;
}
}

void TextSample::add(const char *text)
{
    if (m_isUtf8 && !CPLIsUTF8(text, -1)) m_isUtf8 = false;
}

Encoding chooseEncoding(const QByteArray &declared, const TextSample &sample)
{
    if (sample.isUtf8()) return {"UTF-8", declared.isEmpty() || isUtf8Name(declared) ? Encoding::Source::Given : Encoding::Source::Guessed};
    if (!declared.isEmpty() && !isUtf8Name(declared) && isKnown(declared)) return {declared, Encoding::Source::Given};
    return {"CP1252", Encoding::Source::Guessed};
}

std::optional<QString> decoded(const char *bytes, const Encoding &encoding)
{
    if (encoding.codec == "UTF-8") return CPLIsUTF8(bytes, -1) ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
    char *text = CPLRecode(bytes, encoding.codec.constData(), CPL_ENC_UTF8);
    QString result = QString::fromUtf8(text);
    CPLFree(text);
    return result;
}
