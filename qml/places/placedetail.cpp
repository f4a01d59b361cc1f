// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/places/placedetail.h"
#include "core/base/words.h"
#include "core/places/busarea.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "geo/placepainter.h"
#include "geo/projection.h"
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
QString joined(QStringList parts, const QString &between)
{
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(between);
}

QVariantMap way(const QString &kind, const QString &label, const QString &text, const QString &url)
{
    return {{u"kind"_s, kind}, {u"label"_s, label}, {u"text"_s, text}, {u"url"_s, url}, {u"preferred"_s, false}};
}

/** Where a number leads; the first one where several stand there. */
QString dialUrl(const QString &number)
{
    const QString first = number.section(u',', 0, 0).section(u';', 0, 0).trimmed();
    QString digits;
    for (const QChar one : first)
        if (one.isDigit()) digits += one;
    return digits.isEmpty() ? QString() : u"tel:"_s + (first.startsWith(u'+') ? u"+"_s : QString()) + digits;
}

/** What a person wrote without "https://" means it; anything but the web is no link. */
QString webUrl(const QString &address)
{
    if (!address.contains("://"_L1)) return u"https://"_s + address;
    const QUrl url(address);
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? address : QString();
}

/** Facts that have a place of their own on the card. */
bool hasOwnPlace(const Field &field)
{
    static const QSet<QByteArray> shown{"place.kind", "place.name", "place.address", "place.phone", "place.openingHours",
        "place.directions", "place.note", "place.lastCheckedOn", "place.lastCheckedBy", "place.website"};
    return shown.contains(QByteArray(field.record) + '.' + field.property);
}

/** The bench for the way back. */
Result<Place> benchWithUid(Sql &sql, const QString &uid)
{
    if (uid.isEmpty()) return Place();
    return sql.find<Place>(u"place"_s, u"where uid=? and kind='ride_bench'"_s, {uid}).transform([](const QList<Place> &found) {
        return found.isEmpty() ? Place() : found.first();
    });
}

Result<QString> townOf(Sql &sql, const QString &ags)
{
    return sql.value(u"select name from municipality where ags=?"_s, {ags}).transform([](const QVariant &name) { return name.toString(); });
}
}

Result<PlaceDetail::Facts> PlaceDetail::load(Sql &sql, qint64 id)
{
    const auto into = [](auto &target) { return [&target](const auto &found) { target = found; }; };
    Facts facts;
    auto done = loadPlace(sql, id).transform(into(facts.entry));
    if (!done) return std::unexpected(done.error());
    const Place &place = facts.entry.place;
    facts.hours = hoursInWords(place.openingHours, QDate::currentDate());
    done = placeContext(sql, facts.entry, QDate::currentDate()).transform(into(facts.context));
    if (done) done = boxAround(sql, place.geom).transform(into(facts.box));
    if (done) done = townOf(sql, place.ags).transform(into(facts.town));
    if (done) done = benchWithUid(sql, place.returnBenchUid).transform(into(facts.returnBench));
    if (done && facts.entry.bus) done = listSchoolHolidays(sql).transform(into(facts.holidays));
    if (done && facts.entry.bus)
        done = townsIn(sql, place.geom).transform([&](const QList<AreaTown> &towns) {
            for (const AreaTown &town : towns) facts.towns += town.name;
        });
    for (const CommunityBusStop &stop : facts.entry.stops) {
        if (!done || stop.placeUid.isEmpty()) continue;
        done = sql.value(u"select id from place where uid=?"_s, {stop.placeUid}).transform([&](const QVariant &found) {
            facts.stopIds.insert(stop.placeUid, found.toLongLong());
        });
    }
    if (!done) return std::unexpected(done.error());
    return facts;
}

QString PlaceDetail::name() const
{
    return hasPlace() ? displayName(place()) : QString();
}

QString PlaceDetail::kind() const
{
    return hasPlace() ? word(place().kind) : QString();
}

QString PlaceDetail::sign() const
{
    return iconOf(place().kind);
}

