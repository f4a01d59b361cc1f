// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/recordsearch.h"
#include "core/base/text.h"
#include "core/register/lifecycle.h"
#include <array>

namespace {
/** Looked at to rank them; more than anybody reads, few enough to be quick. */
constexpr qint64 ranked = 200;
constexpr qsizetype meaningfulLetters = 3;

/** What is there comes before what only belongs to a landlord who lives there. */
bool isAtPlace(const VacancyRow &row, const QString &wanted)
{
    return matches(wanted, folded(QStringList{row.number, row.address, row.city, row.municipality}.join(u' ')));
}

Result<> addVacancies(Sql &sql, const QString &text, qsizetype most, RecordHits &hits)
{
    auto points = findVacancies(sql, VacancyFilter{.text = text}, {}, {.most = ranked});
    if (!points) return std::unexpected(points.error());
    hits.vacancyCount = points->size();
    QList<qint64> best;
    for (const VacancyPoint &point : std::as_const(*points)) best += point.id;
    return loadVacancyRows(sql, best).transform([&](const QHash<qint64, VacancyRow> &rows) {
        constexpr int ranks = 4;
        const QString wanted = folded(text);
        std::array<QList<VacancyRow>, ranks> byRank; // ranked once per row, in the order of the list
        for (const qint64 id : std::as_const(best))
            if (const VacancyRow row = rows.value(id); row.id != 0)
                byRank[(isAtPlace(row, wanted) ? 0 : 2) + (isOpen(row.status) ? 0 : 1)] += row;
        for (const QList<VacancyRow> &equal : byRank) hits.vacancies += equal;
        if (hits.vacancies.size() > most) hits.vacancies.resize(most);
    });
}

Result<> addMunicipalities(Sql &sql, const QString &wanted, qsizetype most, RecordHits &hits)
{
    return listMunicipalities(sql).transform([&](const QList<Municipality> &all) {
        QList<Municipality> startingWith, others;
        for (const Municipality &one : all) {
            const QString name = folded(one.name);
            if (wanted.size() >= meaningfulLetters && name.startsWith(wanted)) hits.isMunicipality = true;
            if (matches(wanted, name)) (name.startsWith(wanted) ? startingWith : others) += one;
        }
        hits.municipalities = startingWith + others;
        if (hits.municipalities.size() > most) hits.municipalities.resize(most);
    });
}
}

Result<RecordHits> findRecords(Sql &sql, const QString &text, int perKind, QDate today, bool withLandlords)
{
    RecordHits hits;
    const QString wanted = folded(text);
    if (wanted.isEmpty()) return hits;
    if (auto done = addVacancies(sql, text, perKind, hits); !done) return std::unexpected(done.error());
    if (auto done = addMunicipalities(sql, wanted, perKind, hits); !done) return std::unexpected(done.error());
    if (!withLandlords) return hits;
    return findFirstLandlords(sql, text, perKind, today).transform([&](const QList<LandlordRow> &landlords) {
        hits.landlords = landlords;
        return hits;
    });
}
