// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/rowrules.h"
#include <QHash>

using namespace Qt::StringLiterals;

// Tables whose rows do not follow from a right and a parent alone. An empty text means that a role may not.
namespace {
using enum Role;
using Rule = QString (*)(Role role, Deed deed, const QString &row);

const QString nobody = u""_s, every = u"true"_s;

bool isCaseRole(Role role)
{
    return role == Caseworker || role == DistrictCaseworker || role == Lead;
}

QString ofOffice(const QString &row)
{
    return u"%1.office=%2"_s.arg(row, RowSql::myOffice);
}

QString ifTrue(bool condition, const QString &rule)
{
    return condition ? rule : nobody;
}

/** The log's head: own steps, those of the own office, and for whoever confirms deletions what is due to go. */
QString stepRule(Role role, Deed deed, const QString &row)
{
    const QString own = row + u".actor_login=session_user"_s, ofOwnOffice = u"(%1 or %2)"_s.arg(own, ofOffice(row));
    switch (deed) {
    case Deed::Read:
        if (role == Auditor) return every;
        if (role == Lead) return u"(%1 or %2.at<(select bleibe.due_before('audit_content', 6)))"_s.arg(ofOwnOffice, row);
        return isCaseRole(role) ? ofOwnOffice : ifTrue(isWriter(role), own);
    case Deed::Add:
        return ifTrue(isWriter(role),
            u"%1 and %2.actor_name=(select bleibe.my_name()) and %2.office=coalesce(%3, '')"_s.arg(own, row, RowSql::myOffice));
    // A deletion run names steps anew that name who is deleted.
    case Deed::Change: return role == Lead ? stepRule(role, Deed::Read, row) : isCaseRole(role) ? ofOwnOffice : ifTrue(isWriter(role), own);
    case Deed::Remove: return nobody;
    }
    return nobody;
}

/** Entries name rows, never what they hold. Whoever sees no records of persons sees no entries about them either, but the chain's end. */
QString entryRule(Role role, Deed deed, const QString &row)
{
    if (deed == Deed::Add)
        return ifTrue(
            isWriter(role), u"exists (select 1 from change_step own where own.id=%1.step_id and own.actor_login=session_user)"_s.arg(row));
    if (deed != Deed::Read) return nobody;
    if (isCaseRole(role) || role == Auditor) return every;
    QStringList names;
    for (const GuardedTable &table : guardedTables()) {
        const QString name = QLatin1StringView(table.table);
        if (table.right != Right::Audit && rowRule(role, Deed::Read, table, name)) names += u'\'' + name + u'\'';
    }
    return u"(%1.table_name in (%2) or %1.id=(select bleibe.last_change()))"_s.arg(row, names.join(u", "_s));
}

QString imageRule(Role role, Deed deed, const QString &row)
{
    const QString ofStep
        = u"exists (select 1 from change_entry told join change_step seen on seen.id=told.step_id where told.id=%1.change_id%2)"_s;
    if (deed == Deed::Add) return ifTrue(isWriter(role), ofStep.arg(row, u" and seen.actor_login=session_user"_s));
    if (deed != Deed::Read) return nobody;
    if (role == Lead) return ofStep.arg(row, u" and (seen.actor_login=session_user or %1)"_s.arg(ofOffice(u"seen"_s)));
    return ifTrue(isWriter(role) || role == Auditor, ofStep.arg(row, QString()));
}

QString accountRule(Role role, Deed deed, const QString &row)
{
    if (role == Administrator) return every;
    return ifTrue(deed == Deed::Read, row + u".login=session_user"_s);
}

/** Reads are told by whoever reads, and seen by the auditor; after their time whoever carries out deletions may take them away. */
QString readingRule(Role role, Deed deed, const QString &row)
{
    QString own = row + u".actor_login=session_user"_s;
    const QString due = u"%1.at<(select bleibe.due_before('reading_log', 6))"_s.arg(row);
    if (!isCaseRole(role) && role != Auditor) return nobody;
    if (deed == Deed::Add) return own;
    // Whoever reads is told the row's id when it is written, and never sees it again.
    const QString fresh = u"bleibe.is_new_reading(%1.id)"_s.arg(row);
    if (deed == Deed::Read) return role == Auditor ? every : role == Lead ? u"(%1 or %2)"_s.arg(due, fresh) : fresh;
    return ifTrue(deed == Deed::Remove && role == Lead, due);
}

QString taskRule(Role role, Deed, const QString &row)
{
    QString mine = row + u".assignee_login=session_user"_s;
    if (role == Volunteer) return mine;
    return ifTrue(isCaseRole(role),
        unrestricted(
            role, u"(%1 or %2.assignee_office=%3 or %4)"_s.arg(mine, row, RowSql::myOffice, ofOffice(row)), row + u".subject_uid"_s));
}

/** What everybody reads and the offices keep: settings, templates. */
QString officeWordsRule(Role role, Deed deed, const QString &)
{
    return deed == Deed::Read ? every : ifTrue(isCaseRole(role) || role == Administrator, every);
}

/** The threshold of counts is the lead's alone. */
QString settingRule(Role role, Deed deed, const QString &row)
{
    if (deed == Deed::Read || role == Lead) return every;
    if (role == Planning) return row + u".name='district.key'"_s;
    return ifTrue(isCaseRole(role) || role == Administrator, row + u".name<>'figures.small_number'"_s);
}

QString counterRule(Role role, Deed deed, const QString &row)
{
    if (deed == Deed::Remove) return nobody;
    if (role == Planning) return row + u".series in ('SZ', 'LA')"_s;
    return ifTrue(isCaseRole(role), every);
}

QString searchRule(Role role, Deed deed, const QString &row)
{
    const QString known = u"%1.owner in ('', session_user)"_s.arg(row);
    return deed == Deed::Read ? ifTrue(isCaseRole(role) || role == Jobcenter, known) : ifTrue(isCaseRole(role), known);
}

/** Those of persons say nothing without landlord_word. */
QString wordRule(Role role, Deed deed, const QString &row)
{
    // The mark "#" tells every connection whether the words it knows still hold.
    const QString mark = row + u".word='#'"_s;
    if (role == Jobcenter)
        return ifTrue(deed == Deed::Read, u"(%1 or %2)"_s.arg(mark, exists(u"building_word"_s, u"word_id"_s, row + u".id"_s)));
    if (!isCaseRole(role)) return ifTrue(deed == Deed::Read && isWriter(role), mark);
    return ifTrue(deed == Deed::Read || deed == Deed::Add, every);
}

QString landlordWordRule(Role role, Deed deed, const QString &row)
{
    if (role == Jobcenter) return ifTrue(deed == Deed::Read, u"false"_s);
    return plainRule(role, deed, guardedTable(u"landlord_word"_s), row).value_or(nobody);
}

QString contactRule(Role role, Deed deed, const QString &row)
{
    const GuardedTable landlord{"contact", Right::Contacts, "landlord", "landlord_id"},
        vacancy{"contact", Right::Contacts, "vacancy", "vacancy_id"};
    const auto byLandlord = plainRule(role, deed, landlord, row), byVacancy = plainRule(role, deed, vacancy, row);
    if (!byLandlord || !byVacancy || role == Volunteer) return nobody;
    return u"(case when %1.landlord_id is null then %2 else %3 end)"_s.arg(row, *byVacancy, *byLandlord);
}

/** Who holds a flat for which household is the business of the office that does; that a flat is held says its status. */
QString heldRule(Role role, Deed deed, const QString &row)
{
    if (!isCaseRole(role)) return nobody;
    const QString anonymous = u"%1.household_id is null"_s.arg(row);
    return deed == Deed::Read ? u"(%1 or %2)"_s.arg(ofOffice(row), anonymous) : ofOffice(row);
}

QString reservationRule(Role role, Deed deed, const QString &row)
{
    const QString rule = heldRule(role, deed, row);
    return deed == Deed::Read && !rule.isEmpty() ? u"(%1 and (%2 or %3.case_reference=''))"_s.arg(rule, ofOffice(row), row) : rule;
}

QString tenancyRule(Role role, Deed deed, const QString &row)
{
    return heldRule(role, deed, row);
}

/** A volunteer knows the number of the household that is visited, and nothing else of it (openColumns()). */
QString householdRule(Role role, Deed deed, const QString &row)
{
    if (role == Auditor) return ifTrue(deed == Deed::Read, u"%1.uid=any(%2)"_s.arg(row, RowSql::restrictedUids));
    if (role == Volunteer && deed == Deed::Read)
        return u"exists (select 1 from visit mine where mine.household_id=%1.id and mine.sponsor_id=%2)"_s.arg(row, RowSql::mySponsor);
    return plainRule(role, deed, guardedTable(u"household"_s), row).value_or(nobody);
}

/** Records whose use is restricted are for the data protection officer too. */
QString landlordRule(Role role, Deed deed, const QString &row)
{
    // Lists of flats leave theirs out, by ids alone (openColumns()).
    if (role == Auditor || role == Jobcenter) return ifTrue(deed == Deed::Read, u"%1.uid=any(%2)"_s.arg(row, RowSql::restrictedUids));
    return plainRule(role, deed, guardedTable(u"landlord"_s), row).value_or(nobody);
}

QString landlordRoleRule(Role role, Deed deed, const QString &row)
{
    if (role == Jobcenter) return ifTrue(deed == Deed::Read, exists(u"landlord"_s, u"id"_s, row + u".landlord_id"_s));
    return plainRule(role, deed, guardedTable(u"landlord_role"_s), row).value_or(nobody);
}

QString sponsorRule(Role role, Deed deed, const QString &row)
{
    if (role == Auditor) return ifTrue(deed == Deed::Read, u"%1.uid=any(%2)"_s.arg(row, RowSql::restrictedUids));
    return plainRule(role, deed, guardedTable(u"sponsor"_s), row).value_or(nobody);
}

/** A line counts once somebody other than who entered it released it; others than the lead propose lines. */
QString limitRule(Role role, Deed deed, const QString &row)
{
    if (deed == Deed::Read) return plainRule(role, deed, guardedTable(u"rent_limit"_s), row).value_or(nobody);
    if (role == Lead) return u"(%1.released_by='' or %1.released_by<>%1.entered_by)"_s.arg(row);
    return ifTrue(role == DistrictCaseworker, row + u".released_by=''"_s);
}

QString heatingRule(Role role, Deed deed, const QString &row)
{
    if (deed == Deed::Read || role == Lead) return plainRule(role, deed, guardedTable(u"heating_limit"_s), row).value_or(nobody);
    return ifTrue(role == DistrictCaseworker, row + u".status<>'official'"_s);
}

QString releaseRule(Role role, Deed deed, const QString &)
{
    if (deed == Deed::Read) return ifTrue(isCaseRole(role) || role == Volunteer, every);
    return ifTrue(role == Caseworker || role == DistrictCaseworker, every);
}

QString ruleRule(Role role, Deed deed, const QString &)
{
    return deed == Deed::Read ? ifTrue(isCaseRole(role) || role == Auditor, every) : ifTrue(role == Lead, every);
}

/** Deletion runs, restrictions and requests: the own office's; the district proposes, the lead decides. */
QString retainedRule(Role role, Deed deed, const QString &row)
{
    if (deed == Deed::Read && (role == Auditor || role == DistrictCaseworker)) return every;
    if (role == Lead) return every;
    return ifTrue(role == Caseworker || role == DistrictCaseworker, ofOffice(row));
}

QString runRule(Role role, Deed deed, const QString &row)
{
    QString rule = retainedRule(role, deed, row);
    if (rule.isEmpty() || deed == Deed::Read) return rule;
    if (deed == Deed::Remove) return nobody;
    return role == DistrictCaseworker ? u"(%1 and %2.state<>'done')"_s.arg(rule, row) : rule;
}

/** An objection is known to all who work with the record it is about. */
QString restrictionRule(Role role, Deed deed, const QString &row)
{
    // Lists leave such records out, so they have to know which ones (openColumns()).
    if (role == Jobcenter || role == Volunteer) return ifTrue(deed == Deed::Read, every);
    QString rule = retainedRule(role, deed, row);
    if (role != Caseworker || deed != Deed::Read) return rule;
    const QString uid = row + u".subject_uid"_s;
    return u"(%1 or %2 or %3 or %4)"_s.arg(
        rule, exists(u"landlord"_s, u"uid"_s, uid), exists(u"household"_s, u"uid"_s, uid), exists(u"sponsor"_s, u"uid"_s, uid));
}

/** The own key stays; those of others may be forgotten. */
QString keyRule(Role role, Deed deed, const QString &row)
{
    if (deed == Deed::Remove) return ifTrue(isCaseRole(role), row + u".secret_key=''"_s);
    return ifTrue(isCaseRole(role), every);
}

/** Reports hold no records: planning writes them, the lead releases them. */
QString reportRule(Role role, Deed deed, const QString &row)
{
    if (deed == Deed::Read) return ifTrue(isCaseRole(role) || role == Planning, every);
    if (role == Planning) return row + u".state='draft'"_s;
    return ifTrue(role == Lead, every);
}

QString measureRule(Role role, Deed deed, const QString &)
{
    return ifTrue(role == Lead || role == Planning || (deed == Deed::Read && isCaseRole(role)), every);
}

QString exchangeRule(Role role, Deed deed, const QString &row)
{
    if (!isCaseRole(role)) return nobody;
    return role == Caseworker || deed != Deed::Read ? ofOffice(row) : every;
}
}

