// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/processing.h"
#include "core/register/settings.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Processing", german);
}

/** Under which name each text is kept. */
struct NamedText {
    QLatin1StringView name;
    QString PrivacyFacts::*member;
};
constexpr std::array texts{
    NamedText{"privacy.representative"_L1, &PrivacyFacts::representative},
    NamedText{"privacy.officer"_L1, &PrivacyFacts::officer},
    NamedText{"privacy.processor"_L1, &PrivacyFacts::processor},
    NamedText{"privacy.assessment"_L1, &PrivacyFacts::assessment},
    NamedText{"privacy.recipients"_L1, &PrivacyFacts::recipients},
};

QString nameOf(QLatin1StringView what, SubjectKind kind)
{
    return u"privacy.%1.%2"_s.arg(what, toStored(QVariant::fromValue(kind)).toString());
}

/** Participants of a session are landlords, told in another situation. */
const std::array personKinds{SubjectKind::Landlord, SubjectKind::Sponsor, SubjectKind::Household, SubjectKind::Session};

QString controllerOf(const RegisterSettings &office)
{
    QStringList lines{office.officeName, office.officeStreet, office.officeTown, office.officePhone, office.officeEmail};
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines.join(u'\n');
}

QString proposedPurpose(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Sponsor: return purposeOf(RetentionKind::Sponsor);
    case SubjectKind::Household:
        return purposeOf(RetentionKind::Household) + u". "_s + purposeOf(RetentionKind::Handover) + u". "_s
            + purposeOf(RetentionKind::Visit);
    case SubjectKind::Session: return purposeOf(RetentionKind::AttendanceList);
    default: return purposeOf(RetentionKind::LandlordContact) + u". "_s + purposeOf(RetentionKind::VacancyEpisode);
    }
}

QString proposedBasis(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Sponsor: return basisOf(RetentionKind::Sponsor, {});
    case SubjectKind::Household: return basisOf(RetentionKind::Household, {});
    case SubjectKind::Session: return basisOf(RetentionKind::AttendanceList, {});
    default: return basisOf(RetentionKind::LandlordContact, {});
    }
}
}

Result<PrivacyFacts> loadPrivacyFacts(Sql &sql)
{
    PrivacyFacts facts;
    const auto office = loadSettings(sql);
    if (!office) return std::unexpected(office.error());
    facts.controller = controllerOf(*office);
    for (const NamedText &one : texts) {
        const auto text = settingOf(sql, one.name);
        if (!text) return std::unexpected(text.error());
        facts.*one.member = *text;
    }
    for (const SubjectKind kind : personKinds) {
        const auto purpose = settingOf(sql, nameOf("purpose"_L1, kind));
        if (!purpose) return std::unexpected(purpose.error());
        const auto basis = settingOf(sql, nameOf("basis"_L1, kind));
        if (!basis) return std::unexpected(basis.error());
        if (!purpose->isEmpty()) facts.purposes.insert(kind, *purpose);
        if (!basis->isEmpty()) facts.bases.insert(kind, *basis);
    }
    return facts;
}

Result<> savePrivacyFacts(Sql &sql, const PrivacyFacts &facts)
{
    sql.describe(u"settings.changed"_s, {});
    for (const NamedText &one : texts)
        if (auto kept = storeSetting(sql, one.name, (facts.*one.member).trimmed()); !kept) return kept;
    for (const SubjectKind kind : personKinds) {
        if (auto kept = storeSetting(sql, nameOf("purpose"_L1, kind), facts.purposes.value(kind).trimmed()); !kept) return kept;
        if (auto kept = storeSetting(sql, nameOf("basis"_L1, kind), facts.bases.value(kind).trimmed()); !kept) return kept;
    }
    return {};
}

QString purposeFor(const PrivacyFacts &facts, SubjectKind kind)
{
    const QString own = facts.purposes.value(kind);
    return own.isEmpty() ? proposedPurpose(kind) : own;
}

