// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/subjectlabels.h"
#include "core/base/place.h"
#include "core/register/fields.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "core/storage/record.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Label {
    const char *name;
    const char *german;
};

// clang-format off
constexpr std::array records{
    Label{"account", QT_TRANSLATE_NOOP("SubjectRecord", "Konto")},
    Label{"agreement", QT_TRANSLATE_NOOP("SubjectRecord", "Vereinbarung")},
    Label{"building", QT_TRANSLATE_NOOP("SubjectRecord", "Gebäude")},
    Label{"consent", QT_TRANSLATE_NOOP("SubjectRecord", "Einwilligung")},
    Label{"contact", QT_TRANSLATE_NOOP("SubjectRecord", "Gespräch")},
    Label{"destination", QT_TRANSLATE_NOOP("SubjectRecord", "Ziel des Alltags")},
    Label{"document", QT_TRANSLATE_NOOP("SubjectRecord", "Unterlage")},
    Label{"dwelling", QT_TRANSLATE_NOOP("SubjectRecord", "Wohnung")},
    Label{"engagement", QT_TRANSLATE_NOOP("SubjectRecord", "Patenschaft")},
    Label{"handover", QT_TRANSLATE_NOOP("SubjectRecord", "Übergabe")},
    Label{"handover_key", QT_TRANSLATE_NOOP("SubjectRecord", "Übergabe: Schlüssel")},
    Label{"handover_party", QT_TRANSLATE_NOOP("SubjectRecord", "Übergabe: Partei")},
    Label{"handover_promise", QT_TRANSLATE_NOOP("SubjectRecord", "Übergabe: Absprache")},
    Label{"handover_room", QT_TRANSLATE_NOOP("SubjectRecord", "Übergabe: Raum")},
    Label{"household", QT_TRANSLATE_NOOP("SubjectRecord", "Haushalt")},
    Label{"import_origin", QT_TRANSLATE_NOOP("SubjectRecord", "Angaben des Anbieters")},
    Label{"instruction_row", QT_TRANSLATE_NOOP("SubjectRecord", "Einweisung")},
    Label{"inventory_item", QT_TRANSLATE_NOOP("SubjectRecord", "Übergabe: Inventar")},
    Label{"landlord", QT_TRANSLATE_NOOP("SubjectRecord", "Vermieter")},
    Label{"landlord_role", QT_TRANSLATE_NOOP("SubjectRecord", "Rolle an der Wohnung")},
    Label{"meter_reading", QT_TRANSLATE_NOOP("SubjectRecord", "Zählerstand")},
    Label{"participation", QT_TRANSLATE_NOOP("SubjectRecord", "Infogespräch")},
    Label{"proposal", QT_TRANSLATE_NOOP("SubjectRecord", "Vorschlag")},
    Label{"reservation", QT_TRANSLATE_NOOP("SubjectRecord", "Reservierung")},
    Label{"restriction", QT_TRANSLATE_NOOP("SubjectRecord", "Einschränkung oder Widerspruch")},
    Label{"room_part", QT_TRANSLATE_NOOP("SubjectRecord", "Übergabe: Zustand")},
    Label{"signature", QT_TRANSLATE_NOOP("SubjectRecord", "Unterschrift")},
    Label{"sponsor", QT_TRANSLATE_NOOP("SubjectRecord", "Pate")},
    Label{"status_transition", QT_TRANSLATE_NOOP("SubjectRecord", "Statuswechsel")},
    Label{"subject_request", QT_TRANSLATE_NOOP("SubjectRecord", "Antrag zum Datenschutz")},
    Label{"supplement", QT_TRANSLATE_NOOP("SubjectRecord", "Nachtrag")},
    Label{"task", QT_TRANSLATE_NOOP("SubjectRecord", "Wiedervorlage")},
    Label{"tenancy", QT_TRANSLATE_NOOP("SubjectRecord", "Mietverhältnis")},
    Label{"vacancy", QT_TRANSLATE_NOOP("SubjectRecord", "Leerstand")},
    Label{"visit", QT_TRANSLATE_NOOP("SubjectRecord", "Begleitbesuch")},
    Label{"visit_plan", QT_TRANSLATE_NOOP("SubjectRecord", "Besuchsplan")},
};
// What the catalogue of fields does not name, because no form asks for it.
constexpr std::array columns{
    Label{"active", QT_TRANSLATE_NOOP("SubjectRecord", "Aktiv")},
    Label{"actor_login", QT_TRANSLATE_NOOP("SubjectRecord", "Anmeldung")},
    Label{"actor_name", QT_TRANSLATE_NOOP("SubjectRecord", "Wer")},
    Label{"answered_by", QT_TRANSLATE_NOOP("SubjectRecord", "Beantwortet durch")},
    Label{"answered_on", QT_TRANSLATE_NOOP("SubjectRecord", "Beantwortet am")},
    Label{"association_key", QT_TRANSLATE_NOOP("SubjectRecord", "Verbandsgemeinde")},
    Label{"at", QT_TRANSLATE_NOOP("SubjectRecord", "Zeitpunkt")},
    Label{"begins_on", QT_TRANSLATE_NOOP("SubjectRecord", "Beginn")},
    Label{"case_reference", QT_TRANSLATE_NOOP("SubjectRecord", "Aktenzeichen")},
    Label{"channel", QT_TRANSLATE_NOOP("SubjectRecord", "Weg")},
    Label{"checked_rent", QT_TRANSLATE_NOOP("SubjectRecord", "Vorprüfung der Miete")},
    Label{"commitment", QT_TRANSLATE_NOOP("SubjectRecord", "Zusicherung")},
    Label{"consent_on", QT_TRANSLATE_NOOP("SubjectRecord", "Einverstanden am")},
    Label{"decided_on", QT_TRANSLATE_NOOP("SubjectRecord", "Entschieden am")},
    Label{"decline_reason", QT_TRANSLATE_NOOP("SubjectRecord", "Grund der Absage")},
    Label{"deposit_loan", QT_TRANSLATE_NOOP("SubjectRecord", "Darlehen für die Kaution")},
    Label{"direct_payment", QT_TRANSLATE_NOOP("SubjectRecord", "Direktzahlung")},
    Label{"due_on", QT_TRANSLATE_NOOP("SubjectRecord", "Frist")},
    Label{"effective_on", QT_TRANSLATE_NOOP("SubjectRecord", "Wirksam ab")},
    Label{"ended_on", QT_TRANSLATE_NOOP("SubjectRecord", "Beendet am")},
    Label{"ended_reason", QT_TRANSLATE_NOOP("SubjectRecord", "Grund des Endes")},
    Label{"ends_on", QT_TRANSLATE_NOOP("SubjectRecord", "Ende")},
    Label{"from_status", QT_TRANSLATE_NOOP("SubjectRecord", "Von")},
    Label{"holder_login", QT_TRANSLATE_NOOP("SubjectRecord", "Anmeldung")},
    Label{"holder_name", QT_TRANSLATE_NOOP("SubjectRecord", "Reserviert durch")},
    Label{"identity_checked", QT_TRANSLATE_NOOP("SubjectRecord", "Identität geprüft")},
    Label{"kind", QT_TRANSLATE_NOOP("SubjectRecord", "Art")},
    Label{"let_to", QT_TRANSLATE_NOOP("SubjectRecord", "Vermietet an")},
    Label{"login", QT_TRANSLATE_NOOP("SubjectRecord", "Anmeldung")},
    Label{"name", QT_TRANSLATE_NOOP("SubjectRecord", "Name")},
    Label{"note", QT_TRANSLATE_NOOP("SubjectRecord", "Bemerkung")},
    Label{"number", QT_TRANSLATE_NOOP("SubjectRecord", "Nummer")},
    Label{"office", QT_TRANSLATE_NOOP("SubjectRecord", "Dienststelle")},
    Label{"outcome", QT_TRANSLATE_NOOP("SubjectRecord", "Ergebnis")},
    Label{"payer", QT_TRANSLATE_NOOP("SubjectRecord", "Träger")},
    Label{"proposed_by", QT_TRANSLATE_NOOP("SubjectRecord", "Vorgeschlagen durch")},
    Label{"proposed_on", QT_TRANSLATE_NOOP("SubjectRecord", "Vorgeschlagen am")},
    Label{"reason", QT_TRANSLATE_NOOP("SubjectRecord", "Grund")},
    Label{"received_on", QT_TRANSLATE_NOOP("SubjectRecord", "Eingegangen am")},
    Label{"reserved_on", QT_TRANSLATE_NOOP("SubjectRecord", "Reserviert am")},
    Label{"reserved_until", QT_TRANSLATE_NOOP("SubjectRecord", "Reserviert bis")},
    Label{"role", QT_TRANSLATE_NOOP("SubjectRecord", "Rolle")},
    Label{"since", QT_TRANSLATE_NOOP("SubjectRecord", "Seit")},
    Label{"subject_kind", QT_TRANSLATE_NOOP("SubjectRecord", "Bezug")},
    Label{"subject_label", QT_TRANSLATE_NOOP("SubjectRecord", "Person")},
    Label{"to_status", QT_TRANSLATE_NOOP("SubjectRecord", "Nach")},
    Label{"until", QT_TRANSLATE_NOOP("SubjectRecord", "Bis")},
    Label{"viewing_at", QT_TRANSLATE_NOOP("SubjectRecord", "Besichtigung")},
};
// clang-format on

