// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/recordkinds.h"
#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct TableName {
    const char *table;
    const char *german;
};
// One line per table that people see, sorted.
// clang-format off
constexpr std::array names{
    TableName{"account", QT_TRANSLATE_NOOP("Record", "Konto")},
    TableName{"actor", QT_TRANSLATE_NOOP("Record", "Anmeldung")},
    TableName{"address_source", QT_TRANSLATE_NOOP("Record", "Quelle von Adressen")},
    TableName{"address_street", QT_TRANSLATE_NOOP("Record", "Straße")},
    TableName{"agreement", QT_TRANSLATE_NOOP("Record", "Vereinbarung")},
    TableName{"base_map", QT_TRANSLATE_NOOP("Record", "Hintergrundkarte")},
    TableName{"building", QT_TRANSLATE_NOOP("Record", "Gebäude")},
    TableName{"community_bus", QT_TRANSLATE_NOOP("Record", "Bürgerbus")},
    TableName{"community_bus_stop", QT_TRANSLATE_NOOP("Record", "Halt")},
    TableName{"comparison_area", QT_TRANSLATE_NOOP("Record", "Vergleichsraum")},
    TableName{"consent", QT_TRANSLATE_NOOP("Record", "Einwilligung")},
    TableName{"contact", QT_TRANSLATE_NOOP("Record", "Gespräch")},
    TableName{"destination", QT_TRANSLATE_NOOP("Record", "Ziel des Alltags")},
    TableName{"district", QT_TRANSLATE_NOOP("Record", "Landkreis")},
    TableName{"document", QT_TRANSLATE_NOOP("Record", "Unterlage")},
    TableName{"document_content", QT_TRANSLATE_NOOP("Record", "Inhalt einer Unterlage")},
    TableName{"dwelling", QT_TRANSLATE_NOOP("Record", "Wohnung")},
    TableName{"engagement", QT_TRANSLATE_NOOP("Record", "Patenschaft")},
    TableName{"exchange", QT_TRANSLATE_NOOP("Record", "Austausch")},
    TableName{"exchange_row", QT_TRANSLATE_NOOP("Record", "Inhalt einer Austauschdatei")},
    TableName{"gap_profile", QT_TRANSLATE_NOOP("Record", "Profil")},
    TableName{"gap_result", QT_TRANSLATE_NOOP("Record", "Ergebnis")},
    TableName{"grid", QT_TRANSLATE_NOOP("Record", "Zensusgitter")},
    TableName{"grid_cell", QT_TRANSLATE_NOOP("Record", "Gitterzelle")},
    TableName{"handover", QT_TRANSLATE_NOOP("Record", "Übergabe")},
    TableName{"handover_key", QT_TRANSLATE_NOOP("Record", "Schlüssel")},
    TableName{"handover_party", QT_TRANSLATE_NOOP("Record", "Beteiligte")},
    TableName{"handover_promise", QT_TRANSLATE_NOOP("Record", "Vereinbarung der Übergabe")},
    TableName{"handover_room", QT_TRANSLATE_NOOP("Record", "Raum")},
    TableName{"heating_limit", QT_TRANSLATE_NOOP("Record", "Richtwert für Heizkosten")},
    TableName{"household", QT_TRANSLATE_NOOP("Record", "Haushalt")},
    TableName{"import_origin", QT_TRANSLATE_NOOP("Record", "Angaben aus einem Import")},
    TableName{"info_session", QT_TRANSLATE_NOOP("Record", "Infogespräch")},
    TableName{"instruction_row", QT_TRANSLATE_NOOP("Record", "Thema der Einweisung")},
    TableName{"inventory_item", QT_TRANSLATE_NOOP("Record", "Inventar")},
    TableName{"landlord", QT_TRANSLATE_NOOP("Record", "Vermieter")},
    TableName{"landlord_role", QT_TRANSLATE_NOOP("Record", "Rolle an der Wohnung")},
    TableName{"meter_reading", QT_TRANSLATE_NOOP("Record", "Zähler")},
    TableName{"municipal_association", QT_TRANSLATE_NOOP("Record", "Verbandsgemeinde")},
    TableName{"municipality", QT_TRANSLATE_NOOP("Record", "Gemeinde")},
    TableName{"number_counter", QT_TRANSLATE_NOOP("Record", "Nummernkreis")},
    TableName{"measure", QT_TRANSLATE_NOOP("Record", "Maßnahme des Beschlusses")},
    TableName{"office_key", QT_TRANSLATE_NOOP("Record", "Schlüssel einer Stelle")},
    TableName{"paper_template", QT_TRANSLATE_NOOP("Record", "Vorlage")},
    TableName{"participation", QT_TRANSLATE_NOOP("Record", "Teilnahme")},
    TableName{"place", QT_TRANSLATE_NOOP("Record", "Ort")},
    TableName{"place_source", QT_TRANSLATE_NOOP("Record", "Quelle von Orten")},
    TableName{"proposal", QT_TRANSLATE_NOOP("Record", "Vorschlag")},
    TableName{"reading", QT_TRANSLATE_NOOP("Record", "Lesezugriff")},
    TableName{"rent_limit", QT_TRANSLATE_NOOP("Record", "Mietgrenze")},
    TableName{"report", QT_TRANSLATE_NOOP("Record", "Bericht")},
    TableName{"reservation", QT_TRANSLATE_NOOP("Record", "Reservierung")},
    TableName{"restriction", QT_TRANSLATE_NOOP("Record", "Einschränkung")},
    TableName{"retention_rule", QT_TRANSLATE_NOOP("Record", "Frist")},
    TableName{"retention_run", QT_TRANSLATE_NOOP("Record", "Löschlauf")},
    TableName{"room_part", QT_TRANSLATE_NOOP("Record", "Bauteil")},
    TableName{"saved_search", QT_TRANSLATE_NOOP("Record", "Gespeicherte Suche")},
    TableName{"scenario", QT_TRANSLATE_NOOP("Record", "Szenario")},
    TableName{"scenario_measure", QT_TRANSLATE_NOOP("Record", "Maßnahme")},
    TableName{"school_holiday", QT_TRANSLATE_NOOP("Record", "Schulferien")},
    TableName{"session_item", QT_TRANSLATE_NOOP("Record", "Tagesordnungspunkt")},
    TableName{"setting", QT_TRANSLATE_NOOP("Record", "Einstellung")},
    TableName{"signature", QT_TRANSLATE_NOOP("Record", "Unterschrift")},
    TableName{"sponsor", QT_TRANSLATE_NOOP("Record", "Pate")},
    TableName{"status_transition", QT_TRANSLATE_NOOP("Record", "Statuswechsel")},
    TableName{"subject_request", QT_TRANSLATE_NOOP("Record", "Antrag einer Person")},
    TableName{"supplement", QT_TRANSLATE_NOOP("Record", "Nachtrag")},
    TableName{"tally", QT_TRANSLATE_NOOP("Record", "Zählzeile")},
    TableName{"task", QT_TRANSLATE_NOOP("Record", "Wiedervorlage")},
    TableName{"tenancy", QT_TRANSLATE_NOOP("Record", "Mietverhältnis")},
    TableName{"text_release", QT_TRANSLATE_NOOP("Record", "Freigabe einer Sprache")},
    TableName{"timetable_calendar", QT_TRANSLATE_NOOP("Record", "Betriebstage")},
    TableName{"timetable_departures", QT_TRANSLATE_NOOP("Record", "Abfahrten")},
    TableName{"timetable_feed", QT_TRANSLATE_NOOP("Record", "Fahrplan")},
    TableName{"timetable_route", QT_TRANSLATE_NOOP("Record", "Linie")},
    TableName{"topic_text", QT_TRANSLATE_NOOP("Record", "Text zum Thema")},
    TableName{"trip", QT_TRANSLATE_NOOP("Record", "Mitnahmedatei")},
    TableName{"trip_item", QT_TRANSLATE_NOOP("Record", "Inhalt einer Mitnahmedatei")},
    TableName{"vacancy", QT_TRANSLATE_NOOP("Record", "Leerstand")},
    TableName{"visit", QT_TRANSLATE_NOOP("Record", "Besuch")},
    TableName{"visit_plan", QT_TRANSLATE_NOOP("Record", "Freiwillige Besuche")},
    TableName{"walking_source", QT_TRANSLATE_NOOP("Record", "Wegenetz")},
};