QString basisFor(const PrivacyFacts &facts, SubjectKind kind)
{
    const QString own = facts.bases.value(kind);
    return own.isEmpty() ? proposedBasis(kind) : own;
}

QStringList recipientsFor(const PrivacyFacts &facts, SubjectKind kind)
{
    QStringList all{say(QT_TRANSLATE_NOOP("Processing", "Verbandsgemeinden des Landkreises, die dasselbe Register führen"))};
    switch (kind) {
    case SubjectKind::Household:
        all += say(QT_TRANSLATE_NOOP("Processing", "Träger der Wohnkosten (Jobcenter oder Sozialamt), soweit für die Leistung nötig"));
        all += say(QT_TRANSLATE_NOOP("Processing", "Vermieter, nur mit Einwilligung des Haushalts"));
        all += say(QT_TRANSLATE_NOOP(
            "Processing", "Paten und Freiwilligendienst: Nummer, Anschrift, Personenzahl und Sprache für vereinbarte Besuche"));
        break;
    case SubjectKind::Sponsor:
        all += say(QT_TRANSLATE_NOOP("Processing", "Haushalte, die begleitet werden: Name und Telefonnummer"));
        break;
    case SubjectKind::Session: break;
    default:
        all += say(QT_TRANSLATE_NOOP("Processing", "Träger der Wohnkosten (Jobcenter oder Sozialamt) bei einem Mietangebot"));
        all += say(QT_TRANSLATE_NOOP("Processing", "Wohnungssuchende: die Anschrift der Wohnung, wenn sie freigegeben ist"));
    }
    for (const QString &line : facts.recipients.split(u'\n', Qt::SkipEmptyParts)) all += line.trimmed();
    return all;
}

QList<RetentionKind> categoriesFor(SubjectKind kind)
{
    using enum RetentionKind;
    switch (kind) {
    case SubjectKind::Sponsor: return {Sponsor, Visit, AuditContent, AnsweredRequest};
    case SubjectKind::Household: return {Household, Placement, Handover, Visit, ReadingLog, AuditContent, AnsweredRequest};
    case SubjectKind::Session: return {AttendanceList, LandlordContact, AuditContent, AnsweredRequest};
    default:
        return {LandlordContact, WithdrawnConsent, ContactLog, VacancyEpisode, VacancyPlace, AttendanceList, Handover, ImportOrigin,
            AuditContent, AnsweredRequest};
    }
}

QStringList rightsOfPersons(SubjectKind kind)
{
    QStringList rights{say(QT_TRANSLATE_NOOP("Processing",
                           "Auskunft über die gespeicherten Daten und eine Kopie davon (Art. 15 DSGVO, im Sozialrecht § 83 SGB X)")),
        say(QT_TRANSLATE_NOOP("Processing", "Berichtigung unrichtiger Daten (Art. 16 DSGVO)")),
        say(QT_TRANSLATE_NOOP(
            "Processing", "Löschung, soweit keine Pflicht zur Aufbewahrung besteht (Art. 17 DSGVO, im Sozialrecht § 84 SGB X)")),
        say(QT_TRANSLATE_NOOP("Processing", "Einschränkung der Verarbeitung (Art. 18 DSGVO)")),
        say(QT_TRANSLATE_NOOP("Processing", "Widerspruch gegen eine Verarbeitung im öffentlichen Interesse (Art. 21 DSGVO)"))};
    if (kind != SubjectKind::None)
        rights += say(QT_TRANSLATE_NOOP(
            "Processing", "Widerruf einer Einwilligung, jederzeit und mit Wirkung für die Zukunft (Art. 7 Abs. 3 DSGVO)"));
    return rights;
}

QString complaintBody()
{
    return say(QT_TRANSLATE_NOOP("Processing",
        "Landesbeauftragter für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz (LfDI RLP), Hintere Bleiche 34, 55116 Mainz"));
}
