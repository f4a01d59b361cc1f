// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>
#include <QStringList>
#include <expected>

/** Why something did not happen. Code branches on kind; people get sentence(error) of core/base/words.h. */
struct Error {
    enum class Kind {
        Invalid,
        NotFound,
        Conflict,
        Denied,
        Cancelled,
        Storage,
        Format
    };
    Kind kind = Kind::Storage;
    /** Key of the sentence for people, such as "file.network"; empty means the general sentence of the kind. */
    QString reason = {};
    /** What the sentence names, in order: a file, a line, a person. */
    QStringList arguments = {};
    /** For whoever debugs: what the engine or library said. Never personal data. */
    QString detail = {};
    /** The field of a form that is meant, by its name in the value. */
    QString field = {};
    bool operator==(const Error &) const = default;
};

template<class T = void> using Result = std::expected<T, Error>;

/** Shortens `return std::unexpected(Error{…})`. */
inline std::unexpected<Error> fail(Error::Kind kind, QString reason = {}, QStringList arguments = {}, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(reason), std::move(arguments), std::move(detail), {}});
}