constexpr std::array known{
    Reference{"address_street", "source_id", "address_source"},
    Reference{"agreement", "landlord_id", "landlord"},
    Reference{"agreement", "dwelling_id", "dwelling", false},
    Reference{"agreement", "tenancy_id", "tenancy", false},
    Reference{"agreement", "session_id", "info_session", false},
    Reference{"building", "municipality_id", "municipality", false},
    Reference{"community_bus", "place_id", "place"},
    Reference{"community_bus_stop", "bus_id", "community_bus"},
    Reference{"consent", "landlord_id", "landlord"},
    Reference{"contact", "landlord_id", "landlord", false},
    Reference{"contact", "vacancy_id", "vacancy", false},
    Reference{"destination", "household_id", "household"},
    Reference{"dwelling", "building_id", "building"},
    Reference{"engagement", "sponsor_id", "sponsor"},
    Reference{"engagement", "household_id", "household"},
    Reference{"exchange_row", "exchange_id", "exchange"},
    Reference{"grid_cell", "grid_id", "grid"},
    Reference{"handover", "dwelling_id", "dwelling"},
    Reference{"handover", "vacancy_id", "vacancy", false},
    Reference{"handover", "tenancy_id", "tenancy", false},
    Reference{"handover", "household_id", "household", false},
    Reference{"handover", "landlord_id", "landlord", false},
    Reference{"handover_key", "handover_id", "handover"},
    Reference{"handover_party", "handover_id", "handover"},
    Reference{"handover_promise", "handover_id", "handover"},
    Reference{"handover_room", "handover_id", "handover"},
    Reference{"instruction_row", "handover_id", "handover"},
    Reference{"inventory_item", "handover_id", "handover"},
    Reference{"landlord", "represents_id", "landlord", false},
    Reference{"landlord_role", "dwelling_id", "dwelling"},
    Reference{"landlord_role", "landlord_id", "landlord"},
    Reference{"meter_reading", "handover_id", "handover"},
    Reference{"participation", "session_id", "info_session"},
    Reference{"participation", "landlord_id", "landlord"},
    Reference{"proposal", "vacancy_id", "vacancy"},
    Reference{"proposal", "household_id", "household"},
    Reference{"reservation", "vacancy_id", "vacancy"},
    Reference{"reservation", "household_id", "household", false},
    Reference{"room_part", "handover_id", "handover"},
    Reference{"room_part", "room_id", "handover_room"},
    Reference{"scenario_measure", "scenario_id", "scenario"},
    Reference{"session_item", "session_id", "info_session"},
    Reference{"signature", "handover_id", "handover"},
    Reference{"status_transition", "vacancy_id", "vacancy"},
    Reference{"supplement", "handover_id", "handover"},
    Reference{"tenancy", "vacancy_id", "vacancy"},
    Reference{"tenancy", "household_id", "household", false},
    Reference{"timetable_calendar", "feed_id", "timetable_feed"},
    Reference{"timetable_departures", "feed_id", "timetable_feed"},
    Reference{"timetable_route", "feed_id", "timetable_feed"},
    Reference{"trip_item", "trip_id", "trip"},
    Reference{"vacancy", "dwelling_id", "dwelling"},
    Reference{"visit", "household_id", "household"},
    Reference{"visit", "dwelling_id", "dwelling"},
    Reference{"visit", "plan_id", "visit_plan", false},
    Reference{"visit", "sponsor_id", "sponsor", false},
    Reference{"visit_plan", "household_id", "household"},
    Reference{"visit_plan", "handover_id", "handover", false},
};
// clang-format on
}

std::span<const Reference> references()
{
    return known;
}

QString targetOf(const QString &table, const QString &column)
{
    const auto *const found = std::ranges::find_if(
        known, [&](const Reference &one) { return table == QLatin1StringView(one.table) && column == QLatin1StringView(one.column); });
    return found == known.end() ? QString() : QString::fromLatin1(found->target);
}

QString tableWord(const QString &table)
{
    const auto *const found = std::ranges::find_if(names, [&](const TableName &one) { return table == QLatin1StringView(one.table); });
    return found == names.end() ? QString() : QCoreApplication::translate("Record", found->german);
}

bool isShownColumn(const QString &table, const QString &column)
{
    static const QSet<QString> never{u"id"_s, u"uid"_s, u"version"_s, u"search"_s, u"name_sort"_s, u"address_sort"_s, u"number_key"_s,
        u"external_key"_s, u"secret_key"_s, u"strokes"_s, u"content"_s, u"thumbnail"_s, u"map_uid"_s, u"input_hash"_s, u"preview_hash"_s};
    // What the other columns of a vacancy add up to.
    if (table == "vacancy"_L1 && (column == "gross_cold"_L1 || column == "gross_warm"_L1)) return false;
    return !never.contains(column);
}
