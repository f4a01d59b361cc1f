// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/subjectaccess.h"
#include "core/access/subjectlabels.h"
#include "core/access/subjectrows.h"
#include "core/placement/household.h"
#include "core/register/landlord.h"
#include "core/register/vacancyterms.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("SubjectAccess", german);
}

Result<> loadSections(Sql &sql, SubjectAccess &access, const AccessWish &wish)
{
    QMap<RetentionKind, SubjectSection> byKind;
    for (const SubjectTable &table : subjectTables()) {
        auto records = recordsOf(sql, table, access.subject, wish);
        if (!records) return std::unexpected(records.error());
        if (!records->isEmpty()) byKind[table.part(access.subject.kind).category].records += *records;
    }
    return loadPeriods(sql).transform([&](const QHash<RetentionKind, QString> &periods) {
        for (auto section = byKind.begin(); section != byKind.end(); ++section) {
            section->category = section.key();
            section->purpose = purposeOf(section.key());
            section->basis = basisOf(section.key(), access.circle);
            section->period = periods.value(section.key());
        }
        access.sections = byKind.values();
    });
}

/** The subject's own record first: a person's contact data, a household's search. */
void putOwnFirst(SubjectAccess &access)
{
    const auto isOwn
        = [&](const SubjectSection &section) { return std::ranges::contains(section.records, access.subject.uid, &SubjectRecord::uid); };
    std::ranges::stable_partition(access.sections, isOwn);
    for (SubjectSection &section : access.sections)
        std::ranges::stable_partition(section.records, [&](const SubjectRecord &one) { return one.uid == access.subject.uid; });
}

Result<> loadCircle(Sql &sql, SubjectAccess &access)
{
    if (access.subject.kind != SubjectKind::Household) return {};
    return sql.load<Household>(u"household"_s, access.subject.id).transform([&](const Household &one) { access.circle = one.circle; });
}

/** Whether it came from the person or from somebody else, and how the flats were reported. */
Result<> addFirstOrigins(Sql &sql, SubjectAccess &access)
{
    if (access.subject.kind != SubjectKind::Landlord) {
        access.origins += say(QT_TRANSLATE_NOOP("SubjectAccess", "Erhoben bei der betroffenen Person."));
        return {};
    }
    const auto landlord = sql.load<Landlord>(u"landlord"_s, access.subject.id);
    if (!landlord) return std::unexpected(landlord.error());
    access.origins += landlord->fromThirdParty == Tri::Yes ? say(QT_TRANSLATE_NOOP("SubjectAccess", "Von Dritten erhalten."))
        : landlord->fromThirdParty == Tri::No
        ? say(QT_TRANSLATE_NOOP("SubjectAccess", "Erhoben bei der betroffenen Person."))
        : say(QT_TRANSLATE_NOOP("SubjectAccess", "Ob die Daten von der Person selbst stammen, ist nicht eingetragen."));
    return sql
        .query(u"select distinct v.source from vacancy v join landlord_role r on r.dwelling_id=v.dwelling_id where r.landlord_id=? and "
               "v.source<>'unknown' order by 1"_s,
            {access.subject.id})
        .transform([&](QSqlQuery rows) {
            using VacancyTerms::ReportSource;
            while (rows.next()) {
                const auto source = fromStored(rows.value(0), QMetaType::fromType<ReportSource>()).value<ReportSource>();
                access.origins += say(QT_TRANSLATE_NOOP("SubjectAccess", "Leerstände gemeldet durch: %1")).arg(word(source));
            }
        });
}

/** Where staff wrote freely, others may be named: somebody reads it before it goes out. */
void addChecks(SubjectAccess &access)
{
    int freeTexts = 0, withheld = 0;
    for (const SubjectSection &section : std::as_const(access.sections))
        for (const SubjectRecord &record : section.records)
            for (const SubjectValue &value : record.values) {
                withheld += value.isWithheld;
                freeTexts += !value.isWithheld && isFreeText(value.column);
            }
    if (freeTexts > 0)
        access.checks += QCoreApplication::translate(
            "SubjectAccess", "%n Freitexte: Stehen Angaben über andere Personen darin, vor dem Versand schwärzen.", nullptr, freeTexts);
    if (withheld > 0)
        access.checks
            += QCoreApplication::translate("SubjectAccess", "%n Angaben betreffen andere Personen und sind geschwärzt.", nullptr, withheld);
    const int papers = static_cast<int>(access.documents.size());
    if (papers > 0)
        access.checks += QCoreApplication::translate(
            "SubjectAccess", "%n Unterlagen und Fotos gehören dazu. Andere Personen darauf vorher unkenntlich machen.", nullptr, papers);
}

Result<> loadDocuments(Sql &sql, SubjectAccess &access)
{
    QStringList uids;
    for (const SubjectSection &section : std::as_const(access.sections))
        for (const SubjectRecord &record : section.records)
            if (record.table == "document"_L1) uids += record.uid;
    if (uids.isEmpty()) return {};
    QVariantList values;
    values.reserve(uids.size());
    for (const QString &uid : std::as_const(uids)) values += uid;
    return sql.find<Document>(u"document"_s, u"where uid in (%1) order by id"_s.arg(marksFor(uids.size())), values)
        .transform([&](const QList<Document> &found) { access.documents = found; });
}
}

Result<SubjectAccess> loadSubjectAccess(Sql &sql, const Subject &subject, const AccessWish &wish, const QDateTime &now)
{
    SubjectAccess access{.subject = subject, .at = now};
    const auto into = [](auto &target) { return [&target](const auto &found) { target = found; }; };
    const auto join = [&](const QStringList &more) { access.origins += more; };
    return loadPrivacyFacts(sql)
        .transform(into(access.facts))
        .and_then([&] { return loadCircle(sql, access); })
        .and_then([&] { return loadSections(sql, access, wish); })
        .and_then([&] {
            putOwnFirst(access);
            return loadDocuments(sql, access);
        })
        .and_then([&] { return addFirstOrigins(sql, access); })
        .and_then([&] { return originsOf(sql, access).transform(join); })
        .and_then([&] { return recipientsOf(sql, access).transform(into(access.recipients)); })
        .and_then([&] { return changesOf(sql, access, wish).transform(into(access.changes)); })
        .and_then([&] { return readingsOf(sql, subject, wish).transform(into(access.readings)); })
        .transform([&] {
            addChecks(access);
            return access;
        });
}
