// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/processing.h"
#include <QCoreApplication>
#include <QMetaEnum>
#include <array>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Processing", german);
}

/** What holds for one kind of data; the start completes "6 Monate …". */
struct Kept {
    RetentionKind kind;
    int months;
    const char *start;
    const char *purpose;
};

// clang-format off
constexpr std::array kept{
    Kept{RetentionKind::LandlordContact, 24, QT_TRANSLATE_NOOP("Processing", "nach dem letzten Kontakt oder Leerstand"),
        QT_TRANSLATE_NOOP("Processing", "Vermieter erreichen, Wohnungen für Wohnungssuchende finden, Vereinbarungen einhalten")},
    Kept{RetentionKind::WithdrawnConsent, 0, QT_TRANSLATE_NOOP("Processing", "nach dem Widerruf"),
        QT_TRANSLATE_NOOP("Processing", "Nachweis, dass und seit wann eine Einwilligung widerrufen ist")},
    Kept{RetentionKind::VacancyEpisode, 120, QT_TRANSLATE_NOOP("Processing", "nach dem Ende des Leerstands"),
        QT_TRANSLATE_NOOP("Processing", "Leerstände erfassen und vermitteln, Wohnraum planen")},
    Kept{RetentionKind::VacancyPlace, 36, QT_TRANSLATE_NOOP("Processing", "nach dem Ende des Leerstands"),
        QT_TRANSLATE_NOOP("Processing", "Lage der Wohnung auf der Karte")},
    Kept{RetentionKind::ContactLog, 24, QT_TRANSLATE_NOOP("Processing", "nach dem letzten Eintrag"),
        QT_TRANSLATE_NOOP("Processing", "Absprachen festhalten, Rückfragen und Wiedervorlagen")},
    Kept{RetentionKind::Household, 6, QT_TRANSLATE_NOOP("Processing", "nach dem Abschluss der Suche"),
        QT_TRANSLATE_NOOP("Processing", "Eine passende Wohnung finden und die Kosten vorab prüfen")},
    Kept{RetentionKind::Placement, 6, QT_TRANSLATE_NOOP("Processing", "nach dem Abschluss"),
        QT_TRANSLATE_NOOP("Processing", "Wohnungen vorschlagen, reservieren und vermieten")},
    Kept{RetentionKind::Handover, 36, QT_TRANSLATE_NOOP("Processing", "nach dem Ende des Mietverhältnisses"),
        QT_TRANSLATE_NOOP("Processing", "Zustand der Wohnung beim Einzug und Auszug nachweisen (§ 195 BGB)")},
    Kept{RetentionKind::Visit, 6, QT_TRANSLATE_NOOP("Processing", "nach dem Ende der Begleitung"),
        QT_TRANSLATE_NOOP("Processing", "Haushalte nach dem Einzug freiwillig begleiten")},
    Kept{RetentionKind::AttendanceList, 3, QT_TRANSLATE_NOOP("Processing", "nach der Freigabe der Niederschrift"),
        QT_TRANSLATE_NOOP("Processing", "Zu Infogesprächen einladen und Zusagen festhalten")},
    Kept{RetentionKind::Sponsor, 6, QT_TRANSLATE_NOOP("Processing", "nach dem Ende der Tätigkeit"),
        QT_TRANSLATE_NOOP("Processing", "Ehrenamtliche Begleitung organisieren")},
    Kept{RetentionKind::ImportOrigin, 1, QT_TRANSLATE_NOOP("Processing", "nach dem Einlesen"),
        QT_TRANSLATE_NOOP("Processing", "Erkennen, was ein Anbieter geändert hat")},
    Kept{RetentionKind::AuditContent, 6, QT_TRANSLATE_NOOP("Processing", "nach dem Eintrag"),
        QT_TRANSLATE_NOOP("Processing", "Änderungen nachvollziehen und rückgängig machen (Art. 5 Abs. 2, Art. 32 DSGVO)")},
    Kept{RetentionKind::ReadingLog, 6, QT_TRANSLATE_NOOP("Processing", "nach dem Eintrag"),
        QT_TRANSLATE_NOOP("Processing", "Zugriffe prüfen (§ 79 Abs. 4 SGB X)")},
    Kept{RetentionKind::AnsweredRequest, 36, QT_TRANSLATE_NOOP("Processing", "nach der Antwort"),
        QT_TRANSLATE_NOOP("Processing", "Nachweis, dass Anträge Betroffener beantwortet sind (Art. 5 Abs. 2 DSGVO)")},
};
// clang-format on