QString PlaceDetail::whereabouts() const
{
    const bool saysTown = place().address.contains(m_facts.town, Qt::CaseInsensitive);
    return joined({place().address, saysTown && !place().address.isEmpty() ? QString() : m_facts.town}, u" · "_s);
}

QVariantList PlaceDetail::ways() const
{
    QVariantList ways;
    if (!place().phone.isEmpty()) ways += way(u"phone"_s, fieldLabel(u"place", u"phone"), place().phone, dialUrl(place().phone));
    const auto addSite = [&](QStringView record, QStringView property, const QString &address) {
        if (!address.isEmpty()) ways += way(u"website"_s, fieldLabel(record, property), address, webUrl(address));
    };
    if (isBus()) addSite(u"community_bus", u"bookingUrl", m_facts.entry.bus->bookingUrl);
    addSite(u"place", u"website", place().website);
    return ways;
}

QVariantList PlaceDetail::findings() const
{
    QVariantList rows;
    if (!hasPlace()) return rows;
    for (const Finding &finding : checkPlaceEntry(m_facts.entry, m_facts.context)) {
        // The bench and the last look stand elsewhere on the card.
        if (finding.reason == "place.returnBench"_L1 || finding.reason == "place.checked"_L1) continue;
        const QString tone = finding.level == Finding::Level::Error ? u"bad"_s
            : finding.level == Finding::Level::Hint                 ? u"unknown"_s
                                                                    : u"warn"_s;
        rows += QVariantMap{{u"tone"_s, tone}, {u"text"_s, sentence(finding)}};
    }
    return rows;
}

QString PlaceDetail::factText(const Field &field) const
{
    const bool isOfPlace = qstrcmp(field.record, "place") == 0;
    if (!isOfPlace && (!isBus() || qstrcmp(field.record, "community_bus") != 0)) return {};
    if (isOfPlace) return fieldFact(place(), field);
    const CommunityBus &bus = *m_facts.entry.bus;
    if (field.input != InputKind::Hours) return fieldFact(bus, field);
    const QString hours = CommunityBus::staticMetaObject.property(CommunityBus::staticMetaObject.indexOfProperty(field.property))
                              .readOnGadget(&bus)
                              .toString();
    return hoursInWords(hours, QDate::currentDate());
}

QVariantList PlaceDetail::rowsOf(FieldGroup group) const
{
    QVariantList rows;
    for (const Field &field : fields()) {
        if (field.group != group || field.input == InputKind::Hidden || field.input == InputKind::Position || hasOwnPlace(field)) continue;
        const QString text = factText(field);
        if (!text.isEmpty())
            rows += QVariantMap{
                {u"label"_s, fieldLabel(QString::fromLatin1(field.record), QString::fromLatin1(field.property))}, {u"text"_s, text}};
    }
    return rows;
}

QVariantList PlaceDetail::groups() const
{
    QVariantList all;
    const auto add = [&](const QString &title, const QVariantList &rows) {
        if (!rows.isEmpty()) all += QVariantMap{{u"title"_s, title}, {u"rows"_s, rows}};
    };
    if (!hasPlace()) return all;
    QVariantList riding = rowsOf(FieldGroup::Riding);
    if (!m_facts.towns.isEmpty()) {
        constexpr qsizetype named = 8;
        QString area = m_facts.towns.first(std::min(named, m_facts.towns.size())).join(u", "_s);
        if (m_facts.towns.size() > named) area += tr(" und %n weitere", nullptr, static_cast<int>(m_facts.towns.size() - named));
        riding.prepend(QVariantMap{{u"label"_s, tr("Gebiet")}, {u"text"_s, area}});
    }
    add(groupLabel(FieldGroup::Riding), riding);
    add(groupLabel(FieldGroup::Booking), rowsOf(FieldGroup::Booking));
    if (isBench()) add(groupLabel(FieldGroup::Bench), rowsOf(FieldGroup::Bench));
    if (place().kind == PlaceKind::Hotspot) add(groupLabel(FieldGroup::Hotspot), rowsOf(FieldGroup::Hotspot));
    add(tr("Betreiber und Zugang"), rowsOf(FieldGroup::PlaceFacts) + rowsOf(FieldGroup::PlaceHours));
    add(groupLabel(FieldGroup::Checked), rowsOf(FieldGroup::Checked));
    return all;
}

