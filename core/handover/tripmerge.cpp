// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/tripmerge.h"
#include "core/exchange/wayregister.h"
#include "core/exchange/workshop.h"
#include "core/exchange/wrapping.h"
#include "core/handover/handovers.h"
#include "core/handover/returnleft.h"
#include "core/handover/returnplan.h"
#include "core/handover/signatures.h"
#include "core/register/numbers.h"
#include <QCoreApplication>
#include <ranges>

using namespace Qt::StringLiterals;

namespace {
Result<> readBase(Sql &sql, WayTables &base)
{
    return sql.find<TripBase>(u"trip_base"_s, u"order by id"_s).transform([&](const QList<TripBase> &rows) {
        for (const TripBase &row : rows) base[row.tableName][row.rowUid] = {row.id, row.rowUid, {}, row.rowVersion, fieldsOf(row.content)};
    });
}

Result<> readContent(Sql &sql, ReturnedTrip &returned)
{
    const auto trip = tripOfRegister(sql);
    if (!trip) return std::unexpected(trip.error());
    if (!*trip) return fail(Error::Kind::Format, u"trip.notFile"_s);
    returned.trip = **trip;
    const auto items = sql.find<TripItem>(u"trip_item"_s, u"where trip_id=? order by id"_s, {returned.trip.id});
    if (!items) return std::unexpected(items.error());
    returned.items = *items;
    for (const QString &table : returningTables()) {
        const auto rows = readWayRows(sql, table);
        if (!rows) return std::unexpected(rows.error());
        returned.there[table] = *rows;
    }
    return readBase(sql, returned.base);
}

QVariantList asValues(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

/** The rows here that the file knows, and everything of its handovers. */
Result<WayTables> readHere(Sql &sql, const ReturnedTrip &returned)
{
    WayTables here;
    const auto add = [&](const QString &table, const QString &column, const QVariantList &wanted) {
        return readWayRowsIn(sql, table, column, wanted).transform([&](const WayRows &rows) { here[table].insert(rows); });
    };
    for (const QString &table : returningTables()) {
        const QStringList uids = returned.base.value(table).keys() + returned.there.value(table).keys();
        const QSet<QString> all(uids.begin(), uids.end());
        if (auto done = add(table, u"uid"_s, asValues(all.values())); !done) return std::unexpected(done.error());
    }
    QVariantList handovers, subjects;
    for (const WayRow &row : std::as_const(here[u"handover"_s])) handovers += row.id, subjects += row.uid;
    for (const QString &table : {u"handover_party"_s, u"handover_key"_s, u"meter_reading"_s, u"handover_room"_s, u"room_part"_s,
             u"inventory_item"_s, u"handover_promise"_s, u"instruction_row"_s, u"signature"_s, u"supplement"_s})
        if (auto done = add(table, u"handover_id"_s, handovers); !done) return std::unexpected(done.error());
    for (const QString &table : {u"handover_room"_s, u"room_part"_s, u"meter_reading"_s}) subjects += asValues(here.value(table).keys());
    if (auto done = add(u"document"_s, u"subject_uid"_s, subjects); !done) return std::unexpected(done.error());
    return here;
}

/** The trip as this register knows it, still waited for. */
Result<Trip> expectOut(Sql &sql, const ReturnedTrip &returned)
{
    return sql.find<Trip>(u"trip"_s, u"where uid=?"_s, {returned.trip.uid}).and_then([&](const QList<Trip> &found) -> Result<Trip> {
        if (found.isEmpty()) return fail(Error::Kind::Denied, u"trip.other"_s, {returned.trip.number});
        const Trip &trip = found.first();
        const QString when = trip.returnedAt.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s);
        if (trip.state == TripState::Back) return fail(Error::Kind::Denied, u"trip.returned"_s, {trip.number, when});
        if (trip.state == TripState::GivenUp) return fail(Error::Kind::Denied, u"trip.givenUp"_s, {trip.number, when});
        return trip;
    });
}

/** "34 Angaben, 3 Fotos, 2 Unterschriften" of everything that belongs to one item. */
QString countsOf(const TripItem &item, const ReturnPlan &plan, const ReturnedTrip &returned, const WayTables &here)
{
    int facts = 0, photos = 0, signatures = 0;
    for (const RowPlan &row : plan.rows) {
        const WayTables &side = row.what == RowPlan::What::Remove ? here : returned.there;
        const WayRow one = side.value(row.table).value(row.uid);
        const QString subject = one.fields.value(u"subject_uid"_s).toString();
        if (item.subjectUid != row.uid && item.subjectUid != handoverOf(row.table, one, side) && item.subjectUid != subject) continue;
        if (row.what == RowPlan::What::Update)
            facts += static_cast<int>(row.fields.size());
        else if (row.table == "document"_L1 && row.what == RowPlan::What::Insert)
            ++photos;
        else if (row.table == "signature"_L1 && row.what == RowPlan::What::Insert)
            ++signatures;
        else
            ++facts;
    }
    QStringList parts;
    if (facts > 0) parts += QCoreApplication::translate("Trip", "%n Angaben", nullptr, facts);
    if (photos > 0) parts += QCoreApplication::translate("Trip", "%n Fotos", nullptr, photos);
    if (signatures > 0) parts += QCoreApplication::translate("Trip", "%n Unterschriften", nullptr, signatures);
    return parts.isEmpty() ? QCoreApplication::translate("Trip", "nichts geändert") : parts.join(u", "_s);
}

QStringList summaryOf(const ReturnPlan &plan, const ReturnedTrip &returned, const WayTables &here)
{
    QStringList lines;
    for (const TripItem &item : returned.items) {
        const QString table = item.subjectKind == SubjectKind::Visit ? u"visit"_s : u"handover"_s;
        const WayRow row = returned.there.value(table).value(item.subjectUid);
        lines += row.fields.value(u"number"_s).toString() + u": "_s + countsOf(item, plan, returned, here);
    }
    lines.sort();
    return lines;
}

MergePreview previewOf(const Trip &trip, const ReturnPlan &plan)
{
    MergePreview preview{.trip = trip, .conflicts = plan.conflicts, .notes = plan.notes};
    for (const RowPlan &row : plan.rows) {
        if (row.what == RowPlan::What::Update) ++preview.changedRows;
        if (row.what == RowPlan::What::Remove) ++preview.removedRows;
        if (row.what != RowPlan::What::Insert) continue;
        ++(row.table == "document"_L1 ? preview.newPhotos : preview.newRows);
    }
    return preview;
}

/** Whether every conflict was decided, looking at what stands here now. */
bool isDecided(const ReturnPlan &plan, const ReturnChoices &choices)
{
    return std::ranges::all_of(plan.conflicts, [&](const MergeConflict &conflict) {
        const auto choice = choices.constFind(keyOf(conflict));
        return choice != choices.cend() && choice->seen == conflict.seen;
    });
}

/** Writes the rows of a plan. */
class Merging
{
public:
    Merging(Sql &sql, const ReturnedTrip &returned, const ReturnChoices &choices) : m_sql(sql), m_returned(returned), m_choices(choices) { }

