// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/trips.h"
#include "core/exchange/officekeys.h"
#include "core/exchange/wayregister.h"
#include "core/exchange/workshop.h"
#include "core/exchange/wrapping.h"
#include "core/handover/trippacking.h"
#include "core/handover/triprows.h"
#include "core/register/numbers.h"
#include "core/register/settings.h"
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QString tripTable = u"trip"_s, itemTable = u"trip_item"_s;

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<> expectThere(Sql &sql, const QString &table, const QStringList &uids)
{
    return idsOf(sql, table, uids).and_then([&](const QHash<QString, qint64> &ids) -> Result<> {
        if (ids.size() < QSet<QString>(uids.begin(), uids.end()).size()) return fail(Error::Kind::NotFound, u"trip.gone"_s);
        return {};
    });
}

/** A trip as it is marked at home: the row and its items. */
struct Marked {
    Trip trip = {};
    QList<TripItem> items = {};
};

Result<Marked> markTrip(Sql &sql, const TripRequest &request, const QDateTime &now)
{
    const auto number = nextNumber(sql, u"MN"_s, now.date().year());
    if (!number) return std::unexpected(number.error());
    sql.describe(u"trip.taken"_s, *number);
    const Trip wanted{.uid = newUid(),
        .number = *number,
        .holder = request.holder.trimmed(),
        .purpose = request.purpose.trimmed(),
        .takenAt = now.toUTC(),
        .takenBy = sql.actor().name,
        .backBy = request.backBy};
    const auto trip = sql.add(tripTable, wanted);
    if (!trip) return std::unexpected(trip.error());
    Marked marked{*trip, {}};
    const auto add = [&](SubjectKind kind, const QStringList &uids) -> Result<> {
        for (const QString &uid : QSet<QString>(uids.begin(), uids.end())) {
            auto item = sql.add(itemTable, TripItem{.tripId = trip->id, .subjectKind = kind, .subjectUid = uid});
            if (!item) return std::unexpected(item.error());
            marked.items += *item;
        }
        return {};
    };
    return add(SubjectKind::Handover, request.handoverUids)
        .and_then([&] { return add(SubjectKind::Visit, request.visitUids); })
        .transform([&] { return marked; });
}

/** Fills a new register with what goes along and leaves it as one closed file. */
Result<> makeRegister(Sql &home, const QString &path, const Marked &marked, const Progress &progress)
{
    return makeWayRegister(path, home.actor(), [&](Sql &file) {
        file.describe(u"trip.taken"_s, marked.trip.number);
        return copyTrip(home, file, marked.trip, marked.items, progress);
    });
}

/** What stands on the file in clear: whose it is, who takes it, what for, until when it is back. */
EnvelopeHead headOf(const Trip &trip, const OfficeKey &own, const QString &office)
{
    return {.number = trip.number,
        .sender = office.isEmpty() ? own.name : office,
        .recipient = trip.holder,
        .purpose = trip.purpose,
        .madeAt = trip.takenAt,
        .expiresOn = trip.backBy,
        .publicKey = QByteArray::fromHex(own.publicKey.toLatin1())};
}

/** Seals and signs what was packed. */
Result<> wrapTrip(Sql &sql, QSaveFile &file, const QString &path, const Trip &trip, const Sealing &sealing, const Progress &progress)
{
    const auto office = ownOfficeName(sql, sql.actor().office);
    if (!office) return std::unexpected(office.error());
    return ensureOwnKey(sql, sql.actor().name)
        .and_then([&](const OfficeKey &own) {
            return wrapInto(file, path, path + u".versiegelt"_s, sealing, headOf(trip, own, *office), signingKeyOf(own), progress);
        })
        .transform([](const QString &) {});
}

/** Takes a mark back whose file could not be put where it belongs. */
Result<> unmark(Sql &sql, const Trip &trip)
{
    sql.describe(u"trip.givenUp"_s, trip.number);
    return sql.removeAll(itemTable, u"trip_id=?"_s, {trip.id}).and_then([&] { return sql.remove(tripTable, trip.id, trip.version); });
}
}

Result<QString> tripFolder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/unterwegs"_s;
    if (!QDir().mkpath(folder)) return fail(Error::Kind::Denied, u"file.readonly"_s, {folder});
    QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    tidyWorkshops(folder, QDateTime::currentDateTime());
    return folder;
}

