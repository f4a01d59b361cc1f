// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/livingsheet.h"
#include "core/placement/nearplaces.h"
#include "core/places/busrules.h"
#include "core/places/places.h"
#include "core/register/words.h"
#include "core/reporting/departurewords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Paper", german);
}

/** Parts of one line, without those that say nothing. */
void add(QStringList &lines, QStringList parts)
{
    parts.removeAll(QString());
    if (!parts.isEmpty()) lines += parts.join(u" · "_s);
}

QString wayOf(const LivingPlace &one, bool fromFlat)
{
    const QString town = one.town.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Paper", "in %1")).arg(one.town);
    const bool isSaid = one.metres && (fromFlat || !one.town.isEmpty());
    const QString way = isSaid ? wayText(*one.metres) : QString();
    return town.isEmpty() || way.isEmpty() ? town + way : town + u", "_s + way;
}

QString phoneOf(const Place &place)
{
    return place.phone.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Paper", "Telefon %1")).arg(place.phone);
}

QString hoursOf(const Place &place, QDate day)
{
    return place.openingHours.isEmpty() ? QString() : hoursInWords(place.openingHours, day);
}

QString freeText(Tri free)
{
    return free == Tri::Yes ? say(QT_TRANSLATE_NOOP("Paper", "kostet nichts")) : QString();
}

QStringList benchLines(const Place &place)
{
    QStringList directions;
    for (const QString &one : place.directions.split(u';', Qt::SkipEmptyParts)) directions += one.trimmed();
    QStringList lines;
    if (!directions.isEmpty()) lines += say(QT_TRANSLATE_NOOP("Paper", "Richtung: %1")).arg(directions.join(u", "_s));
    add(lines,
        {place.covered == Tri::Yes ? say(QT_TRANSLATE_NOOP("Paper", "mit Dach")) : QString(),
            place.lit == Tri::Yes ? say(QT_TRANSLATE_NOOP("Paper", "mit Licht")) : QString()});
    return lines;
}

QStringList hotspotLines(const Place &place)
{
    const QString registration = place.registration == Tri::No ? say(QT_TRANSLATE_NOOP("Paper", "ohne Anmeldung"))
        : place.registration == Tri::Yes                       ? say(QT_TRANSLATE_NOOP("Paper", "mit Anmeldung"))
                                                               : QString();
    QStringList lines;
    add(lines,
        {place.ssid.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Paper", "Netz: %1")).arg(place.ssid), freeText(place.freeOfCharge),
            registration});
    return lines;
}

QStringList linesOf(const LivingPlace &one, const LivingFacts &facts, QDate day)
{
    const Place &place = one.place;
    QStringList lines;
    add(lines, {wayOf(one, !facts.number.isEmpty()), place.address});
    if (place.kind == PlaceKind::Stop || place.kind == PlaceKind::Station) return lines + departureWords(one.departures, facts.workingDay);
    if (place.kind == PlaceKind::RideBench) return lines + benchLines(place);
    if (place.kind == PlaceKind::Hotspot) return lines + hotspotLines(place);
    add(lines, {hoursOf(place, day)});
    add(lines,
        {phoneOf(place), freeText(place.freeOfCharge),
            place.wheelchair == Tri::Yes ? say(QT_TRANSLATE_NOOP("Paper", "rollstuhlgerecht")) : QString()});
    return lines;
}

/** How to book, whatever the day. */
QString bookingRule(const CommunityBus &bus)
{
    const QString clock = bus.priorNoticeLastTime.toString(u"H:mm"_s);
    const int days = bus.priorNoticeLastDay.value_or(1);
    switch (bus.bookingType) {
    case BookingType::NotNeeded: return say(QT_TRANSLATE_NOOP("Paper", "Ohne Anmeldung: einfach einsteigen."));
    case BookingType::RealTime: return say(QT_TRANSLATE_NOOP("Paper", "Anmelden: auch kurz vor der Fahrt."));
    case BookingType::SameDay:
        if (!bus.priorNoticeDurationMin) return say(QT_TRANSLATE_NOOP("Paper", "Anmelden: am selben Tag."));
        return QCoreApplication::translate("Paper", "Anmelden: spätestens %n Minuten vor der Fahrt.", nullptr, *bus.priorNoticeDurationMin);
    case BookingType::PriorDay:
        if (clock.isEmpty()) return QCoreApplication::translate("Paper", "Anmelden: spätestens %n Tage vorher.", nullptr, days);
        return QCoreApplication::translate("Paper", "Anmelden: spätestens %n Tage vorher bis %1 Uhr.", nullptr, days).arg(clock);
    case BookingType::Unknown: break;
    }
    return {};
}

