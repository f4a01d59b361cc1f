// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/limitfile.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "import/limitrow.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostRows = 10'000;

enum LimitColumn {
    Area,
    Circle,
    From,
    Until,
    Persons,
    LivingArea,
    GrossCold,
    FurtherPerson,
    FurtherArea,
    PerM2,
    Source,
    Status
};
/** Folded, in the order above. */
constexpr std::array heads{"vergleichsraum", "rechtskreis", "gueltig ab", "gueltig bis", "personen", "wohnflaeche m2", "bruttokalt max eur",
    "je weitere person eur", "je weitere person m2", "qm hoechst eur", "quelle", "status"};
constexpr std::array needed{Area, From, Persons, LivingArea, GrossCold};

int knownHeads(const QStringList &found)
{
    return LimitColumns(heads, found).known();
}
}

std::optional<LimitStatus> limitStatusOf(const QString &cell)
{
    static const QHash<QString, LimitStatus> words{{u""_s, LimitStatus::Draft}, {u"entwurf"_s, LimitStatus::Draft},
        {u"draft"_s, LimitStatus::Draft}, {u"sample"_s, LimitStatus::Sample}, {u"muster"_s, LimitStatus::Sample},
        {u"amtlich"_s, LimitStatus::Official}, {u"official"_s, LimitStatus::Official}};
    const auto found = words.constFind(folded(cell));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

namespace {
constexpr int mostPersons = 30;

Result<RentLimit> lineOf(LimitRow row)
{
    for (const LimitColumn column : needed) row.need(column);
    RentLimit line{.comparisonArea = row.text(Area).simplified(),
        .circle = row.taken(Circle, circleOfWord(row.text(Circle))).value_or(LegalCircle::Unknown),
        .validFrom = row.day(From),
        .validUntil = row.day(Until),
        .persons = row.number(Persons, 1, mostPersons),
        .areaDm2 = row.areaDm2(LivingArea).value_or(0),
        .grossColdMax = row.amount(GrossCold).value_or(Cents()),
        .furtherPerson = row.amount(FurtherPerson),
        .furtherPersonAreaDm2 = row.areaDm2(FurtherArea),
        .highestPerM2 = row.amount(PerM2),
        .source = row.text(Source),
        .status = row.taken(Status, limitStatusOf(row.text(Status))).value_or(LimitStatus::Draft)};
    if (line.validUntil.isValid() && line.validUntil < line.validFrom) row.taken(Until, std::optional<int>());
    if (!row.error().reason.isEmpty()) return std::unexpected(row.error());
    return line;
}
}

std::optional<LegalCircle> circleOfWord(const QString &word)
{
    static const QHash<QString, LegalCircle> known{{u""_s, LegalCircle::Unknown}, {u"alle"_s, LegalCircle::Unknown},
        {u"sgb ii"_s, LegalCircle::Sgb2}, {u"sgb 2"_s, LegalCircle::Sgb2}, {u"sgb2"_s, LegalCircle::Sgb2},
        {u"sgb xii"_s, LegalCircle::Sgb12}, {u"sgb 12"_s, LegalCircle::Sgb12}, {u"sgb12"_s, LegalCircle::Sgb12},
        {u"asylblg 3"_s, LegalCircle::AsylblgBasic}, {u"asylblg"_s, LegalCircle::AsylblgBasic},
        {u"asylblg2"_s, LegalCircle::AsylblgAnalogous}, {u"asylblg 2"_s, LegalCircle::AsylblgAnalogous}};
    const auto found = known.constFind(folded(word));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

QString limitText(const RentLimit &line)
{
    const QString persons = QCoreApplication::translate("Import", "%n Personen", nullptr, line.persons);
    return QCoreApplication::translate("Import", "%1: bis %2 bruttokalt, %3")
        .arg(persons, euroText(line.grossColdMax), areaText(line.areaDm2));
}

bool areLimitHeads(const QStringList &found)
{
    const LimitColumns columns(::heads, found);
    return std::ranges::all_of(needed, [&](LimitColumn column) { return columns.at(column) >= 0; });
}

bool areLimits(const QString &path)
{
    if (!isTable(path)) return false;
    const auto table = TableReader::open(path, {}, knownHeads);
    return table && areLimitHeads(table->heads());
}

Result<QList<RentLimit>> readLimits(const QString &path)
{
    return TableReader::open(path, {}, knownHeads).and_then([](const TableReader &table) -> Result<QList<RentLimit>> {
        if (!areLimitHeads(table.heads())) return fail(Error::Kind::Format, u"limits.columns"_s, {table.name()});
        return limitLines<RentLimit>(table, LimitColumns(heads, table.heads()), mostRows, lineOf);
    });
}

Result<StagedLimits> stageLimits(Database &database, const QString &path)
{
    return readLimits(path).and_then([&](const QList<RentLimit> &lines) {
        return database.read([&](Sql &sql) { return compareRentLimits(sql, lines); })
            .takeResult()
            .transform([&](const RentLimitChanges &changes) { return StagedLimits{QFileInfo(path).fileName(), lines, changes}; });
    });
}

QStringList limitHints(const StagedLimits &staged)
{
    const RentLimitChanges &changes = staged.changes;
    const auto waits = [](const RentLimit &line) { return line.status == LimitStatus::Official; };
    QStringList hints;
    if (!changes.ended.isEmpty())
        hints
            += QCoreApplication::translate("Import", "Die bisherige Tabelle endet am %1.").arg(dateText(changes.ended.front().validUntil));
    if (std::ranges::any_of(changes.added, waits) || std::ranges::any_of(changes.changed, waits))
        hints += QCoreApplication::translate("Import", "Amtliche Werte gelten erst, wenn eine zweite Person sie freigibt.");
    return hints;
}

Result<> mergeLimits(Sql &sql, const StagedLimits &staged)
{
    return takeRentLimits(sql, staged.changes, staged.file);
}
