// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/fields.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

const Field *findField(QStringView record, QStringView property)
{
    const auto found = std::ranges::find_if(fields(),
        [&](const Field &field) { return record == QLatin1StringView(field.record) && property == QLatin1StringView(field.property); });
    return found == fields().end() ? nullptr : &*found;
}

QString fieldLabel(QStringView record, QStringView property)
{
    const Field *field = findField(record, property);
    return field ? QCoreApplication::translate("Field", field->german) : property.toString();
}

QString fieldLabel(QStringView fact)
{
    const qsizetype dot = fact.indexOf(u'.');
    return dot < 0 ? fieldLabel(fact, {}) : fieldLabel(fact.first(dot), fact.sliced(dot + 1));
}

QString groupLabel(FieldGroup group)
{
    // clang-format off
    static constexpr std::array titles{
        QT_TRANSLATE_NOOP("FieldGroup", "Ort und Lage"), QT_TRANSLATE_NOOP("FieldGroup", "Art und Größe"),
        QT_TRANSLATE_NOOP("FieldGroup", "Kosten im Monat"), QT_TRANSLATE_NOOP("FieldGroup", "Ausstattung und Zustand"),
        QT_TRANSLATE_NOOP("FieldGroup", "Verfügbarkeit"), QT_TRANSLATE_NOOP("FieldGroup", "Energieausweis"),
        QT_TRANSLATE_NOOP("FieldGroup", "Vermieter"), QT_TRANSLATE_NOOP("FieldGroup", "Rolle an der Wohnung"),
        QT_TRANSLATE_NOOP("FieldGroup", "Einwilligung"), QT_TRANSLATE_NOOP("FieldGroup", "Gespräch"),
        QT_TRANSLATE_NOOP("FieldGroup", "Aufgabe"), QT_TRANSLATE_NOOP("FieldGroup", "Unterlage"),
        QT_TRANSLATE_NOOP("FieldGroup", "Ort"), QT_TRANSLATE_NOOP("FieldGroup", "Zeiten und Kontakt"),
        QT_TRANSLATE_NOOP("FieldGroup", "Bank"), QT_TRANSLATE_NOOP("FieldGroup", "Hotspot"),
        QT_TRANSLATE_NOOP("FieldGroup", "Fahrt"), QT_TRANSLATE_NOOP("FieldGroup", "Anmeldung"),
        QT_TRANSLATE_NOOP("FieldGroup", "Gültigkeit und Quelle"), QT_TRANSLATE_NOOP("FieldGroup", "Haushalt"),
        QT_TRANSLATE_NOOP("FieldGroup", "Ziele des Alltags"), QT_TRANSLATE_NOOP("FieldGroup", "Infogespräch"),
        QT_TRANSLATE_NOOP("FieldGroup", "Protokoll"), QT_TRANSLATE_NOOP("FieldGroup", "Teilnahme"),
        QT_TRANSLATE_NOOP("FieldGroup", "Vereinbarung"), QT_TRANSLATE_NOOP("FieldGroup", "Übergabe"),
        QT_TRANSLATE_NOOP("FieldGroup", "Parteien"), QT_TRANSLATE_NOOP("FieldGroup", "Schlüssel"),
        QT_TRANSLATE_NOOP("FieldGroup", "Zähler"), QT_TRANSLATE_NOOP("FieldGroup", "Räume"),
        QT_TRANSLATE_NOOP("FieldGroup", "Inventar"), QT_TRANSLATE_NOOP("FieldGroup", "Vereinbarungen"),
        QT_TRANSLATE_NOOP("FieldGroup", "Einweisung"), QT_TRANSLATE_NOOP("FieldGroup", "Unterschriften"),
        QT_TRANSLATE_NOOP("FieldGroup", "Pate"), QT_TRANSLATE_NOOP("FieldGroup", "Besuch"),
        QT_TRANSLATE_NOOP("FieldGroup", "Maßnahme"), QT_TRANSLATE_NOOP("FieldGroup", "Bericht"),
    };
    // clang-format on
    return QCoreApplication::translate("FieldGroup", titles[static_cast<std::size_t>(group)]);
}
