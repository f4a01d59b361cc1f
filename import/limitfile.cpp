// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/limitfile.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "import/cells.h"
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
    Status,
    columnCount
};
/** Folded, in the order above. */
constexpr std::array heads{"vergleichsraum", "rechtskreis", "gueltig ab", "gueltig bis", "personen", "wohnflaeche m2", "bruttokalt max eur",
    "je weitere person eur", "je weitere person m2", "qm hoechst eur", "quelle", "status"};
constexpr std::array needed{Area, From, Persons, LivingArea, GrossCold};
using Columns = std::array<qsizetype, columnCount>;

Columns columnsOf(const QStringList &found)
{
    Columns columns;
    columns.fill(-1);
    for (qsizetype at = 0; at < found.size(); ++at) {
        const QString head = folded(found[at]);
        for (size_t column = 0; column < heads.size(); ++column)
            if (columns[column] < 0 && head == QLatin1StringView(heads[column])) columns[column] = at;
    }
    return columns;
}

int knownHeads(const QStringList &found)
{
    const Columns columns = columnsOf(found);
    return static_cast<int>(std::ranges::count_if(columns, [](qsizetype at) { return at >= 0; }));
}

std::optional<LimitStatus> statusOf(const QString &cell)
{
    static const QHash<QString, LimitStatus> words{{u""_s, LimitStatus::Draft}, {u"entwurf"_s, LimitStatus::Draft},
        {u"draft"_s, LimitStatus::Draft}, {u"sample"_s, LimitStatus::Sample}, {u"muster"_s, LimitStatus::Sample},
        {u"amtlich"_s, LimitStatus::Official}, {u"official"_s, LimitStatus::Official}};
    const auto found = words.constFind(folded(cell));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

/** Reads the cells of one row; the first that cannot be read is the error. */
class LimitRow
{
public:
    LimitRow(const Columns &columns, const TableReader &table, const TableRow &row) : m_columns(columns), m_table(table), m_row(row) { }

    QString text(LimitColumn column) const
    {
        const qsizetype at = m_columns[column];
        return at < 0 ? QString() : m_row.cells.value(at).trimmed();
    }
    QDate day(LimitColumn column)
    {
        if (text(column).isEmpty()) return {};
        return taken(column, parseExactDate(text(column))).value_or(QDate());
    }
    /** Above 0. */
    std::optional<Cents> amount(LimitColumn column)
    {
        if (text(column).isEmpty()) return {};
        const auto cents = parseCents(text(column));
        return taken(column, cents && cents->value > 0 ? cents : std::nullopt);
    }
    std::optional<int> areaDm2(LimitColumn column)
    {
        // Square metres and amounts are written alike: up to two decimals.
        constexpr qint64 largest = 100'000;
        const auto hundredths = amount(column);
        if (hundredths && hundredths->value > largest) return taken(column, std::optional<int>());
        return hundredths.transform([](Cents value) { return static_cast<int>(value.value); });
    }
    int persons()
    {
        constexpr int most = 30;
        bool isNumber = false;
        const int count = text(Persons).toInt(&isNumber);
        return taken(Persons, isNumber && count >= 1 && count <= most ? std::optional(count) : std::nullopt).value_or(0);
    }
    template<class T> std::optional<T> taken(LimitColumn column, std::optional<T> value)
    {
        if (!value && m_error.reason.isEmpty())
            m_error = {Error::Kind::Format, u"limits.cell"_s,
                {m_table.name(), QString::number(m_row.number), m_table.heads().value(m_columns[column]), text(column)}, {}, {}};
        return value;
    }
    void need(LimitColumn column)
    {
        if (text(column).isEmpty()) taken(column, std::optional<int>());
    }
    const Error &error() const { return m_error; }

private:
    const Columns &m_columns;
    const TableReader &m_table;
    const TableRow &m_row;
    Error m_error = {};
};

Result<RentLimit> lineOf(LimitRow row)
{
    for (const LimitColumn column : needed) row.need(column);
    RentLimit line{.comparisonArea = row.text(Area).simplified(),
        .circle = row.taken(Circle, circleOfWord(row.text(Circle))).value_or(LegalCircle::Unknown),
        .validFrom = row.day(From),
        .validUntil = row.day(Until),
        .persons = row.persons(),
        .areaDm2 = row.areaDm2(LivingArea).value_or(0),
        .grossColdMax = row.amount(GrossCold).value_or(Cents()),
        .furtherPerson = row.amount(FurtherPerson),
        .furtherPersonAreaDm2 = row.areaDm2(FurtherArea),
        .highestPerM2 = row.amount(PerM2),
        .source = row.text(Source),
        .status = row.taken(Status, statusOf(row.text(Status))).value_or(LimitStatus::Draft)};
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

bool areLimitHeads(const QStringList &heads)
{
    const Columns columns = columnsOf(heads);
    return std::ranges::all_of(needed, [&](LimitColumn column) { return columns[column] >= 0; });
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
        const Columns columns = columnsOf(table.heads());
        if (!areLimitHeads(table.heads())) return fail(Error::Kind::Format, u"limits.columns"_s, {table.name()});
        QList<RentLimit> lines;
        Result<> taken;
        const auto read = table.read([&](const TableRow &row) {
            if (lines.size() >= mostRows)
                taken = fail(Error::Kind::Format, u"import.crowded"_s, {table.name(), QString::number(mostRows)});
            else
                taken = lineOf(LimitRow(columns, table, row)).transform([&](const RentLimit &line) { lines += line; });
            return taken.has_value();
        });
        if (!read) return std::unexpected(read.error());
        if (!taken) return std::unexpected(taken.error());
        if (lines.isEmpty()) return fail(Error::Kind::Format, u"limits.none"_s, {table.name()});
        return lines;
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
