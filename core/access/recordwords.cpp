// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/recordwords.h"
#include "core/access/accessterms.h"
#include "core/register/fields.h"
#include "core/register/input.h"
#include "core/register/settinginput.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace {
const QString dash = u"–"_s;

struct ColumnName {
    const char *column;
    const char *german;
};
// Columns of tables without a form, sorted.
// clang-format off
constexpr std::array columns{
    ColumnName{"record", QT_TRANSLATE_NOOP("Record", "Eintrag")},
    ColumnName{"month", QT_TRANSLATE_NOOP("Record", "Monat")},
    ColumnName{"until_month", QT_TRANSLATE_NOOP("Record", "Bis Monat")},
    ColumnName{"people", QT_TRANSLATE_NOOP("Record", "Personen")},
    ColumnName{"flats", QT_TRANSLATE_NOOP("Record", "Wohnungen")},
    ColumnName{"days", QT_TRANSLATE_NOOP("Record", "Tage")},
    ColumnName{"party", QT_TRANSLATE_NOOP("Record", "Beteiligt")},
    ColumnName{"session_uid", QT_TRANSLATE_NOOP("Record", "Infogespräch")},
    ColumnName{"detail", QT_TRANSLATE_NOOP("Record", "Einzelheit")},
    ColumnName{"accounting_year", QT_TRANSLATE_NOOP("Record", "Abrechnungsjahr")},
    ColumnName{"action", QT_TRANSLATE_NOOP("Record", "Was geschieht")},
    ColumnName{"active", QT_TRANSLATE_NOOP("Record", "Aktiv")},
    ColumnName{"actor_login", QT_TRANSLATE_NOOP("Record", "Anmeldung")},
    ColumnName{"actor_name", QT_TRANSLATE_NOOP("Record", "Wer")},
    ColumnName{"added_days", QT_TRANSLATE_NOOP("Record", "Zusätzliche Tage")},
    ColumnName{"ags", QT_TRANSLATE_NOOP("Record", "Gemeindeschlüssel")},
    ColumnName{"answered_by", QT_TRANSLATE_NOOP("Record", "Beantwortet von")},
    ColumnName{"answered_on", QT_TRANSLATE_NOOP("Record", "Beantwortet am")},
    ColumnName{"area_dm2", QT_TRANSLATE_NOOP("Record", "Wohnfläche")},
    ColumnName{"area_ha", QT_TRANSLATE_NOOP("Record", "Fläche in ha")},
    ColumnName{"areas", QT_TRANSLATE_NOOP("Record", "Gebiet")},
    ColumnName{"ars", QT_TRANSLATE_NOOP("Record", "Regionalschlüssel")},
    ColumnName{"association_key", QT_TRANSLATE_NOOP("Record", "Verbandsgemeinde")},
    ColumnName{"at", QT_TRANSLATE_NOOP("Record", "Wann")},
    ColumnName{"attribution", QT_TRANSLATE_NOOP("Record", "Quellenangabe")},
    ColumnName{"back_by", QT_TRANSLATE_NOOP("Record", "Zurück bis")},
    ColumnName{"basis", QT_TRANSLATE_NOOP("Record", "Grundlage")},
    ColumnName{"begins_on", QT_TRANSLATE_NOOP("Record", "Beginn")},
    ColumnName{"building_from_m2", QT_TRANSLATE_NOOP("Record", "Gebäude ab m²")},
    ColumnName{"building_until_m2", QT_TRANSLATE_NOOP("Record", "Gebäude bis m²")},
    ColumnName{"carrier", QT_TRANSLATE_NOOP("Record", "Energieträger")},
    ColumnName{"case_reference", QT_TRANSLATE_NOOP("Record", "Aktenzeichen")},
    ColumnName{"cells", QT_TRANSLATE_NOOP("Record", "Kacheln")},
    ColumnName{"channel", QT_TRANSLATE_NOOP("Record", "Kanal")},
    ColumnName{"checked_rent", QT_TRANSLATE_NOOP("Record", "Vorprüfung der Miete")},
    ColumnName{"circle", QT_TRANSLATE_NOOP("Record", "Rechtskreis")},
    ColumnName{"city", QT_TRANSLATE_NOOP("Record", "Ort")},
    ColumnName{"city_part", QT_TRANSLATE_NOOP("Record", "Ortsteil")},
    ColumnName{"commitment", QT_TRANSLATE_NOOP("Record", "Zusicherung")},
    ColumnName{"comparison_area", QT_TRANSLATE_NOOP("Record", "Vergleichsraum")},
    ColumnName{"confirmed_at", QT_TRANSLATE_NOOP("Record", "Bestätigt am")},
    ColumnName{"confirmed_by", QT_TRANSLATE_NOOP("Record", "Bestätigt von")},
    ColumnName{"confirmed_by_login", QT_TRANSLATE_NOOP("Record", "Bestätigt mit Anmeldung")},
    ColumnName{"confirmed_on", QT_TRANSLATE_NOOP("Record", "Bestätigt am")},
    ColumnName{"consent_on", QT_TRANSLATE_NOOP("Record", "Einverstanden am")},
    ColumnName{"counts", QT_TRANSLATE_NOOP("Record", "Zahlen")},
    ColumnName{"covers", QT_TRANSLATE_NOOP("Record", "Umfasst")},
    ColumnName{"credit", QT_TRANSLATE_NOOP("Record", "Quellenangabe")},
    ColumnName{"day", QT_TRANSLATE_NOOP("Record", "Tag")},
    ColumnName{"decided_on", QT_TRANSLATE_NOOP("Record", "Entschieden am")},
    ColumnName{"decline_reason", QT_TRANSLATE_NOOP("Record", "Grund der Absage")},
    ColumnName{"deletion", QT_TRANSLATE_NOOP("Record", "Löschen nach Ablauf")},
    ColumnName{"departures", QT_TRANSLATE_NOOP("Record", "Abfahrten")},
    ColumnName{"deposit_loan", QT_TRANSLATE_NOOP("Record", "Kautionsdarlehen")},
    ColumnName{"direct_payment", QT_TRANSLATE_NOOP("Record", "Direktzahlung")},
    ColumnName{"direction", QT_TRANSLATE_NOOP("Record", "Richtung")},
    ColumnName{"district_key", QT_TRANSLATE_NOOP("Record", "Landkreis")},
    ColumnName{"due_on", QT_TRANSLATE_NOOP("Record", "Fällig am")},
    ColumnName{"dwellings", QT_TRANSLATE_NOOP("Record", "Wohnungen")},
    ColumnName{"east", QT_TRANSLATE_NOOP("Record", "Ost")},
    ColumnName{"edges", QT_TRANSLATE_NOOP("Record", "Wege")},
    ColumnName{"effective_on", QT_TRANSLATE_NOOP("Record", "Gilt ab")},
    ColumnName{"ended_on", QT_TRANSLATE_NOOP("Record", "Beendet am")},
    ColumnName{"ended_reason", QT_TRANSLATE_NOOP("Record", "Grund des Endes")},
    ColumnName{"ends_on", QT_TRANSLATE_NOOP("Record", "Ende")},
    ColumnName{"entered_by", QT_TRANSLATE_NOOP("Record", "Eingetragen von")},
    ColumnName{"expires_on", QT_TRANSLATE_NOOP("Record", "Gilt bis")},
    ColumnName{"facts", QT_TRANSLATE_NOOP("Record", "Angaben")},
    ColumnName{"features", QT_TRANSLATE_NOOP("Record", "Objekte")},
    ColumnName{"figures", QT_TRANSLATE_NOOP("Record", "Zahlen")},
    ColumnName{"file", QT_TRANSLATE_NOOP("Record", "Datei")},
    ColumnName{"filter", QT_TRANSLATE_NOOP("Record", "Filter")},
    ColumnName{"fingerprint", QT_TRANSLATE_NOOP("Record", "Fingerabdruck")},
    ColumnName{"first_on", QT_TRANSLATE_NOOP("Record", "Erster Tag")},
    ColumnName{"from_status", QT_TRANSLATE_NOOP("Record", "Vorher")},
    ColumnName{"further_person", QT_TRANSLATE_NOOP("Record", "Jede weitere Person")},
    ColumnName{"further_person_area_dm2", QT_TRANSLATE_NOOP("Record", "Fläche je weitere Person")},
    ColumnName{"geom", QT_TRANSLATE_NOOP("Record", "Lage")},
    ColumnName{"gross_cold_max", QT_TRANSLATE_NOOP("Record", "Bruttokaltmiete höchstens")},
    ColumnName{"highest_per_m2", QT_TRANSLATE_NOOP("Record", "Höchstens je m²")},
    ColumnName{"holder", QT_TRANSLATE_NOOP("Record", "Wer sie hat")},
    ColumnName{"holder_login", QT_TRANSLATE_NOOP("Record", "Anmeldung")},
    ColumnName{"holder_name", QT_TRANSLATE_NOOP("Record", "Wer reserviert")},
    ColumnName{"house_numbers", QT_TRANSLATE_NOOP("Record", "Hausnummern")},
    ColumnName{"identity_checked", QT_TRANSLATE_NOOP("Record", "Identität geprüft")},
    ColumnName{"imported_at", QT_TRANSLATE_NOOP("Record", "Eingelesen am")},
    ColumnName{"inhabitants", QT_TRANSLATE_NOOP("Record", "Einwohner")},
    ColumnName{"key", QT_TRANSLATE_NOOP("Record", "Kennung")},
    ColumnName{"kind", QT_TRANSLATE_NOOP("Record", "Art")},
    ColumnName{"language", QT_TRANSLATE_NOOP("Record", "Sprache")},
    ColumnName{"last", QT_TRANSLATE_NOOP("Record", "Letzte Nummer")},
    ColumnName{"last_on", QT_TRANSLATE_NOOP("Record", "Letzter Tag")},
    ColumnName{"law", QT_TRANSLATE_NOOP("Record", "Rechtsgrundlage")},
    ColumnName{"let_to", QT_TRANSLATE_NOOP("Record", "Vermietet an")},
    ColumnName{"licence", QT_TRANSLATE_NOOP("Record", "Lizenz")},
    ColumnName{"limit_uid", QT_TRANSLATE_NOOP("Record", "Mietgrenze")},
    ColumnName{"limit_version", QT_TRANSLATE_NOOP("Record", "Fassung der Mietgrenze")},
    ColumnName{"login", QT_TRANSLATE_NOOP("Record", "Anmeldung")},
    ColumnName{"long_name", QT_TRANSLATE_NOOP("Record", "Langer Name")},
    ColumnName{"made_at", QT_TRANSLATE_NOOP("Record", "Berechnet am")},
    ColumnName{"made_by", QT_TRANSLATE_NOOP("Record", "Berechnet von")},
    ColumnName{"measures", QT_TRANSLATE_NOOP("Record", "Maßnahmen")},
    ColumnName{"mirror_year", QT_TRANSLATE_NOOP("Record", "Ausgabe")},
    ColumnName{"months", QT_TRANSLATE_NOOP("Record", "Monate")},
    ColumnName{"name", QT_TRANSLATE_NOOP("Record", "Name")},
    ColumnName{"nodes", QT_TRANSLATE_NOOP("Record", "Knoten")},
    ColumnName{"north", QT_TRANSLATE_NOOP("Record", "Nord")},
    ColumnName{"note", QT_TRANSLATE_NOOP("Record", "Notiz")},
    ColumnName{"number", QT_TRANSLATE_NOOP("Record", "Nummer")},
    ColumnName{"office", QT_TRANSLATE_NOOP("Record", "Dienststelle")},
    ColumnName{"opening_hours", QT_TRANSLATE_NOOP("Record", "Zeiten")},
    ColumnName{"outcome", QT_TRANSLATE_NOOP("Record", "Stand")},
    ColumnName{"owner", QT_TRANSLATE_NOOP("Record", "Wem sie gehört")},
    ColumnName{"parts", QT_TRANSLATE_NOOP("Record", "Teile")},
    ColumnName{"payer", QT_TRANSLATE_NOOP("Record", "Träger")},
    ColumnName{"persons", QT_TRANSLATE_NOOP("Record", "Personen")},
    ColumnName{"place_uid", QT_TRANSLATE_NOOP("Record", "Ort")},
    ColumnName{"plain_facts", QT_TRANSLATE_NOOP("Record", "Angaben in Leichter Sprache")},
    ColumnName{"planned_at", QT_TRANSLATE_NOOP("Record", "Geplant am")},
    ColumnName{"planned_by", QT_TRANSLATE_NOOP("Record", "Geplant von")},
    ColumnName{"planned_by_login", QT_TRANSLATE_NOOP("Record", "Geplant mit Anmeldung")},
    ColumnName{"poles", QT_TRANSLATE_NOOP("Record", "Masten")},
    ColumnName{"population", QT_TRANSLATE_NOOP("Record", "Einwohner")},
    ColumnName{"postal_code", QT_TRANSLATE_NOOP("Record", "PLZ")},
    ColumnName{"profile", QT_TRANSLATE_NOOP("Record", "Profil")},
    ColumnName{"proposed_by", QT_TRANSLATE_NOOP("Record", "Vorgeschlagen von")},
    ColumnName{"proposed_on", QT_TRANSLATE_NOOP("Record", "Vorgeschlagen am")},
    ColumnName{"public_key", QT_TRANSLATE_NOOP("Record", "Öffentlicher Schlüssel")},
    ColumnName{"publisher", QT_TRANSLATE_NOOP("Record", "Herausgeber")},
    ColumnName{"purpose", QT_TRANSLATE_NOOP("Record", "Zweck")},
    ColumnName{"read_on", QT_TRANSLATE_NOOP("Record", "Eingelesen am")},
    ColumnName{"reason", QT_TRANSLATE_NOOP("Record", "Grund")},
    ColumnName{"received_on", QT_TRANSLATE_NOOP("Record", "Eingegangen am")},
    ColumnName{"recipient", QT_TRANSLATE_NOOP("Record", "Empfänger")},
    ColumnName{"records", QT_TRANSLATE_NOOP("Record", "Datensätze")},
    ColumnName{"released_by", QT_TRANSLATE_NOOP("Record", "Freigegeben von")},
    ColumnName{"released_on", QT_TRANSLATE_NOOP("Record", "Freigegeben am")},
    ColumnName{"removed_days", QT_TRANSLATE_NOOP("Record", "Entfallende Tage")},
    ColumnName{"reserved_on", QT_TRANSLATE_NOOP("Record", "Reserviert am")},
    ColumnName{"reserved_until", QT_TRANSLATE_NOOP("Record", "Reserviert bis")},
    ColumnName{"result", QT_TRANSLATE_NOOP("Record", "Ergebnis")},
    ColumnName{"returned_at", QT_TRANSLATE_NOOP("Record", "Zurück am")},
    ColumnName{"returned_by", QT_TRANSLATE_NOOP("Record", "Zurückgebracht von")},
    ColumnName{"role", QT_TRANSLATE_NOOP("Record", "Rolle")},
    ColumnName{"route_type", QT_TRANSLATE_NOOP("Record", "Verkehrsmittel")},
    ColumnName{"scenario_number", QT_TRANSLATE_NOOP("Record", "Szenario")},
    ColumnName{"sender", QT_TRANSLATE_NOOP("Record", "Absender")},
    ColumnName{"series", QT_TRANSLATE_NOOP("Record", "Reihe")},
    ColumnName{"set_by", QT_TRANSLATE_NOOP("Record", "Festgelegt von")},
    ColumnName{"sha256", QT_TRANSLATE_NOOP("Record", "Prüfsumme")},
    ColumnName{"short_name", QT_TRANSLATE_NOOP("Record", "Kurzer Name")},
    ColumnName{"since", QT_TRANSLATE_NOOP("Record", "Seit")},
    ColumnName{"size_m", QT_TRANSLATE_NOOP("Record", "Größe in m")},
    ColumnName{"sort_order", QT_TRANSLATE_NOOP("Record", "Reihenfolge")},
    ColumnName{"source", QT_TRANSLATE_NOOP("Record", "Quelle")},
    ColumnName{"south", QT_TRANSLATE_NOOP("Record", "Süd")},
    ColumnName{"sponsor_uid", QT_TRANSLATE_NOOP("Record", "Pate")},
    ColumnName{"stand", QT_TRANSLATE_NOOP("Record", "Stand der Quelle")},
    ColumnName{"state", QT_TRANSLATE_NOOP("Record", "Stand")},
    ColumnName{"status", QT_TRANSLATE_NOOP("Record", "Stand")},
    ColumnName{"street", QT_TRANSLATE_NOOP("Record", "Straße")},
    ColumnName{"subject_kind", QT_TRANSLATE_NOOP("Record", "Gehört zu")},
    ColumnName{"subject_label", QT_TRANSLATE_NOOP("Record", "Bezeichnung")},
    ColumnName{"subject_uid", QT_TRANSLATE_NOOP("Record", "Datensatz")},
    ColumnName{"taken_at", QT_TRANSLATE_NOOP("Record", "Mitgenommen am")},
    ColumnName{"taken_by", QT_TRANSLATE_NOOP("Record", "Mitgenommen von")},
    ColumnName{"title", QT_TRANSLATE_NOOP("Record", "Titel")},
    ColumnName{"to_status", QT_TRANSLATE_NOOP("Record", "Nachher")},
    ColumnName{"too_high_per_m2_year", QT_TRANSLATE_NOOP("Record", "Zu hoch ab")},
    ColumnName{"topic", QT_TRANSLATE_NOOP("Record", "Thema")},
    ColumnName{"towns", QT_TRANSLATE_NOOP("Record", "Orte")},
    ColumnName{"transit_group", QT_TRANSLATE_NOOP("Record", "Verkehrsmittel")},
    ColumnName{"until", QT_TRANSLATE_NOOP("Record", "Bis")},
    ColumnName{"vacancy_rate", QT_TRANSLATE_NOOP("Record", "Leerstandsquote")},
    ColumnName{"vacancy_uid", QT_TRANSLATE_NOOP("Record", "Leerstand")},
    ColumnName{"vacant_dwellings", QT_TRANSLATE_NOOP("Record", "Leere Wohnungen")},
    ColumnName{"valid_from", QT_TRANSLATE_NOOP("Record", "Gilt ab")},
    ColumnName{"valid_until", QT_TRANSLATE_NOOP("Record", "Gilt bis")},
    ColumnName{"value", QT_TRANSLATE_NOOP("Record", "Wert")},
    ColumnName{"viewing_at", QT_TRANSLATE_NOOP("Record", "Besichtigung")},
    ColumnName{"weekdays", QT_TRANSLATE_NOOP("Record", "Wochentage")},
    ColumnName{"west", QT_TRANSLATE_NOOP("Record", "West")},
    ColumnName{"with_hot_water", QT_TRANSLATE_NOOP("Record", "Mit Warmwasser")},
    ColumnName{"year", QT_TRANSLATE_NOOP("Record", "Jahr")},
};
// clang-format on