QString labelIn(std::span<const Label> labels, const QString &name)
{
    for (const Label &label : labels)
        if (name == QLatin1StringView(label.name)) return QCoreApplication::translate("SubjectRecord", label.german);
    return {};
}

/** net_cold to netCold, as the catalogue names it. */
QString propertyOf(const QString &column)
{
    QString name;
    for (qsizetype at = 0; at < column.size(); ++at)
        name += at > 0 && column[at - 1] == u'_' ? column[at].toUpper() : column[at] == u'_' ? QString() : QString(column[at]);
    return name;
}

const Field *fieldOf(const QString &table, const QString &column)
{
    return findField(table, propertyOf(column));
}

QString plainText(const QVariant &value)
{
    const QMetaEnum keys = enumOfType(value.metaType());
    if (keys.isValid()) {
        const int number = *static_cast<const int *>(value.constData());
        const char *key = keys.isFlag() ? nullptr : keys.valueToKey(number);
        return qstrcmp(key, "Unknown") == 0 || qstrcmp(key, "None") == 0 ? QString() : wordOf(value);
    }
    if (value.metaType() == QMetaType::fromType<QDate>()) return dateText(value.toDate());
    if (value.metaType() == QMetaType::fromType<QDateTime>()) return printInput(InputKind::Moment, value);
    if (value.metaType() == QMetaType::fromType<bool>()) return word(value.toBool() ? Tri::Yes : Tri::No);
    if (value.metaType() == QMetaType::fromType<std::optional<Cents>>()) return euroText(value.value<std::optional<Cents>>());
    if (value.metaType() == QMetaType::fromType<std::optional<int>>()) return printInput(InputKind::Integer, value);
    if (value.metaType() == QMetaType::fromType<Wkb>())
        return value.value<Wkb>().bytes.isEmpty() ? QString() : QCoreApplication::translate("SubjectRecord", "eingetragen");
    return value.toString().trimmed();
}
}

