// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include <QMap>

/** What is wrong with a feed, gathered so that a thousand bad rows are one sentence. */
class GtfsTally
{
public:
    /** @p reason of "note.gtfs.…" once more; the first example of each is kept. */
    void add(const QString &reason, const QString &file, const QString &example)
    {
        Entry &entry = m_entries[{reason, file}];
        if (entry.count++ == 0) entry.first = example;
    }
    /** One error per reason and file, with file, count and first example as arguments. */
    QList<Error> notes() const
    {
        QList<Error> found;
        for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
            found += Error{Error::Kind::Format, it.key().first, {it.key().second, QString::number(it->count), it->first}, {}, {}};
        return found;
    }

private:
    struct Entry {
        qint64 count = 0;
        QString first = {};
    };
    QMap<std::pair<QString, QString>, Entry> m_entries;
};
