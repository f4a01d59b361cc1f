// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/passphrase.h"
#include <QFile>
#include <cstdio>

using namespace Qt::StringLiterals;

Result<Secret> passphraseOf(const Call &call)
{
    const QString path = call.options.value(phraseOption.name);
    QFile file(path);
    if (!path.isEmpty() && !file.exists()) return fail(Error::Kind::NotFound, u"file.missing"_s, {path});
    const bool isOpen = path.isEmpty() ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                       : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen) return fail(Error::Kind::NotFound, u"file.unreadable"_s, {path});
    constexpr qint64 longest = 4096;
    QByteArray line = file.readLine(longest);
    QString typed = QString::fromUtf8(line);
    QString trimmed = typed.trimmed();
    Secret secret = Secret::fromTyped(trimmed);
    wipe(line);
    wipe(typed);
    wipe(trimmed);
    if (secret.size() == 0) return fail(Error::Kind::Invalid, u"trip.passphrase"_s);
    return secret;
}