    Result<> run(const ReturnPlan &plan)
    {
        for (const RowPlan &row : plan.rows)
            if (row.what != RowPlan::What::Remove && isWanted(row))
                if (auto done = row.what == RowPlan::What::Insert ? insert(row) : update(row); !done) return done;
        for (const RowPlan &row : std::views::reverse(plan.rows))
            if (row.what == RowPlan::What::Remove && isWanted(row))
                if (auto done = remove(row); !done) return done;
        return {};
    }

private:
    bool isWanted(const RowPlan &row) const { return row.key.isEmpty() || m_choices.value(row.key).takesThere; }

    Result<qint64> idOf(const QString &table, const QString &uid)
    {
        qint64 &known = m_ids[table + u'/' + uid];
        if (known != 0) return known;
        const auto found = m_sql.value(u"select id from %1 where uid=?"_s.arg(table), {uid});
        if (!found) return std::unexpected(found.error());
        known = found->toLongLong();
        return known;
    }

    /** Ids of this register in the place of uids. */
    Result<Row> ownRow(const RowPlan &plan, const QVariantMap &fields)
    {
        Row row;
        for (const auto &[column, value] : fields.asKeyValueRange()) {
            const QString table = referencedTable(column);
            if (table.isEmpty() || value.isNull()) {
                row.append({column, value});
                continue;
            }
            const auto id = idOf(table, value.toString());
            if (!id) return std::unexpected(id.error());
            if (*id == 0 && plan.what == RowPlan::What::Insert) return Row(); // what it belongs to was decided to stay away
            if (*id != 0) row.append({column, *id});
        }
        return row;
    }

