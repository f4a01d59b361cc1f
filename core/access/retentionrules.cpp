// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/retentionrules.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using enum RetentionKind;
using enum RetentionStart;
using enum RetentionAction;

// clang-format off
constexpr std::array classes{
    RetentionClass{LandlordContact, RelationEnd, Delete, {3, 0}, QT_TRANSLATE_NOOP("Retention", "2 Jahre ohne Kontakt und ohne Leerstand"),
        QT_TRANSLATE_NOOP("Retention", "Art. 5 Abs. 1 Buchst. e DSGVO: nicht länger als nötig")},
    RetentionClass{WithdrawnConsent, RelationEnd, Delete, {0, 0}, QT_TRANSLATE_NOOP("Retention", "Widerruf"),
        QT_TRANSLATE_NOOP("Retention", "Art. 17 Abs. 1 Buchst. b DSGVO: Einwilligung widerrufen")},
    RetentionClass{VacancyEpisode, ProcessEnd, Anonymise, {120, 0}, QT_TRANSLATE_NOOP("Retention", "Ende des Leerstands"),
        QT_TRANSLATE_NOOP("Retention", "Zeitreihe der Leerstände, Art. 89 Abs. 1 DSGVO")},
    RetentionClass{VacancyPlace, ProcessEnd, Coarsen, {36, 0}, QT_TRANSLATE_NOOP("Retention", "Ende des letzten Leerstands im Gebäude"),
        QT_TRANSLATE_NOOP("Retention", "Art. 5 Abs. 1 Buchst. c DSGVO: Statistik braucht keine Hausnummer")},
    RetentionClass{ContactLog, ProcessEnd, Delete, {24, 0}, QT_TRANSLATE_NOOP("Retention", "letzter Eintrag"),
        QT_TRANSLATE_NOOP("Retention", "Art. 5 Abs. 1 Buchst. e DSGVO: nicht länger als nötig")},
    RetentionClass{Household, ProcessEnd, Delete, {6, 0}, QT_TRANSLATE_NOOP("Retention", "Suche abgeschlossen"),
        QT_TRANSLATE_NOOP("Retention", "§ 84 Abs. 2 SGB X: Aufgabe erfüllt, Akte beim Träger")},
    RetentionClass{Placement, ProcessEnd, Delete, {6, 0}, QT_TRANSLATE_NOOP("Retention", "Vorschlag oder Reservierung beendet"),
        QT_TRANSLATE_NOOP("Retention", "§ 84 Abs. 2 SGB X: Aufgabe erfüllt, Akte beim Träger")},
    RetentionClass{Handover, RelationEnd, Delete, {36, 0}, QT_TRANSLATE_NOOP("Retention", "Ende des Mietverhältnisses"),
        QT_TRANSLATE_NOOP("Retention", "§ 195 BGB: Ansprüche verjähren nach drei Jahren")},
    RetentionClass{Visit, ProcessEnd, Delete, {6, 0}, QT_TRANSLATE_NOOP("Retention", "Ende der Begleitung"),
        QT_TRANSLATE_NOOP("Retention", "§ 84 Abs. 2 SGB X: Aufgabe erfüllt")},
    RetentionClass{AttendanceList, ProcessEnd, Delete, {3, 0}, QT_TRANSLATE_NOOP("Retention", "Niederschrift freigegeben"),
        QT_TRANSLATE_NOOP("Retention", "Art. 5 Abs. 1 Buchst. e DSGVO: danach genügen Zahlen")},
    RetentionClass{Sponsor, RelationEnd, Delete, {6, 0}, QT_TRANSLATE_NOOP("Retention", "Ende der Tätigkeit"),
        QT_TRANSLATE_NOOP("Retention", "Art. 17 Abs. 1 Buchst. a DSGVO: Zweck erfüllt")},
    RetentionClass{ImportOrigin, Creation, Delete, {0, 30}, QT_TRANSLATE_NOOP("Retention", "letzte Übertragung"),
        QT_TRANSLATE_NOOP("Retention", "Art. 5 Abs. 1 Buchst. c DSGVO: nur zum Abgleich nötig")},
    RetentionClass{AuditContent, Creation, Delete, {6, 0}, QT_TRANSLATE_NOOP("Retention", "Eintrag"),
        QT_TRANSLATE_NOOP("Retention", "§ 79 Abs. 4 SGB X: Protokolle nach sechs Monaten löschen")},
    RetentionClass{ReadingLog, Creation, Delete, {6, 0}, QT_TRANSLATE_NOOP("Retention", "Eintrag"),
        QT_TRANSLATE_NOOP("Retention", "§ 79 Abs. 4 SGB X: Protokolle nach sechs Monaten löschen")},
    RetentionClass{AnsweredRequest, ProcessEnd, Delete, {36, 0}, QT_TRANSLATE_NOOP("Retention", "Antrag beantwortet"),
        QT_TRANSLATE_NOOP("Retention", "Art. 5 Abs. 2 DSGVO: Nachweis bis zur Verjährung")},
};
// clang-format on
static_assert(classes.size() == retentionKindCount);