QMetaProperty propertyOf(const QString &table, const QString &column)
{
    const QMetaObject *kind = gadgetOf(table);
    for (int i = 0; kind && i < kind->propertyCount(); ++i)
        if (snakeCase(QString::fromLatin1(kind->property(i).name())) == column) return kind->property(i);
    return {};
}

/** The word of a stored key of @p kind. */
QString wordOfKey(const QMetaEnum &kind, const QString &stored)
{
    for (int i = 0; i < kind.keyCount(); ++i)
        if (snakeCase(QString::fromLatin1(kind.key(i))) == stored) return wordOf(kind, kind.value(i));
    return {};
}

/** What stands in tables that have no value of their own here. */
QString accessWord(const QString &table, const QString &column, const QString &stored)
{
    if (table == "retention_rule"_L1 && column == "kind"_L1) return wordOfKey(QMetaEnum::fromType<RetentionKind>(), stored);
    if (table == "retention_run"_L1 && column == "state"_L1) return wordOfKey(QMetaEnum::fromType<RunState>(), stored);
    if (table == "restriction"_L1 && column == "kind"_L1) return wordOfKey(QMetaEnum::fromType<RestrictionKind>(), stored);
    if (table == "subject_request"_L1 && column == "kind"_L1) return wordOfKey(QMetaEnum::fromType<RequestKind>(), stored);
    if (table == "exchange"_L1 && column == "direction"_L1) return wordOfKey(QMetaEnum::fromType<ExchangeDirection>(), stored);
    if (column == "identity_checked"_L1) return word(stored == "1"_L1 ? Tri::Yes : Tri::No);
    const QDate day = QDate::fromString(stored, Qt::ISODate);
    return column.endsWith("_on"_L1) && day.isValid() ? dateText(day) : QString();
}