    /** A number that was given here in the meantime is not given twice, unless somebody signed under it. */
    Result<> renumber(const RowPlan &plan, QVariantMap &fields)
    {
        const QString number = fields.value(u"number"_s).toString();
        const auto series = parseNumber(number);
        if ((plan.table != "handover"_L1 && plan.table != "visit"_L1) || !series) return {};
        const auto taken = m_sql.value(u"select id from %1 where number=?"_s.arg(plan.table), {number});
        if (!taken) return std::unexpected(taken.error());
        if (!taken->isValid()) return {};
        for (const WayRow &signature : m_returned.there.value(u"signature"_s))
            if (signature.fields.value(u"handover_id"_s) == plan.uid) return fail(Error::Kind::Conflict, u"trip.number"_s, {number});
        return nextNumber(m_sql, series->series, series->year).transform([&](const QString &next) { fields[u"number"_s] = next; });
    }

    Result<> insert(const RowPlan &plan)
    {
        QVariantMap fields = plan.fields;
        if (auto numbered = renumber(plan, fields); !numbered) return numbered;
        if (plan.table == "document"_L1)
            if (auto brought = bringContent(fields.value(u"sha256"_s).toString()); !brought) return brought;
        auto row = ownRow(plan, fields);
        if (!row) return std::unexpected(row.error());
        if (row->isEmpty()) return {};
        const WayRow there = m_returned.there.value(plan.table).value(plan.uid);
        row->append({u"uid"_s, plan.uid});
        row->append({u"office"_s, there.office});
        row->append({u"version"_s, there.version});
        return m_sql.insert(plan.table, *row).transform([&](qint64 id) { m_ids[plan.table + u'/' + plan.uid] = id; });
    }

    Result<> update(const RowPlan &plan)
    {
        QVariantMap fields = plan.fields;
        fields.removeIf([&](const auto &field) {
            const QString key = plan.waiting.value(field.key());
            return !key.isEmpty() && !m_choices.value(key).takesThere;
        });
        if (fields.isEmpty()) return {};
        const auto row = ownRow(plan, fields);
        if (!row) return std::unexpected(row.error());
        if (row->isEmpty()) return {};
        return atRow(plan, [&](qint64 id, int version) { return m_sql.update(plan.table, id, version, *row).transform([](int) { }); });
    }

    Result<> remove(const RowPlan &plan)
    {
        return atRow(plan, [&](qint64 id, int version) { return m_sql.remove(plan.table, id, version); });
    }

    template<class Use> Result<> atRow(const RowPlan &plan, Use use)
    {
        auto found = m_sql.query(u"select id, version from %1 where uid=?"_s.arg(plan.table), {plan.uid});
        if (!found) return std::unexpected(found.error());
        if (!found->next()) return fail(Error::Kind::Conflict, u"trip.changed"_s, {m_returned.trip.number});
        const qint64 id = found->value(0).toLongLong();
        const int version = found->value(1).toInt();
        found->finish();
        return use(id, version);
    }

