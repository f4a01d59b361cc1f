// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/episodes.h"
#include "core/register/lifecycle.h"
#include <QMetaEnum>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 missing = std::numeric_limits<qint64>::min();

/** A day or moment as the number 20260131: numbers travel a hundred times faster than texts. */
QString dayNumber(const QString &column)
{
    return u"cast(nullif(replace(substr(%1, 1, 10), '-', ''), '') as bigint)"_s.arg(column);
}

QDate dayOf(qint64 number)
{
    constexpr int year = 10'000, month = 100;
    return number == missing ? QDate() : QDate(int(number / year), int(number / month % month), int(number % month));
}

/** A stored key as its number. */
template<class E> QString enumNumber(const QString &column)
{
    const auto kind = QMetaEnum::fromType<E>();
    QString cases;
    for (int i = 0; i < kind.keyCount(); ++i)
        cases += u" when '%1' then %2"_s.arg(snakeCase(QString::fromLatin1(kind.key(i)))).arg(kind.value(i));
    return u"cast(case %1%2 else 0 end as bigint)"_s.arg(column, cases);
}

template<class T> std::optional<T> known(qint64 number)
{
    if (number == missing) return {};
    if constexpr (std::is_same_v<T, Cents>)
        return Cents{number};
    else
        return static_cast<T>(number);
}

enum Column {
    Id,
    Town,
    Kind,
    Potential,
    Willing,
    Vacant,
    Confirmed,
    GrossCold,
    Area,
    StatusNow,
    StatusSince,
    ColumnCount
};

Episode readEpisode(const qint64 *row, const QHash<qint64, size_t> &placeOfTown, size_t elsewhere)
{
    return {.place = row[Town] == missing ? elsewhere : placeOfTown.value(row[Town], elsewhere),
        .townId = row[Town] == missing ? 0 : row[Town],
        .kind = static_cast<VacancyKind>(row[Kind]),
        .potential = static_cast<UsePotential>(row[Potential]),
        .willingness = static_cast<Willingness>(row[Willing]),
        .vacantSince = dayOf(row[Vacant]),
        .confirmedOn = dayOf(row[Confirmed]),
        .grossCold = known<Cents>(row[GrossCold]),
        .livingAreaDm2 = known<int>(row[Area])};
}

QStringList names(int count)
{
    QStringList columns;
    columns.reserve(count);
    for (int i = 0; i < count; ++i) columns += u"c%1"_s.arg(i);
    return columns;
}

QString selectOf(const QStringList &expressions, const QString &rest)
{
    QStringList columns;
    columns.reserve(expressions.size());
    for (qsizetype i = 0; i < expressions.size(); ++i) columns += u"%1 as c%2"_s.arg(expressions[i]).arg(i);
    return u"select %1 %2"_s.arg(columns.join(u", "_s), rest);
}

Result<std::vector<qint64>> loadRows(Sql &sql)
{
    const QStringList columns{u"v.id"_s, u"b.municipality_id"_s, enumNumber<VacancyKind>(u"v.kind"_s),
        enumNumber<UsePotential>(u"v.potential"_s), enumNumber<Willingness>(u"v.willingness"_s), dayNumber(u"v.vacant_since"_s),
        dayNumber(u"v.last_confirmed_on"_s), u"v.gross_cold"_s, u"d.living_area_dm2"_s, enumNumber<VacancyStatus>(u"v.status"_s),
        dayNumber(u"v.status_since"_s)};
    return sql.numbers(names(ColumnCount),
        selectOf(columns, u"from vacancy v join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id order by v.id"_s));
}

Result<std::vector<qint64>> loadSteps(Sql &sql)
{
    const QStringList columns{
        u"t.vacancy_id"_s, dayNumber(u"t.at"_s), enumNumber<VacancyStatus>(u"t.to_status"_s), enumNumber<LetTo>(u"t.let_to"_s)};
    return sql.numbers(names(int(columns.size())), selectOf(columns, u"from status_transition t order by t.vacancy_id, t.at, t.id"_s));
}
}

bool isLetByRegister(LetTo letTo)
{
    return letTo != LetTo::Unknown && letTo != LetTo::OutsideRegister;
}

std::optional<VacancyStatus> Episode::statusOn(QDate day) const
{
    std::optional<VacancyStatus> status;
    for (const EpisodeStep &step : steps)
        if (!step.on.isValid() || step.on <= day) status = step.to;
    return status;
}

bool Episode::isOpenOn(QDate day) const
{
    const auto status = statusOn(day);
    return status && *status != VacancyStatus::Draft && isOpen(*status);
}

QDate Episode::recordedOn() const
{
    const auto first = std::ranges::find_if(steps, [](const EpisodeStep &step) { return step.to != VacancyStatus::Draft; });
    return first == steps.end() ? QDate() : first->on;
}

bool Episode::wasAvailableIn(const Period &period) const
{
    for (size_t at = 0; at < steps.size(); ++at) {
        if (steps[at].to != VacancyStatus::Available || steps[at].on > period.until) continue;
        if (at + 1 == steps.size() || steps[at + 1].on >= period.from) return true;
    }
    return false;
}

std::optional<EpisodeStep> Episode::lettingIn(const Period &period) const
{
    std::optional<EpisodeStep> letting;
    for (const EpisodeStep &step : steps)
        if (step.to == VacancyStatus::Let && step.on >= period.from && step.on <= period.until) letting = step;
    return letting;
}

QDate Episode::freshOn(QDate day) const
{
    QDate fresh = confirmedOn.isValid() && confirmedOn <= day ? confirmedOn : QDate();
    // What was confirmed later may have been confirmed before, too; nobody wrote that down, so the last change of status stands for it.
    if (!fresh.isValid())
        for (const EpisodeStep &step : steps)
            if (step.on <= day) fresh = step.on;
    return fresh;
}

Result<std::vector<Episode>> loadEpisodes(Sql &sql, const QHash<qint64, size_t> &placeOfTown, size_t elsewhere)
{
    const auto rows = loadRows(sql);
    if (!rows) return std::unexpected(rows.error());
    const auto steps = loadSteps(sql);
    if (!steps) return std::unexpected(steps.error());
    constexpr size_t stepColumns = 4;
    std::vector<Episode> episodes;
    episodes.reserve(rows->size() / ColumnCount);
    size_t at = 0;
    for (size_t first = 0; first < rows->size(); first += ColumnCount) {
        const qint64 *row = rows->data() + first;
        Episode episode = readEpisode(row, placeOfTown, elsewhere);
        while (at < steps->size() && (*steps)[at] < row[Id]) at += stepColumns;
        for (; at < steps->size() && (*steps)[at] == row[Id]; at += stepColumns)
            episode.steps.push_back(
                {dayOf((*steps)[at + 1]), static_cast<VacancyStatus>((*steps)[at + 2]), static_cast<LetTo>((*steps)[at + 3])});
        // Of what nobody noted a step for, today's status is all there is.
        if (episode.steps.empty() && row[StatusNow] != qint64(VacancyStatus::Draft))
            episode.steps.push_back({dayOf(row[StatusSince]), static_cast<VacancyStatus>(row[StatusNow])});
        episodes.push_back(std::move(episode));
    }
    return episodes;
}