QString momentText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.isValid() ? dateText(local.date()) + u' ' + local.toString(u"HH:mm"_s) : QString();
}

/** A value whose type says how it reads, where no form does. */
QString textOf(const QVariant &meant)
{
    const QMetaType type = meant.metaType();
    if (type == QMetaType::fromType<Cents>()) return euroText(meant.value<Cents>());
    if (type == QMetaType::fromType<std::optional<Cents>>()) return euroText(meant.value<std::optional<Cents>>());
    if (type.id() == QMetaType::QDate) return dateText(meant.toDate());
    if (type.id() == QMetaType::QDateTime) return momentText(meant.toDateTime());
    if (type.id() == QMetaType::Bool) return word(meant.toBool() ? Tri::Yes : Tri::No);
    return {};
}

/** As a sheet shows it, with its unit. */
QString factOf(const QMetaObject &kind, const Field &field, const QVariant &meant)
{
    const QMetaType type = kind.metaType();
    void *gadget = type.create();
    const QMetaProperty property = kind.property(kind.indexOfProperty(field.property));
    property.writeOnGadget(gadget, meant);
    const QString fact = gadgetFact(kind, gadget, field);
    type.destroy(gadget);
    return fact;
}
}

QString fieldWord(const QString &table, const QString &column)
{
    const QMetaProperty property = propertyOf(table, column);
    if (property.isValid())
        if (const Field *field = findField(table, QString::fromLatin1(property.name())))
            return QCoreApplication::translate("Field", field->german);
    if (const QString target = targetOf(table, column); !target.isEmpty()) return tableWord(target);
    const auto *const found = std::ranges::find_if(columns, [&](const ColumnName &one) { return column == QLatin1StringView(one.column); });
    return found == columns.end() ? column : QCoreApplication::translate("Record", found->german);
}