const Kept &keptOf(RetentionKind kind)
{
    return *std::ranges::find(kept, kind, &Kept::kind);
}

QString basisOfHousehold(LegalCircle circle)
{
    switch (circle) {
    case LegalCircle::Sgb2:
    case LegalCircle::Sgb12:
        return say(QT_TRANSLATE_NOOP("Processing", "Art. 6 Abs. 1 Buchst. e DSGVO, § 35 SGB I, §§ 67 bis 85a SGB X (Sozialgeheimnis)"));
    case LegalCircle::AsylblgBasic:
    case LegalCircle::AsylblgAnalogous:
        return say(QT_TRANSLATE_NOOP("Processing", "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit dem LDSG RLP und dem AsylbLG"));
    default:
        return say(QT_TRANSLATE_NOOP("Processing",
            "Art. 6 Abs. 1 Buchst. e DSGVO; im Sozialrecht § 35 SGB I und §§ 67 bis 85a SGB X, im Asylbewerberleistungsrecht das LDSG RLP"));
    }
}
}

QList<RetentionKind> retentionKinds()
{
    QList<RetentionKind> kinds;
    kinds.reserve(kept.size());
    for (const Kept &one : kept) kinds += one.kind;
    return kinds;
}

QString purposeOf(RetentionKind kind)
{
    return say(keptOf(kind).purpose);
}

QString basisOf(RetentionKind kind, LegalCircle circle)
{
    switch (kind) {
    case RetentionKind::LandlordContact:
    case RetentionKind::ContactLog:
    case RetentionKind::AttendanceList:
        return say(QT_TRANSLATE_NOOP("Processing",
            "Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO), sonst öffentliche Aufgabe (Buchst. e) in Verbindung mit dem LDSG RLP"));
    case RetentionKind::Sponsor:
        return say(QT_TRANSLATE_NOOP("Processing", "Einwilligung und Vereinbarung über das Ehrenamt (Art. 6 Abs. 1 Buchst. a und b DSGVO)"));
    case RetentionKind::Household:
    case RetentionKind::Placement: return basisOfHousehold(circle);
    case RetentionKind::Visit: return say(QT_TRANSLATE_NOOP("Processing", "Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO); Besuche sind freiwillig"));
    case RetentionKind::WithdrawnConsent:
    case RetentionKind::AuditContent:
    case RetentionKind::ReadingLog:
    case RetentionKind::AnsweredRequest:
        return say(QT_TRANSLATE_NOOP("Processing", "Rechtliche Verpflichtung (Art. 6 Abs. 1 Buchst. c DSGVO)"));
    case RetentionKind::VacancyEpisode:
    case RetentionKind::VacancyPlace:
    case RetentionKind::Handover:
    case RetentionKind::ImportOrigin: break;
    }
    return say(QT_TRANSLATE_NOOP("Processing", "Öffentliche Aufgabe (Art. 6 Abs. 1 Buchst. e DSGVO) in Verbindung mit dem LDSG RLP"));
}

Result<QHash<RetentionKind, int>> loadMonths(Sql &sql)
{
    return sql.query(u"select kind, months from retention_rule"_s).transform([](QSqlQuery rows) {
        QHash<RetentionKind, int> months;
        for (const Kept &one : kept) months.insert(one.kind, one.months);
        while (rows.next())
            months.insert(fromStored(rows.value(0), QMetaType::fromType<RetentionKind>()).value<RetentionKind>(), rows.value(1).toInt());
        return months;
    });
}

QString periodText(RetentionKind kind, int months)
{
    constexpr int year = 12;
    const QString start = say(keptOf(kind).start);
    if (months == 0) return say(QT_TRANSLATE_NOOP("Processing", "sofort %1")).arg(start);
    if (months == 1) return say(QT_TRANSLATE_NOOP("Processing", "1 Monat %1")).arg(start);
    if (months % year == 0 && months > 2 * year) return say(QT_TRANSLATE_NOOP("Processing", "%1 Jahre %2")).arg(months / year).arg(start);
    return say(QT_TRANSLATE_NOOP("Processing", "%1 Monate %2")).arg(months).arg(start);
}