QString callWords(const PlaceEntry &entry, QDate day)
{
    if (entry.place.phone.isEmpty()) return {};
    const QString hours = entry.bus->bookingHours;
    if (hours.isEmpty()) return phoneOf(entry.place);
    return say(QT_TRANSLATE_NOOP("Paper", "%1, erreichbar %2")).arg(phoneOf(entry.place), hoursInWords(hours, day));
}

QString holidayWords(const PlaceEntry &entry, QDate day)
{
    const CommunityBus &bus = *entry.bus;
    QStringList parts;
    if (bus.publicHolidays == HolidayRule::NotRunning) parts += say(QT_TRANSLATE_NOOP("Paper", "nicht an Feiertagen"));
    if (bus.schoolHolidays == HolidayRule::NotRunning) parts += say(QT_TRANSLATE_NOOP("Paper", "nicht in den Schulferien"));
    if (bus.schoolHolidays == HolidayRule::OnlyThen) parts += say(QT_TRANSLATE_NOOP("Paper", "nur in den Schulferien"));
    if (!bus.schoolHolidayHours.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("Paper", "in den Schulferien %1")).arg(hoursInWords(bus.schoolHolidayHours, day));
    return parts.join(u", "_s);
}

/** The first ride that can still be booked, with its deadline; empty where none comes within two weeks. */
QString nextRide(const PlaceEntry &entry, const LivingFacts &facts, const QDateTime &now)
{
    constexpr int days = 14;
    for (int ahead = 1; ahead <= days; ++ahead) {
        const QDate day = now.date().addDays(ahead);
        const BusDay ride = busOn(entry, day, facts.schoolHolidays);
        if (ride.runs != Tri::Yes || ride.spans.isEmpty()) continue;
        const Booking booking = bookingFor(entry, ride.spans.front().from);
        if (booking.closes.isValid() && booking.closes < now) continue;
        const QString words = busWords(ride, day);
        return booking.closes.isValid() ? words + u' ' + bookingWords(entry, booking, now) : words;
    }
    return {};
}

QStringList busLines(const PlaceEntry &entry, const LivingFacts &facts, const QDateTime &now)
{
    const QDate day = now.date();
    const CommunityBus &bus = *entry.bus;
    QStringList lines;
    add(lines, {bus.form == BusForm::Unknown ? QString() : word(bus.form), hoursOf(entry.place, day), holidayWords(entry, day)});
    for (const QString &one : {bookingRule(bus), callWords(entry, day), bus.message}) add(lines, {one});
    if (!bus.whoMayRide.isEmpty()) lines += say(QT_TRANSLATE_NOOP("Paper", "Wer mitfährt: %1")).arg(bus.whoMayRide);
    if (bus.boardAlone == Tri::Yes) lines += say(QT_TRANSLATE_NOOP("Paper", "Ein- und aussteigen ohne Hilfe ist nötig."));
    if (bus.accompaniment == Tri::Yes) lines += say(QT_TRANSLATE_NOOP("Paper", "Es fährt jemand mit und hilft."));
    add(lines,
        {bus.fare == FareKind::Unknown ? QString() : say(QT_TRANSLATE_NOOP("Paper", "Preis: %1")).arg(word(bus.fare)), bus.fareNote,
            entry.place.wheelchair == Tri::Yes ? say(QT_TRANSLATE_NOOP("Paper", "rollstuhlgerecht")) : QString()});
    if (!bus.destinationsOutside.isEmpty()) lines += say(QT_TRANSLATE_NOOP("Paper", "Fährt auch nach: %1")).arg(bus.destinationsOutside);
    add(lines, {nextRide(entry, facts, now)});
    const QDate seen = entry.place.lastCheckedOn.isValid() ? entry.place.lastCheckedOn : entry.place.stand;
    if (seen.isValid()) lines += say(QT_TRANSLATE_NOOP("Paper", "Angaben vom %1")).arg(dateText(seen));
    return lines;
}

QJsonObject entryOf(const QString &name, const QStringList &lines)
{
    return {{u"name"_s, name}, {u"lines"_s, QJsonArray::fromStringList(lines)}};
}