QString valueWord(const QString &table, const QString &column, const QVariant &stored)
{
    if (stored.isNull() || stored.toString().isEmpty()) {
        if (stored.metaType() == QMetaType::fromType<Wkb>()) return QCoreApplication::translate("Record", "eingetragen");
        return dash;
    }
    if (column == "geom"_L1) return QCoreApplication::translate("Record", "eingetragen");
    const QMetaProperty property = propertyOf(table, column);
    if (!property.isValid()) {
        const QString said = accessWord(table, column, stored.toString());
        return said.isEmpty() ? stored.toString() : said;
    }
    const QVariant meant = fromStored(stored, property.metaType());
    if (const QString said = wordOf(meant); !said.isEmpty()) return said;
    if (enumOfType(property.metaType()).isValid()) return dash;
    const Field *field = findField(table, QString::fromLatin1(property.name()));
    QString text = field && field->input != InputKind::Hidden ? factOf(*gadgetOf(table), *field, meant) : QString();
    if (text.isEmpty()) text = textOf(meant);
    return text.isEmpty() ? stored.toString() : text;
}

QString titleOf(const QString &table, const QString &name)
{
    const QString kind = tableWord(table);
    return name.isEmpty() ? kind : kind.isEmpty() ? name : kind + u' ' + name;
}
