// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/holidays.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "import/cells.h"
#include "import/feedoutput.h"
#include "import/icalendar.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostBytes = 4 << 20;
constexpr qint64 mostRows = 2000;

/** Where a table has what; -1 where it has not. */
struct HolidayColumns {
    qsizetype name = -1;
    qsizetype first = -1;
    qsizetype last = -1;
    int known() const { return (name >= 0 ? 1 : 0) + (first >= 0 ? 1 : 0) + (last >= 0 ? 1 : 0); }
    bool areEnough() const { return name >= 0 && first >= 0 && last >= 0; }
};

HolidayColumns columnsOf(const QStringList &heads)
{
    static const QStringList names{u"name"_s, u"bezeichnung"_s, u"ferien"_s, u"schulferien"_s, u"ferienart"_s, u"art"_s, u"titel"_s,
        u"betreff"_s, u"anlass"_s, u"summary"_s, u"subject"_s, u"title"_s, u"holiday"_s},
        firsts{u"von"_s, u"ab"_s, u"beginn"_s, u"beginnt am"_s, u"beginn am"_s, u"anfang"_s, u"start"_s, u"startdatum"_s, u"beginnt"_s,
            u"erster tag"_s, u"erster ferientag"_s, u"datum von"_s, u"from"_s, u"first day"_s, u"start date"_s, u"start on"_s},
        lasts{u"bis"_s, u"ende"_s, u"endet am"_s, u"ende am"_s, u"enddatum"_s, u"endet"_s, u"letzter tag"_s, u"letzter ferientag"_s,
            u"datum bis"_s, u"end"_s, u"to"_s, u"until"_s, u"last day"_s, u"end date"_s, u"bis einschliesslich"_s};
    HolidayColumns columns;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const QString head = folded(heads[i]);
        for (const auto &[column, words] :
            {std::pair(&columns.name, &names), std::pair(&columns.first, &firsts), std::pair(&columns.last, &lasts)})
            if (*column < 0 && words->contains(head)) *column = i;
    }
    return columns;
}

bool speaksOfHolidays(const QString &text)
{
    return text.contains("ferien"_L1, Qt::CaseInsensitive) || text.contains("holiday"_L1, Qt::CaseInsensitive);
}

/** Checks and collects what files of both kinds say. */
class Taking
{
public:
    explicit Taking(const QString &path) : m_file{.file = QFileInfo(path).fileName()} { }

    Result<> take(qint64 line, const QString &name, std::optional<QDate> first, std::optional<QDate> last)
    {
        constexpr int earliest = 1990, latest = 2100, longestDays = 366;
        const auto refuse
            = [&](const QString &reason) { return fail(Error::Kind::Format, reason, {m_file.file, QString::number(line), name}); };
        for (const auto &day : {first, last})
            if (!day || !day->isValid() || day->year() < earliest || day->year() > latest) return refuse(u"holidays.day"_s);
        if (*last < *first) return refuse(u"holidays.order"_s);
        if (first->daysTo(*last) >= longestDays) return refuse(u"holidays.long"_s);
        if (m_file.holidays.size() >= mostRows)
            return fail(Error::Kind::Format, u"import.crowded"_s, {m_file.file, QString::number(mostRows)});
        const SchoolHoliday one{.name = name.isEmpty() ? u"Ferien"_s : name, .firstOn = *first, .lastOn = *last};
        if (m_file.holidays.contains(one))
            ++m_repeated;
        else
            m_file.holidays += one;
        return {};
    }
    void leaveOut() { ++m_leftOut; }
    const QString &name() const { return m_file.file; }

    Result<HolidayFile> finish(const QString &source)
    {
        if (m_file.holidays.isEmpty()) return fail(Error::Kind::Format, u"holidays.none"_s, {m_file.file});
        m_file.source = source;
        std::ranges::stable_sort(m_file.holidays, {}, &SchoolHoliday::firstOn);
        const auto note = [&](const QString &reason, int count) {
            if (count > 0) m_file.notes += Error{Error::Kind::Format, reason, {QString::number(count)}, {}, {}};
        };
        note(u"note.holidays.repeated"_s, m_repeated);
        note(u"note.holidays.leftOut"_s, m_leftOut);
        return m_file;
    }

private:
    HolidayFile m_file;
    int m_repeated = 0;
    int m_leftOut = 0;
};