QVariantList PlaceDetail::stops() const
{
    QVariantList rows;
    for (const CommunityBusStop &stop : m_facts.entry.stops)
        rows += QVariantMap{{u"name"_s, stop.name},
            {u"minutes"_s, stop.minutesAfterStart ? tr("nach %1 min").arg(*stop.minutesAfterStart) : QString()},
            {u"placeId"_s, m_facts.stopIds.value(stop.placeUid)}};
    return rows;
}

QStringList PlaceDetail::directions() const
{
    QStringList destinations;
    for (const QString &one : place().directions.split(u';', Qt::SkipEmptyParts)) destinations += one.trimmed();
    return destinations;
}

QString PlaceDetail::returnBench() const
{
    return m_facts.returnBench.id == 0 ? QString() : displayName(m_facts.returnBench);
}

QString PlaceDetail::checkedText() const
{
    if (!place().lastCheckedOn.isValid()) return tr("Noch nie geprüft");
    const QString day = dateText(place().lastCheckedOn);
    return place().lastCheckedBy.isEmpty() ? tr("Geprüft am %1").arg(day) : tr("Geprüft am %1 von %2").arg(day, place().lastCheckedBy);
}

bool PlaceDetail::isCheckedToday() const
{
    return place().lastCheckedOn == QDate::currentDate();
}

QString PlaceDetail::checkedTone() const
{
    if (!place().lastCheckedOn.isValid()) return u"unknown"_s;
    return place().lastCheckedOn.daysTo(QDate::currentDate()) > daysUntilStale ? u"warn"_s : u"good"_s;
}

QRectF PlaceDetail::box() const
{
    if (!m_facts.box) return {};
    constexpr double least = 400; // metres, so that a point has something around it
    const double width = std::max(0.0, least - (m_facts.box->east - m_facts.box->west)) / 2;
    const double height = std::max(0.0, least - (m_facts.box->north - m_facts.box->south)) / 2;
    const auto southWest = toLonLat(Utm{m_facts.box->west - width, m_facts.box->south - height});
    const auto northEast = toLonLat(Utm{m_facts.box->east + width, m_facts.box->north + height});
    if (!southWest || !northEast) return {};
    return {southWest->lon, southWest->lat, northEast->lon - southWest->lon, northEast->lat - southWest->lat};
}

void PlaceDetail::remove()
{
    if (!workspace() || !hasPlace()) return;
    workspace()->write(
        this, [id = place().id, version = place().version](Sql &sql) { return removePlace(sql, id, version); },
        [this, name = name()](const Result<> &gone) {
            if (!gone) return;
            setRecordId(0);
            Q_EMIT removed();
            Q_EMIT done(tr("%1 ist gelöscht.").arg(name));
        });
}

void PlaceDetail::confirm()
{
    if (!workspace() || !hasPlace()) return;
    workspace()->write(
        this, [id = place().id, by = workspace()->actorName()](Sql &sql) { return confirmPlace(sql, id, QDate::currentDate(), by); },
        [this, name = name()](const Result<> &kept) {
            if (kept) Q_EMIT done(tr("%1 ist als heute geprüft eingetragen.").arg(name));
        });
}

QString PlaceDetail::asText() const
{
    QStringList lines{name(), whereabouts(), hours()};
    const auto add = [&](const QVariantList &rows) {
        for (const QVariant &row : rows) lines += row.toMap()[u"label"_s].toString() + u": "_s + row.toMap()[u"text"_s].toString();
    };
    add(ways());
    for (const QVariant &group : groups()) add(group.toMap()[u"rows"_s].toList());
    return joined(lines, u"\n"_s);
}