constexpr int monthsOfYear = 12, mostMonths = 1200;
const QString ruleTable = u"retention_rule"_s;

QString keyOf(RetentionKind kind)
{
    return toStored(QVariant::fromValue(kind)).toString();
}

struct KeptRule {
    qint64 id = 0;
    int version = 0;
};
Result<KeptRule> keptRule(Sql &sql, RetentionKind kind)
{
    return sql.query(u"select id, version from retention_rule where kind=?"_s, {keyOf(kind)}).transform([](QSqlQuery rows) {
        return rows.next() ? KeptRule{rows.value(0).toLongLong(), rows.value(1).toInt()} : KeptRule{};
    });
}
}

QDate overOn(QDate start, KeepingPeriod period)
{
    return start.addMonths(period.months).addDays(period.days);
}

QString periodText(KeepingPeriod period)
{
    const auto text = [](const char *forms, int count) { return QCoreApplication::translate("Retention", forms, nullptr, count); };
    if (period.months == 0 && period.days == 0) return QCoreApplication::translate("Retention", "sofort");
    if (period.months == 0) return text(QT_TRANSLATE_N_NOOP("Retention", "%n Tag(e)"), period.days);
    // Up to a year people count months: "12 Monate" would be read as a slip of "1 Jahr".
    if (period.months % monthsOfYear == 0) return text(QT_TRANSLATE_N_NOOP("Retention", "%n Jahr(e)"), period.months / monthsOfYear);
    return text(QT_TRANSLATE_N_NOOP("Retention", "%n Monat(e)"), period.months);
}

std::span<const RetentionClass> retentionClasses()
{
    return classes;
}

const RetentionClass &classOf(RetentionKind kind)
{
    return classes[static_cast<size_t>(kind)];
}

QString eventText(RetentionKind kind)
{
    return QCoreApplication::translate("Retention", classOf(kind).event);
}

Result<QList<RetentionRule>> loadRules(Sql &sql)
{
    QList<RetentionRule> rules;
    rules.reserve(static_cast<qsizetype>(classes.size()));
    for (const RetentionClass &one : classes)
        rules += RetentionRule{.kind = one.kind, .period = one.proposed, .basis = QCoreApplication::translate("Retention", one.basis)};
    return sql.query(u"select kind, months, basis, set_by from retention_rule"_s).transform([&](QSqlQuery rows) {
        while (rows.next())
            for (RetentionRule &rule : rules)
                if (keyOf(rule.kind) == rows.value(0).toString())
                    rule = {rule.kind, {rows.value(1).toInt(), 0}, rows.value(2).toString(), true, rows.value(3).toString()};
        return rules;
    });
}

Result<> setRule(Sql &sql, RetentionKind kind, int months, const QString &basis)
{
    if (months < 0 || months > mostMonths) return fail(Error::Kind::Invalid, u"retention.months"_s, {QString::number(mostMonths)});
    if (basis.trimmed().isEmpty()) return fail(Error::Kind::Invalid, u"retention.basis"_s);
    const auto kept = keptRule(sql, kind);
    if (!kept) return std::unexpected(kept.error());
    sql.describe(u"retention.rule"_s, word(kind));
    const Row row{{u"kind"_s, keyOf(kind)}, {u"months"_s, months}, {u"basis"_s, basis.trimmed()}, {u"set_by"_s, sql.actor().name}};
    if (kept->id == 0) return sql.insert(ruleTable, row).transform([](qint64) { });
    return sql.update(ruleTable, kept->id, kept->version, row).transform([](int) { });
}

Result<> resetRule(Sql &sql, RetentionKind kind)
{
    const auto kept = keptRule(sql, kind);
    if (!kept) return std::unexpected(kept.error());
    if (kept->id == 0) return {};
    sql.describe(u"retention.rule"_s, word(kind));
    return sql.remove(ruleTable, kept->id, kept->version);
}