Result<HolidayFile> readEvents(Taking taking, const QByteArray &bytes, const QString &source, const QString &fallback)
{
    const auto calendar = readCalendar(taking.name(), bytes);
    if (!calendar) return std::unexpected(calendar.error());
    for (const CalendarEvent &event : calendar->events) {
        if (event.isCancelled) {
            taking.leaveOut();
            continue;
        }
        if (event.isRepeated)
            return fail(Error::Kind::Format, u"holidays.repeated"_s, {taking.name(), QString::number(event.line), event.summary});
        if (const auto taken = taking.take(event.line, event.summary, event.firstOn, event.lastOn); !taken)
            return std::unexpected(taken.error());
    }
    return taking.finish(source.isEmpty() ? calendar->name.isEmpty() ? fallback : calendar->name : source);
}

TableOptions tableOptions()
{
    TableOptions options;
    options.limits.fileBytes = mostBytes;
    return options;
}

Result<TableReader> openTable(const QString &path)
{
    return TableReader::open(path, tableOptions(), [](const QStringList &heads) { return columnsOf(heads).known(); });
}

Result<HolidayFile> readRows(Taking taking, const TableReader &reader, const QString &source)
{
    const HolidayColumns columns = columnsOf(reader.heads());
    if (!columns.areEnough()) return fail(Error::Kind::Format, u"holidays.columns"_s, {taking.name()});
    Result<> taken;
    const auto read = reader.read([&](const TableRow &row) {
        const QString name = row.cells.value(columns.name).simplified(), first = row.cells.value(columns.first),
                      last = row.cells.value(columns.last);
        const bool hasFirst = !saysNothing(InputKind::Date, first), hasLast = !saysNothing(InputKind::Date, last);
        // "Winterferien; –; –": a Land that has none.
        if (!hasFirst && !hasLast)
            taking.leaveOut();
        else
            taken = taking.take(row.number, name, parseExactDate(first), hasLast ? parseExactDate(last) : parseExactDate(first));
        return taken.has_value();
    });
    if (!read) return std::unexpected(read.error());
    if (!taken) return std::unexpected(taken.error());
    return taking.finish(source);
}
}

QString holidayText(const SchoolHoliday &one)
{
    const QString first = dateText(one.firstOn);
    return one.firstOn == one.lastOn ? QCoreApplication::translate("Import", "%1, %2").arg(one.name, first)
                                     : QCoreApplication::translate("Import", "%1, %2 bis %3").arg(one.name, first, dateText(one.lastOn));
}

bool areHolidayHeads(const QStringList &heads)
{
    return columnsOf(heads).areEnough();
}

bool areHolidays(const QString &path)
{
    QFile file(path);
    if (file.size() > mostBytes) return false;
    if (file.open(QIODevice::ReadOnly) && looksLikeCalendar(file.peek(100))) return true;
    if (!isTable(path)) return false;
    const auto reader = openTable(path);
    if (!reader || !areHolidayHeads(reader->heads())) return false;
    const qsizetype name = columnsOf(reader->heads()).name;
    return speaksOfHolidays(reader->heads()[name])
        || std::ranges::any_of(reader->sample(), [&](const TableRow &row) { return speaksOfHolidays(row.cells.value(name)); });
}

Result<HolidayFile> readHolidays(const QString &path, const QString &source)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName(), fallback = sourceNameOf(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {name});
    if (file.size() == 0) return fail(Error::Kind::Format, u"import.empty"_s, {name});
    if (file.size() > mostBytes) return fail(Error::Kind::Format, u"import.large"_s, {name, QString::number(mostBytes >> 20)});
    if (looksLikeCalendar(file.peek(100))) return readEvents(Taking(path), file.readAll(), source, fallback);
    if (!isTable(path)) return fail(Error::Kind::Format, u"holidays.foreign"_s, {name});
    return openTable(path).and_then(
        [&](const TableReader &reader) { return readRows(Taking(path), reader, source.isEmpty() ? fallback : source); });
}

Result<StagedHolidays> stageHolidays(Database &database, const QString &path, const QString &source)
{
    return readHolidays(path, source).and_then([&](const HolidayFile &read) {
        return database.read([&](Sql &sql) { return compareSchoolHolidays(sql, read.holidays); })
            .takeResult()
            .transform([&](const SchoolHolidayChanges &changes) { return StagedHolidays{read, changes}; });
    });
}

Result<> mergeHolidays(Sql &sql, const StagedHolidays &staged)
{
    sql.describe(u"holidays.imported"_s, staged.read.file);
    return takeSchoolHolidays(sql, staged.read.holidays, staged.read.source).transform([](int) { });
}