QString toldRecord(const QString &table)
{
    const QString label = labelIn(records, table);
    return label.isEmpty() ? table : label;
}

QString toldColumn(const QString &table, const QString &column)
{
    if (fieldOf(table, column)) return fieldLabel(table, propertyOf(column));
    const QString label = labelIn(columns, column);
    return label.isEmpty() ? column : label;
}

QString toldValue(const QString &table, const QString &column, const QVariant &value)
{
    const Field *field = fieldOf(table, column);
    if (!field || field->input == InputKind::Hidden || field->input == InputKind::Position) return plainText(value);
    const QMetaEnum keys = enumOfType(value.metaType());
    const bool isOneOf = keys.isValid() && !keys.isFlag();
    if (isOneOf && qstrcmp(keys.valueToKey(*static_cast<const int *>(value.constData())), "Unknown") == 0) return {};
    return printInput(field->input, value);
}

bool isMachineColumn(const QString &column)
{
    static const QStringList names{u"id"_s, u"uid"_s, u"version"_s, u"search"_s, u"name_sort"_s, u"address_sort"_s, u"number_key"_s,
        u"external_key"_s, u"rule"_s, u"limit_uid"_s, u"limit_version"_s, u"sort_order"_s, u"position"_s, u"sha256"_s};
    return names.contains(column) || column.endsWith("_id"_L1) || column.endsWith("_uid"_L1) || column.endsWith("_sha256"_L1);
}

bool isFreeText(const QString &column)
{
    static const QStringList names{u"note"_s, u"summary"_s, u"promise"_s, u"next_step"_s, u"detail"_s, u"contact_blocked_reason"_s,
        u"description"_s, u"wishes"_s, u"defects"_s, u"text"_s, u"willingness_note"_s};
    return names.contains(column);
}
