// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/viewingfile.h"
#include <QSaveFile>

using namespace Qt::StringLiterals;

Result<Viewing> saveViewing(Database &database, qint64 vacancyId, const QString &file, const QDateTime &now)
{
    const auto viewing = database.read([vacancyId](Sql &sql) { return loadViewing(sql, vacancyId); }).takeResult();
    if (!viewing) return viewing;
    const QByteArray bytes = calendarFile({viewing->appointment}, now);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(Error::Kind::Storage, u"print.unwritable"_s, {file}, out.errorString());
    return viewing;
}
