// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/processing.h"
#include "core/access/retentionrules.h"
#include <QCoreApplication>
#include <QMetaEnum>
#include <array>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Processing", german);
}

/** Why one kind of data is kept. */
struct Kept {
    RetentionKind kind;
    const char *purpose;
};

// clang-format off
constexpr std::array kept{
    Kept{RetentionKind::LandlordContact, QT_TRANSLATE_NOOP("Processing", "Vermieter erreichen, Wohnungen für Wohnungssuchende finden, Vereinbarungen einhalten")},
    Kept{RetentionKind::WithdrawnConsent, QT_TRANSLATE_NOOP("Processing", "Nachweis, dass und seit wann eine Einwilligung widerrufen ist")},
    Kept{RetentionKind::VacancyEpisode, QT_TRANSLATE_NOOP("Processing", "Leerstände erfassen und vermitteln, Wohnraum planen")},
    Kept{RetentionKind::VacancyPlace, QT_TRANSLATE_NOOP("Processing", "Lage der Wohnung auf der Karte")},
    Kept{RetentionKind::ContactLog, QT_TRANSLATE_NOOP("Processing", "Absprachen festhalten, Rückfragen und Wiedervorlagen")},
    Kept{RetentionKind::Household, QT_TRANSLATE_NOOP("Processing", "Eine passende Wohnung finden und die Kosten vorab prüfen")},
    Kept{RetentionKind::Placement, QT_TRANSLATE_NOOP("Processing", "Wohnungen vorschlagen, reservieren und vermieten")},
    Kept{RetentionKind::Handover, QT_TRANSLATE_NOOP("Processing", "Zustand der Wohnung beim Einzug und Auszug nachweisen (§ 195 BGB)")},
    Kept{RetentionKind::Visit, QT_TRANSLATE_NOOP("Processing", "Haushalte nach dem Einzug freiwillig begleiten")},
    Kept{RetentionKind::AttendanceList, QT_TRANSLATE_NOOP("Processing", "Zu Infogesprächen einladen und Zusagen festhalten")},
    Kept{RetentionKind::Sponsor, QT_TRANSLATE_NOOP("Processing", "Ehrenamtliche Begleitung organisieren")},
    Kept{RetentionKind::ImportOrigin, QT_TRANSLATE_NOOP("Processing", "Erkennen, was ein Anbieter geändert hat")},
    Kept{RetentionKind::AuditContent, QT_TRANSLATE_NOOP("Processing", "Änderungen nachvollziehen und rückgängig machen (Art. 5 Abs. 2, Art. 32 DSGVO)")},
    Kept{RetentionKind::ReadingLog, QT_TRANSLATE_NOOP("Processing", "Zugriffe prüfen (§ 79 Abs. 4 SGB X)")},
    Kept{RetentionKind::AnsweredRequest, QT_TRANSLATE_NOOP("Processing", "Nachweis, dass Anträge Betroffener beantwortet sind (Art. 5 Abs. 2 DSGVO)")},
};
// clang-format on

const Kept &keptOf(RetentionKind kind)
{
    return *std::ranges::find(kept, kind, &Kept::kind);
}

QString periodOf(RetentionKind kind, KeepingPeriod period)
{
    return say(QT_TRANSLATE_NOOP("Processing", "%1 (Beginn: %2)")).arg(periodText(period), eventText(kind));
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
            "Art. 6 Abs. 1 Buchst. e DSGVO; im Sozialrecht § 35 SGB I und §§ 67 bis 85a SGB X, im Asylbewerberleistungsrecht das LDSG "
            "RLP"));
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
        return say(
            QT_TRANSLATE_NOOP("Processing", "Einwilligung und Vereinbarung über das Ehrenamt (Art. 6 Abs. 1 Buchst. a und b DSGVO)"));
    case RetentionKind::Household:
    case RetentionKind::Placement: return basisOfHousehold(circle);
    case RetentionKind::Visit:
        return say(QT_TRANSLATE_NOOP("Processing", "Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO); Besuche sind freiwillig"));
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

Result<QHash<RetentionKind, QString>> loadPeriods(Sql &sql)
{
    return loadRules(sql).transform([](const QList<RetentionRule> &rules) {
        QHash<RetentionKind, QString> periods;
        for (const RetentionRule &rule : rules) periods.insert(rule.kind, periodOf(rule.kind, rule.period));
        return periods;
    });
}

QString proposedPeriod(RetentionKind kind)
{
    return periodOf(kind, classOf(kind).proposed);
}
