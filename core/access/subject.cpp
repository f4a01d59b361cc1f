// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/subject.h"
#include "core/base/text.h"
#include "core/handover/sponsors.h"
#include "core/placement/household.h"
#include "core/register/landlords.h"
#include "core/register/wordsearch.h"

using namespace Qt::StringLiterals;

namespace {
Subject subjectOf(const Landlord &landlord)
{
    QStringList address{letterName(landlord), landlord.street, (landlord.postalCode + u' ' + landlord.city).simplified()};
    if (!landlord.company.isEmpty() && letterName(landlord) != landlord.company) address.prepend(landlord.company);
    address.removeAll(QString());
    return {SubjectKind::Landlord, landlord.id, landlord.uid, displayName(landlord), address};
}

Subject subjectOf(const Sponsor &sponsor)
{
    QStringList address{sponsor.organisation, (sponsor.firstName + u' ' + sponsor.lastName).simplified()};
    address.removeAll(QString());
    return {SubjectKind::Sponsor, sponsor.id, sponsor.uid, displayName(sponsor), address};
}

Subject subjectOf(const Household &household)
{
    return {SubjectKind::Household, household.id, household.uid, household.number, {household.number}};
}

template<class T> Result<Subject> firstOf(Sql &sql, SubjectKind kind, const QString &where, const QVariant &value)
{
    return sql.find<T>(subjectTable(kind), where, {value}).and_then([&](const QList<T> &found) -> Result<Subject> {
        if (found.isEmpty()) return fail(Error::Kind::NotFound, u"subject.unknown"_s, {value.toString()});
        return subjectOf(found.first());
    });
}

Result<Subject> load(Sql &sql, SubjectKind kind, const QString &where, const QVariant &value)
{
    switch (kind) {
    case SubjectKind::Landlord: return firstOf<Landlord>(sql, kind, where, value);
    case SubjectKind::Sponsor: return firstOf<Sponsor>(sql, kind, where, value);
    case SubjectKind::Household: return firstOf<Household>(sql, kind, where, value);
    default: return fail(Error::Kind::NotFound, u"subject.unknown"_s, {value.toString()});
    }
}

template<class T> void addFitting(QList<Subject> &found, const QList<T> &all, int most, const auto &isMeant)
{
    int taken = 0;
    for (const T &one : all)
        if (taken < most && isMeant(one)) {
            found += subjectOf(one);
            ++taken;
        }
}
}

QList<SubjectKind> subjectKinds()
{
    return {SubjectKind::Landlord, SubjectKind::Sponsor, SubjectKind::Household};
}

QString subjectTable(SubjectKind kind)
{
    return toStored(QVariant::fromValue(kind)).toString();
}

Result<Subject> loadSubject(Sql &sql, SubjectKind kind, const QString &uid)
{
    return load(sql, kind, u"where uid=?"_s, uid);
}

Result<Subject> loadSubject(Sql &sql, SubjectKind kind, qint64 id)
{
    return load(sql, kind, u"where id=?"_s, id);
}

Result<QList<Subject>> findSubjects(Sql &sql, const QString &text, int most)
{
    const QString words = folded(text);
    QList<Subject> found;
    if (words.isEmpty()) return found;
    const auto fits = landlordCondition(sql, text, u"landlord.id"_s);
    if (!fits) return std::unexpected(fits.error());
    const auto landlords = sql.find<Landlord>(
        u"landlord"_s, u"where %1 order by name_sort, id limit %2"_s.arg(fits->text, QString::number(most)), fits->values);
    if (!landlords) return std::unexpected(landlords.error());
    addFitting(found, *landlords, most, [](const Landlord &) { return true; });
    const auto sponsors = sql.find<Sponsor>(u"sponsor"_s, u"order by name_sort, id"_s);
    if (!sponsors) return std::unexpected(sponsors.error());
    addFitting(
        found, *sponsors, most, [&](const Sponsor &one) { return matches(words, folded(displayName(one) + u' ' + one.organisation)); });
    const auto households = sql.find<Household>(u"household"_s, u"order by number"_s);
    if (!households) return std::unexpected(households.error());
    addFitting(
        found, *households, most, [&](const Household &one) { return matches(words, folded(one.number + u' ' + one.caseReference)); });
    return found;
}

Result<Subject> findSubject(Sql &sql, const QString &text)
{
    constexpr int enough = 20;
    return findSubjects(sql, text, enough).and_then([&](QList<Subject> found) -> Result<Subject> {
        const QString wanted = text.simplified();
        const auto isExact = [&](const Subject &one) { return one.label.compare(wanted, Qt::CaseInsensitive) == 0; };
        if (std::ranges::count_if(found, isExact) == 1) return *std::ranges::find_if(found, isExact);
        if (found.isEmpty()) return fail(Error::Kind::NotFound, u"subject.unknown"_s, {wanted});
        if (found.size() > 1) return fail(Error::Kind::Conflict, u"subject.many"_s, {wanted, QString::number(found.size())});
        return found.first();
    });
}
