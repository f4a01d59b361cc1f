// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/origins.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

Result<QHash<QString, QByteArray>> loadOrigins(Sql &sql)
{
    return sql.query(u"select vacancy_uid, facts from import_origin"_s).transform([](QSqlQuery rows) {
        QHash<QString, QByteArray> origins;
        while (rows.next()) origins[rows.value(0).toString()] = rows.value(1).toByteArray();
        return origins;
    });
}

Result<> keepOrigin(Sql &sql, const QString &vacancyUid, const QJsonObject &said)
{
    auto rows = sql.query(u"select id, version, facts from import_origin where vacancy_uid=?"_s, {vacancyUid});
    if (!rows) return std::unexpected(rows.error());
    const bool isKnown = rows->next();
    const QJsonObject before = isKnown ? QJsonDocument::fromJson(rows->value(2).toByteArray()).object() : QJsonObject();
    QJsonObject now = before;
    for (auto one = said.begin(); one != said.end(); ++one) now[one.key()] = one.value();
    if (isKnown && now == before) return {};
    const QString facts = QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact));
    if (!isKnown) return sql.insert(u"import_origin"_s, {{u"vacancy_uid"_s, vacancyUid}, {u"facts"_s, facts}}).transform([](qint64) { });
    return sql.update(u"import_origin"_s, rows->value(0).toLongLong(), rows->value(1).toInt(), {{u"facts"_s, facts}}).transform([](int) {
    });
}