/** A part of the sheet; its layers in the order of reading. */
struct Part {
    PlaceGroup group;
    const char *title;
    const char *note = nullptr;
};
constexpr std::array parts{Part{PlaceGroup::Transit, QT_TRANSLATE_NOOP("Paper", "Bus und Bahn")},
    Part{PlaceGroup::CommunityBus, QT_TRANSLATE_NOOP("Paper", "Bürgerbus")},
    Part{PlaceGroup::RideBench, QT_TRANSLATE_NOOP("Paper", "Mitfahrerbank"),
        QT_TRANSLATE_NOOP("Paper", "Auf die Bank setzen und das Ziel zeigen. Wer dorthin fährt, kann mitnehmen. Das kostet nichts.")},
    Part{PlaceGroup::Supply, QT_TRANSLATE_NOOP("Paper", "Einkaufen")}, Part{PlaceGroup::Health, QT_TRANSLATE_NOOP("Paper", "Gesundheit")},
    Part{PlaceGroup::Education, QT_TRANSLATE_NOOP("Paper", "Kita und Schule")},
    Part{PlaceGroup::Hotspot, QT_TRANSLATE_NOOP("Paper", "Freies WLAN")},
    Part{PlaceGroup::Advice, QT_TRANSLATE_NOOP("Paper", "Amt, Beratung, Kurse")}};

QJsonArray groupsOf(const LivingFacts &facts, const QDateTime &now)
{
    QJsonArray groups;
    for (const Part &part : parts) {
        QJsonArray entries;
        for (const LivingPlace &one : facts.places)
            if (groupOf(one.place.kind) == part.group) entries += entryOf(displayName(one.place), linesOf(one, facts, now.date()));
        for (const PlaceEntry &bus : facts.buses)
            if (part.group == PlaceGroup::CommunityBus && bus.bus) entries += entryOf(displayName(bus.place), busLines(bus, facts, now));
        if (entries.isEmpty()) continue;
        groups += QJsonObject{{u"title"_s, say(part.title)}, {u"note"_s, part.note ? say(part.note) : QString()}, {u"entries"_s, entries}};
    }
    return groups;
}

QString waysNote(const LivingFacts &facts)
{
    const bool fromFlat = !facts.number.isEmpty();
    const auto hasWay = [&](bool byPath) {
        return std::ranges::any_of(facts.places,
            [&](const LivingPlace &one) { return one.metres.has_value() && one.byPath == byPath && !wayOf(one, fromFlat).isEmpty(); });
    };
    if (!hasWay(true))
        return !hasWay(false) ? QString()
            : fromFlat        ? say(QT_TRANSLATE_NOOP("Paper", "Wege ab der Wohnung, geschätzt: Luftlinie mal 1,3."))
                              : say(QT_TRANSLATE_NOOP("Paper", "Wege ab der Mitte der Gemeinde, geschätzt: Luftlinie mal 1,3."));
    const QString note = fromFlat ? say(QT_TRANSLATE_NOOP("Paper", "Wege ab der Wohnung, zu Fuß auf bekannten Wegen."))
                                  : say(QT_TRANSLATE_NOOP("Paper", "Wege ab der Mitte der Gemeinde, zu Fuß auf bekannten Wegen."));
    return hasWay(false) ? note + u' ' + say(QT_TRANSLATE_NOOP("Paper", "Weit abseits davon geschätzt: Luftlinie mal 1,3.")) : note;
}

QString askText(const RegisterSettings &office)
{
    QStringList who{office.officeName};
    if (!office.officePhone.isEmpty()) who += say(QT_TRANSLATE_NOOP("Paper", "Telefon %1")).arg(office.officePhone);
    if (office.officePhone.isEmpty()) who += office.officeEmail;
    who.removeAll(QString());
    if (who.isEmpty()) return say(QT_TRANSLATE_NOOP("Paper", "Was hier fehlt, ist noch nicht eingetragen."));
    return say(QT_TRANSLATE_NOOP("Paper", "Was hier fehlt, ist noch nicht eingetragen. Fragen beantwortet: %1")).arg(who.join(u", "_s));
}
}

Paper livingSheet(const LivingFacts &facts, const Printing &printing)
{
    const QString title = say(QT_TRANSLATE_NOOP("Paper", "Leben in %1")).arg(facts.town);
    Paper paper = framed(u"living.html"_s, title, Confidentiality::ForAll, facts.credits, printing);
    if (facts.hidesFlat)
        paper.remarks += say(QT_TRANSLATE_NOOP(
            "Paper", "Die Wege beginnen in der Mitte der Gemeinde: Die Adresse der Wohnung ist nicht zum Zeigen freigegeben."));
    QStringList eyebrow{say(QT_TRANSLATE_NOOP("Paper", "Infoblatt")), facts.number};
    eyebrow.removeAll(QString());
    paper.values[u"eyebrow"_s] = eyebrow.join(u" · "_s);
    paper.values[u"heading"_s] = title;
    if (!facts.association.isEmpty() && facts.association != facts.town)
        paper.values[u"subheading"_s] = say(QT_TRANSLATE_NOOP("Paper", "VG %1")).arg(facts.association);
    paper.values[u"groups"_s] = groupsOf(facts, printing.at);
    paper.values[u"ways"_s] = waysNote(facts);
    paper.values[u"ask"_s] = askText(printing.settings);
    return paper;
}
