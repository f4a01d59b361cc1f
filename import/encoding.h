// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

/** What the bytes of a file's texts look like, gathered before they are read in earnest. */
class TextSample
{
public:
    void add(const char *text);
    /** All texts are valid UTF-8, also where there is nothing but ASCII. */
    bool isUtf8() const { return m_isUtf8; }

private:
    bool m_isUtf8 = true;
};

/** How bytes of a file become text. */
struct Encoding {
    enum class Source {
        Given,
        Guessed
    };
    /** A name that iconv knows; UTF-8 needs no conversion. */
    QByteArray codec = QByteArrayLiteral("UTF-8");
    /** Guessed where the file says nothing, or something that cannot be. */
    Source source = Source::Given;
    bool operator==(const Encoding &) const = default;
};

/**
 * What is said (@p declared, empty where nothing is) against what the bytes look like: valid UTF-8 is UTF-8, whatever the
 * file says, since Latin-1 text with umlauts is never valid UTF-8 by accident; else the declared codec if it exists and
 * is not UTF-8; else Windows-1252, which holds Latin-1.
 */
Encoding chooseEncoding(const QByteArray &declared, const TextSample &sample);

/** The text; nothing where the bytes are not what the encoding says. */
std::optional<QString> decoded(const char *bytes, const Encoding &encoding);
