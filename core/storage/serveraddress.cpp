// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/serveraddress.h"
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

QString addressOf(const Location &location)
{
    QString address = displayName(location);
    if (location.kind == Location::Kind::File || location.options.isEmpty()) return address;
    QStringList settings;
    for (const QString &option : location.options) {
        const QByteArray value = QUrl::toPercentEncoding(option.section(u'=', 1), "/");
        settings += option.section(u'=', 0, 0) + u'=' + QString::fromLatin1(value);
    }
    return address + (address.contains(u'?') ? u'&' : u'?') + settings.join(u'&');
}

bool asksForPassword(const Error &error)
{
    return error.reason == "server.password"_L1 || error.reason == "server.nologin"_L1;
}

QString withoutValues(const QString &said)
{
    // The lines below the first tell the row and the statement; behind a colon stands the value that did not fit.
    static const QRegularExpression quoted(u"(?<=: )([\"»„'`]).*[\"«“'`]"_s);
    QString first = said.section(u'\n', 0, 0);
    for (const auto &tail : {u" DETAIL:"_s, u" CONTEXT:"_s, u" STATEMENT:"_s, u" QUERY:"_s, u" LINE 1:"_s})
        first = first.section(tail, 0, 0);
    return first.replace(quoted, u"…"_s).trimmed();
}
