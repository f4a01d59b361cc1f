// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include <QDateTime>
#include <QLockFile>
#include <QTemporaryDir>

/** A folder in which a register lies in clear while it is packed, opened or read; it goes with its contents, and is locked until then. */
class Workshop
{
public:
    /** @p purpose begins the name: "packen", "oeffnen", "zeigen", "zurueck". */
    Workshop(const QString &folder, const QString &purpose);

    /** Where a file of this name lies; Denied "file.readonly" where the folder could not be made. */
    Result<QString> filePath(const QString &name) const;

private:
    QString m_parent;
    QTemporaryDir m_folder;
    QLockFile m_lock;
};
/** Removes what a power cut left in clear: workshops that are older than ten minutes at @p now and that nobody works in. */
void tidyWorkshops(const QString &folder, const QDateTime &now);
