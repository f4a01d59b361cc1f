// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/entries.h"
#include "import/staged.h"
#include "import/staging.h"
#include "tests/testregister.h"

inline const QDate today(2026, 11, 20);

inline QString testFile(const QString &name)
{
    return QFINDTESTDATA(QStringLiteral("data/") + name);
}

/** A register with four municipalities, and a folder for files. */
struct ImportDesk {
    explicit ImportDesk(bool onServer) : reg(onServer)
    {
        (void)importBoundaries(*reg, testActor, testFile(QStringLiteral("vier-gemeinden.geojson")), {}, {}, {});
    }
    QString file(const QByteArray &bytes, const QString &name) const
    {
        QFile made(folder.filePath(name));
        if (made.open(QIODevice::WriteOnly)) made.write(bytes);
        return made.fileName();
    }
    QList<VacancyEntry> entries()
    {
        return reg
            .read([](Sql &sql) -> Result<QList<VacancyEntry>> {
                QList<VacancyEntry> all;
                const auto vacancies = sql.find<Vacancy>(QStringLiteral("vacancy"), QStringLiteral("order by number"));
                if (!vacancies) return std::unexpected(vacancies.error());
                for (const Vacancy &one : *vacancies) {
                    const auto entry = loadEntry(sql, one.id);
                    if (!entry) return std::unexpected(entry.error());
                    all += *entry;
                }
                return all;
            })
            .value_or(QList<VacancyEntry>());
    }
    qint64 count(const QString &table)
    {
        return reg.read([&](Sql &sql) { return sql.value(QStringLiteral("select count(*) from ") + table); })
            .value_or(QVariant(-1))
            .toLongLong();
    }

    TestRegister reg;
    QTemporaryDir folder;
};

/** What happens to each row, by the first letter of its action. */
inline QString actions(const StagedTable &staged)
{
    QString letters;
    for (qsizetype i = 0; i < staged.rowCount(); ++i) letters += QStringLiteral("ncsdrg")[static_cast<int>(staged.row(i).action)];
    return letters;
}