Result<> checkTrip(Sql &sql, const TripRequest &request, QDate today)
{
    if (request.handoverUids.isEmpty() && request.visitUids.isEmpty()) return fail(Error::Kind::Invalid, u"trip.empty"_s);
    if (request.holder.trimmed().isEmpty()) return fail(Error::Kind::Invalid, u"trip.holder"_s);
    if (!request.backBy.isValid() || request.backBy < today) return fail(Error::Kind::Invalid, u"trip.backBy"_s);
    const auto own = settingOf(sql, QString(tripSetting));
    if (!own) return std::unexpected(own.error());
    if (!own->isEmpty()) return fail(Error::Kind::Denied, u"trip.nested"_s);
    return expectThere(sql, u"handover"_s, request.handoverUids).and_then([&] { return expectThere(sql, u"visit"_s, request.visitUids); });
}

Result<Trip> takeAlong(Database &home, const Actor &actor, const TripRequest &request, const TripTarget &target, const QDateTime &now,
    const Progress &progress)
{
    const Workshop workshop(target.folder, u"packen"_s);
    const auto path = workshop.filePath(u"mitnahme.sqlite"_s);
    if (!path) return std::unexpected(path.error());
    QSaveFile file(target.file);
    if (!file.open(QIODevice::WriteOnly)) return fail(Error::Kind::Denied, u"file.readonly"_s, {target.file}, file.errorString());
    file.setPermissions(ownerOnly);
    const auto pack = [&](Sql &sql) {
        return checkTrip(sql, request, now.date())
            .and_then([&] { return markTrip(sql, request, now); })
            .and_then([&](const Marked &marked) {
                return makeRegister(sql, *path, marked, progress.part(0, 40))
                    .and_then([&] { return wrapTrip(sql, file, *path, marked.trip, target.sealing, progress.part(40, 95)); })
                    .transform([&] { return marked.trip; });
            });
    };
    auto trip = home.write(actor, pack).result();
    if (!trip) {
        file.cancelWriting();
        return trip;
    }
    // Marked first: a file of which the register knows nothing could never come back.
    if (file.commit()) return trip;
    const Error error{Error::Kind::Storage, u"file.io"_s, {target.file}, file.errorString(), {}};
    if (auto gone = home.write(actor, [&](Sql &sql) { return unmark(sql, *trip); }).result(); !gone) return std::unexpected(gone.error());
    return std::unexpected(error);
}

Result<std::optional<Trip>> tripOfRegister(Sql &sql)
{
    const auto uid = settingOf(sql, QString(tripSetting));
    if (!uid) return std::unexpected(uid.error());
    if (uid->isEmpty()) return std::optional<Trip>();
    return sql.find<Trip>(tripTable, u"where uid=?"_s, {*uid}).transform([](const QList<Trip> &found) {
        return found.isEmpty() ? std::optional<Trip>() : std::optional(found.first());
    });
}

Result<QList<TripRow>> findTrips(Sql &sql, bool outOnly, QDate today)
{
    const auto trips = sql.find<Trip>(tripTable, (outOnly ? u"where state='out' "_s : QString()) + u"order by taken_at desc, id desc"_s);
    if (!trips) return std::unexpected(trips.error());
    auto items
        = sql.query(u"select i.trip_id, coalesce(h.number, v.number, '') from trip_item i left join handover h on h.uid=i.subject_uid "
                    "left join visit v on v.uid=i.subject_uid order by 2"_s);
    if (!items) return std::unexpected(items.error());
    QHash<qint64, QStringList> numbers;
    while (items->next()) numbers[items->value(0).toLongLong()] += items->value(1).toString();
    QList<TripRow> rows;
    rows.reserve(trips->size());
    for (const Trip &trip : *trips)
        rows += {trip, numbers.value(trip.id), trip.state == TripState::Out && trip.backBy.isValid() && trip.backBy < today};
    return rows;
}

Result<Trip> findTrip(Sql &sql, const QString &number)
{
    return sql.find<Trip>(tripTable, u"where number=?"_s, {number.trimmed().toUpper()})
        .and_then([&](const QList<Trip> &found) -> Result<Trip> {
            if (found.isEmpty()) return fail(Error::Kind::NotFound, u"trip.unknown"_s, {number});
            return found.first();
        });
}

Result<Trip> giveUpTrip(Sql &sql, qint64 id, int version, const QDateTime &now)
{
    auto trip = sql.load<Trip>(tripTable, id);
    if (!trip) return trip;
    const QString when = trip->returnedAt.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s);
    if (trip->state == TripState::Back) return fail(Error::Kind::Invalid, u"trip.returned"_s, {trip->number, when});
    if (trip->state == TripState::GivenUp) return fail(Error::Kind::Invalid, u"trip.givenUp"_s, {trip->number, when});
    sql.describe(u"trip.givenUp"_s, trip->number);
    trip->version = version;
    trip->state = TripState::GivenUp;
    trip->returnedAt = now.toUTC();
    trip->returnedBy = sql.actor().name;
    return sql.save(tripTable, *trip);
}