    /** The bytes of a photo that this register does not have yet. */
    Result<> bringContent(const QString &sha256)
    {
        const auto known = m_sql.value(u"select id from document_content where sha256=?"_s, {sha256});
        if (!known) return std::unexpected(known.error());
        if (known->isValid()) return {};
        return withRegister(m_returned.path, [&](Sql &file) -> Result<> {
            auto found = file.query(u"select content, thumbnail from document_content where sha256=?"_s, {sha256});
            if (!found) return std::unexpected(found.error());
            if (!found->next()) return {}; // was gone before it went along
            const Row row{{u"sha256"_s, sha256}, {u"content"_s, found->value(0)}, {u"thumbnail"_s, found->value(1)}};
            return m_sql.insert(u"document_content"_s, row).transform([](qint64) { });
        });
    }

    Sql &m_sql;
    const ReturnedTrip &m_returned;
    const ReturnChoices &m_choices;
    QHash<QString, qint64> m_ids;
};

/** No paper may say something else than what was signed. */
Result<> expectIntact(Sql &sql, const ReturnedTrip &returned)
{
    for (const WayRow &row : returned.there.value(u"handover"_s)) {
        const auto id = sql.value(u"select id from handover where uid=?"_s, {row.uid});
        if (!id) return std::unexpected(id.error());
        if (!id->isValid()) continue;
        const auto entry = loadHandover(sql, id->toLongLong());
        if (!entry) return std::unexpected(entry.error());
        if (!isIntact(*entry)) return fail(Error::Kind::Conflict, u"signature.mixed"_s, {entry->handover.number});
    }
    return {};
}
}

Result<ReturnedTrip> readReturned(const QString &file, const Secret &passphrase, const QString &folder, const Progress &progress)
{
    ReturnedTrip returned;
    returned.folder = std::make_shared<Workshop>(folder, u"zurueck"_s);
    const auto path = returned.folder->filePath(u"mitnahme.sqlite"_s);
    if (!path) return std::unexpected(path.error());
    returned.path = *path;
    return unsealWrapped(file, returned.path, returned.path + u".versiegelt"_s, passphrase, progress.part(0, 80))
        .and_then([&] { return withRegister(returned.path, [&](Sql &sql) { return readContent(sql, returned); }); })
        .transform([&] { return returned; })
        .transform_error([&](Error error) {
            for (QString &argument : error.arguments) argument.replace(returned.path, file);
            return error;
        });
}

Result<MergePreview> previewReturn(Sql &sql, const ReturnedTrip &returned)
{
    const auto trip = expectOut(sql, returned);
    if (!trip) return std::unexpected(trip.error());
    return readHere(sql, returned).and_then([&](const WayTables &here) {
        ReturnPlan plan = planReturn(returned, here);
        return leaveOut(sql, returned, plan).transform([&] {
            MergePreview preview = previewOf(*trip, plan);
            preview.summary = summaryOf(plan, returned, here);
            return preview;
        });
    });
}

Result<Trip> mergeReturn(Sql &sql, const ReturnedTrip &returned, const ReturnChoices &choices, const QDateTime &now)
{
    auto trip = expectOut(sql, returned);
    if (!trip) return trip;
    const auto here = readHere(sql, returned);
    if (!here) return std::unexpected(here.error());
    ReturnPlan plan = planReturn(returned, *here);
    if (auto left = leaveOut(sql, returned, plan); !left) return std::unexpected(left.error());
    if (!isDecided(plan, choices)) return fail(Error::Kind::Conflict, u"trip.changed"_s, {trip->number});
    sql.describe(u"trip.merged"_s, trip->number);
    trip->state = TripState::Back;
    trip->returnedAt = now.toUTC();
    trip->returnedBy = sql.actor().name;
    return Merging(sql, returned, choices).run(plan).and_then([&] { return expectIntact(sql, returned); }).and_then([&] {
        return sql.save(u"trip"_s, *trip);
    });
}
