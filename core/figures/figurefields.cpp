// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/fields.h"
#include <QCoreApplication>
#include <array>

namespace {
using F = Field;
using enum FieldGroup;
using enum InputKind;
using enum Need;

// clang-format off
constexpr auto table = std::to_array<F>({
    F{"measure", "position", QT_TRANSLATE_NOOP("Field", "Nummer in der Tabelle"), "position", "", Measure, Hidden},
    F{"measure", "title", QT_TRANSLATE_NOOP("Field", "Maßnahme"), "title", "", Measure, Text, Recorded},
    F{"measure", "goal", QT_TRANSLATE_NOOP("Field", "Ziel"), "goal", "", Measure, LongText},
    F{"measure", "state", QT_TRANSLATE_NOOP("Field", "Stand"), "state", "", Measure, Choice},
    F{"measure", "dueOn", QT_TRANSLATE_NOOP("Field", "Frist"), "due on", "", Measure, Date},
    F{"measure", "responsible", QT_TRANSLATE_NOOP("Field", "Verantwortlich"), "responsible", "", Measure, Text},
    F{"measure", "figure", QT_TRANSLATE_NOOP("Field", "Kennzahl"), "figure", "", Measure, Text},
    F{"measure", "result", QT_TRANSLATE_NOOP("Field", "Ergebnis"), "result", "", Measure, LongText},
    F{"measure", "obstacles", QT_TRANSLATE_NOOP("Field", "Hemmnisse"), "obstacles", "", Measure, LongText},
    F{"measure", "nextSteps", QT_TRANSLATE_NOOP("Field", "Nächste Schritte"), "next steps", "", Measure, LongText},
    F{"measure", "funding", QT_TRANSLATE_NOOP("Field", "Finanzierung"), "funding", "", Measure, Text},
    F{"report", "number", QT_TRANSLATE_NOOP("Field", "Nummer"), "number", "", Report, Hidden},
    F{"report", "kind", QT_TRANSLATE_NOOP("Field", "Art des Berichts"), "report kind", "", Report, Hidden},
    F{"report", "state", QT_TRANSLATE_NOOP("Field", "Stand"), "state", "", Report, Hidden},
    F{"report", "title", QT_TRANSLATE_NOOP("Field", "Titel"), "title", "", Report, Text, Recorded},
    F{"report", "fromOn", QT_TRANSLATE_NOOP("Field", "Zeitraum von"), "from", "", Report, Date, Recorded},
    F{"report", "untilOn", QT_TRANSLATE_NOOP("Field", "Zeitraum bis"), "until", "", Report, Date, Recorded},
    F{"report", "writtenOn", QT_TRANSLATE_NOOP("Field", "Datum des Berichts"), "written on", "", Report, Date},
    F{"report", "author", QT_TRANSLATE_NOOP("Field", "Verfasst von"), "author", "", Report, Text},
    F{"report", "releasedBy", QT_TRANSLATE_NOOP("Field", "Freigegeben von"), "released by", "", Report, Hidden},
    F{"report", "releasedOn", QT_TRANSLATE_NOOP("Field", "Freigegeben am"), "released on", "", Report, Hidden},
    F{"report", "summary", QT_TRANSLATE_NOOP("Field", "Kurzfassung"), "summary", "", Report, LongText},
    F{"report", "facts", QT_TRANSLATE_NOOP("Field", "Sachverhalt"), "facts", "", Report, LongText},
    F{"report", "finances", QT_TRANSLATE_NOOP("Field", "Finanzen"), "finances", "", Report, LongText},
    F{"report", "outlook", QT_TRANSLATE_NOOP("Field", "Ausblick"), "outlook", "", Report, LongText},
    F{"report", "decision", QT_TRANSLATE_NOOP("Field", "Beschlussvorschlag, Steuerungsbedarf"), "decision", "", Report, LongText},
    F{"report", "paperKind", QT_TRANSLATE_NOOP("Field", "Art der Vorlage"), "paper kind", "", Report, Choice},
    F{"report", "paperNumber", QT_TRANSLATE_NOOP("Field", "Vorlage Nr."), "paper number", "", Report, Text},
    F{"report", "fileNumber", QT_TRANSLATE_NOOP("Field", "Aktenzeichen"), "file number", "", Report, Text},
    F{"report", "committee", QT_TRANSLATE_NOOP("Field", "Gremium"), "committee", "", Report, Text},
    F{"report", "sessionOn", QT_TRANSLATE_NOOP("Field", "Sitzung am"), "session on", "", Report, Date},
    F{"report", "isPublic", QT_TRANSLATE_NOOP("Field", "Öffentliche Sitzung"), "public", "", Report, YesNo},
    F{"report", "department", QT_TRANSLATE_NOOP("Field", "Fachbereich"), "department", "", Report, Text},
    F{"report", "signedBy", QT_TRANSLATE_NOOP("Field", "Im Auftrag"), "signed by", "", Report, Text},
    F{"report", "frozenAt", QT_TRANSLATE_NOOP("Field", "Gezählt am"), "counted at", "", Report, Hidden},
    F{"report", "frozen", QT_TRANSLATE_NOOP("Field", "Gezählte Zahlen"), "counted figures", "", Report, Hidden},
});
// clang-format on
}

std::span<const Field> figureFields()
{
    return table;
}