QString documentRule(Role role, Deed deed, const QString &row);
QString contentRule(Role role, Deed deed, const QString &row);

std::optional<QString> ownRule(Role role, Deed deed, const GuardedTable &table, const QString &row)
{
    static const QHash<QLatin1StringView, Rule> rules{{"change_step"_L1, stepRule}, {"change_entry"_L1, entryRule},
        {"change_image"_L1, imageRule}, {"account"_L1, accountRule}, {"reading"_L1, readingRule}, {"task"_L1, taskRule},
        {"paper_template"_L1, officeWordsRule}, {"setting"_L1, settingRule}, {"number_counter"_L1, counterRule},
        {"saved_search"_L1, searchRule}, {"search_word"_L1, wordRule}, {"contact"_L1, contactRule}, {"reservation"_L1, reservationRule},
        {"tenancy"_L1, tenancyRule}, {"household"_L1, householdRule}, {"landlord"_L1, landlordRule}, {"landlord_role"_L1, landlordRoleRule},
        {"landlord_word"_L1, landlordWordRule}, {"sponsor"_L1, sponsorRule}, {"rent_limit"_L1, limitRule},
        {"heating_limit"_L1, heatingRule}, {"text_release"_L1, releaseRule}, {"retention_rule"_L1, ruleRule}, {"retention_run"_L1, runRule},
        {"restriction"_L1, restrictionRule}, {"subject_request"_L1, retainedRule}, {"office_key"_L1, keyRule},
        {"exchange"_L1, exchangeRule}, {"report"_L1, reportRule}, {"measure"_L1, measureRule}, {"document"_L1, documentRule},
        {"document_content"_L1, contentRule}};
    const auto found = rules.constFind(QLatin1StringView(table.table));
    if (found == rules.cend()) return {};
    return (*found)(role, deed, row);
}
