// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/grants.h"
#include "core/access/rowrules.h"
#include "core/storage/record.h"
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array views{
    CountView{"counted_vacancies", Right::Objects},
    CountView{"counted_sessions", Right::Sessions},
    CountView{"technical_step", Right::Audit},
};

QList<Role> roles()
{
    QList<Role> all;
    all.reserve(roleCount);
    for (size_t role = 0; role < roleCount; ++role) all += static_cast<Role>(role);
    return all;
}

QString keyOfRole(Role role)
{
    return toStored(QVariant::fromValue(role)).toString();
}

QStringList groupNames()
{
    QStringList names;
    names.reserve(roleCount);
    for (const Role role : roles()) names += groupName(role);
    return names;
}

/** Roles for which @p holds is true, as a list of SQL texts. */
QString quoted(bool (*holds)(Role))
{
    QStringList keys;
    for (const Role role : roles())
        if (holds(role)) keys += u'\'' + keyOfRole(role) + u'\'';
    return keys.join(u", "_s);
}

bool retains(Role role)
{
    const Extent extent = allowed(role, Right::Retention).write;
    return extent == Extent::All || extent == Extent::OwnOffice;
}

bool counts(Role role)
{
    const Extent extent = allowed(role, Right::Objects).read;
    return extent == Extent::All || extent == Extent::Counts;
}

/** Functions, triggers and views, each statement ended by a semicolon and an empty line. */
QStringList functionStatements(const QString &owner)
{
    QStringList statements;
    const QDir folder(u":/bleibe/server"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        QString text = QString::fromUtf8(file.readAll());
        text.replace("{{groups}}"_L1, u'{' + groupNames().join(u',') + u'}');
        text.replace("{{retaining}}"_L1, quoted(retains)).replace("{{counting}}"_L1, quoted(counts));
        text.replace("{{owner}}"_L1, QString(owner).replace(u'\'', u"''"_s));
        for (const QString &statement : text.split(u";\n\n"_s)) statements += statement;
    }
    return statements;
}

/** Takes back what anybody but the owner was given, then gives the groups what all of them need. */
QString preparing()
{
    return uR"(
do $$
declare one record;
begin
    for one in select policyname, tablename from pg_policies where schemaname = 'bleibe' loop
        execute format('drop policy %I on bleibe.%I', one.policyname, one.tablename);
    end loop;
    for one in select rolname from pg_roles where rolname = any('%1'::text[]) loop
        execute format('revoke all on all tables in schema bleibe from %I', one.rolname);
        execute format('revoke all on all functions in schema bleibe from %I', one.rolname);
    end loop;
    execute format('revoke all on database %I from public', current_database());
end $$;
revoke all on schema bleibe from public;
revoke all on all tables in schema bleibe from public;
revoke all on all functions in schema bleibe from public;
alter default privileges in schema bleibe revoke all on tables from public;
alter default privileges in schema bleibe revoke execute on functions from public;
grant usage on schema bleibe to %2;
grant select on bleibe.register_info to %2;
grant execute on function bleibe.my_role(), bleibe.my_name(), bleibe.name_of(text), bleibe.my_office(), bleibe.my_association(), bleibe.my_sponsor(), bleibe.my_municipalities(),
    bleibe.my_areas(), bleibe.restricted(), bleibe.small_number(), bleibe.due_before(text, bigint), bleibe.last_change(), bleibe.is_unlogged(text, bigint),
    bleibe.is_loose(text), bleibe.is_new_reading(bigint), bleibe.set_password(text, text), bleibe.may_retain(), bleibe.forget_content(bigint[]), bleibe.forget_row(text, bigint),
    bleibe.forget_words() to %2;
grant select on bleibe.assignable_sponsor to %3)"_s.arg(
        u'{' + groupNames().join(u',') + u'}', groupNames().join(u", "_s), groupName(Role::Administrator));
}

QString viewGrants()
{
    QStringList grants;
    for (const CountView &view : views)
        for (const Role role : roles())
            if (const Extent extent = allowed(role, view.right).read; extent == Extent::Counts || extent == Extent::All)
                grants += u"grant select on bleibe.%1 to %2"_s.arg(QLatin1StringView(view.view), groupName(role));
    return grants.join(u";\n"_s);
}

struct DeedWords {
    Deed deed;
    const char *grant;
    /** Where its condition stands in a policy. */
    bool isUsing;
    bool isCheck;
};
constexpr std::array deedWords{
    DeedWords{Deed::Read, "select", true, false},
    DeedWords{Deed::Add, "insert", false, true},
    DeedWords{Deed::Change, "update", true, true},
    DeedWords{Deed::Remove, "delete", true, false},
};

QString deedStatements(const GuardedTable &table, Role role, const DeedWords &words)
{
    const QString name = QLatin1StringView(table.table), verb = QLatin1StringView(words.grant), group = groupName(role);
    const auto rule = rowRule(role, words.deed, table, name);
    if (!rule) return {};
    const QStringList columns = openColumns(role, words.deed, table);
    // A group is one for all registers of the server, an account is of this one.
    const QString acts = u"(select bleibe.my_role())='%1'"_s.arg(keyOfRole(role));
    const QString condition = *rule == "true"_L1 ? acts : u"%1 and %2"_s.arg(acts, *rule);
    QString policy = u"create policy %1_%2 on bleibe.%3 for %2 to %1"_s.arg(group, verb, name);
    if (words.isUsing) policy += u" using (%1)"_s.arg(condition);
    if (words.isCheck) policy += u" with check (%1)"_s.arg(condition);
    return u"grant %1%2 on bleibe.%3 to %4;\n%5;\n"_s.arg(
        verb, columns.isEmpty() ? QString() : u" (%1)"_s.arg(columns.join(u", "_s)), name, group, policy);
}

/** Its own log and derived tables have none: nobody tells of them. */
bool isLogged(const GuardedTable &table)
{
    const QString name = QLatin1StringView(table.table);
    return !name.startsWith("change_"_L1) && !name.endsWith("_word"_L1) && name != "reading"_L1 && !isBulk(name);
}
}

QString groupName(Role role)
{
    return u"bleibe_"_s + keyOfRole(role);
}

std::span<const CountView> countViews()
{
    return views;
}

bool isBulk(const QString &table)
{
    static const QStringList bulk{u"grid_cell"_s, u"timetable_route"_s, u"timetable_calendar"_s, u"timetable_departures"_s, u"base_cell"_s,
        u"address_street"_s, u"walking_content"_s};
    return bulk.contains(table);
}

QString groupStatement()
{
    QString text = u"do $$ begin\n"_s;
    for (const QString &name : groupNames())
        text += u"if not exists (select 1 from pg_roles where rolname='%1') then begin create role %1 nologin; "
                "exception when duplicate_object or unique_violation then null; end; end if;\n"_s.arg(name);
    return text + u"end $$"_s;
}

QString tableStatements(const GuardedTable &table)
{
    const QString name = QLatin1StringView(table.table);
    QString text = u"alter table bleibe.%1 enable row level security;\n"_s.arg(name);
    for (const Role role : roles())
        for (const DeedWords &words : deedWords) text += deedStatements(table, role, words);
    text += u"drop trigger if exists logged on bleibe.%1;\n"_s.arg(name);
    if (isLogged(table))
        text
            += u"create constraint trigger logged after insert or update or delete on bleibe.%1 deferrable initially deferred for each row "
               "execute function bleibe.expect_logged();\n"_s.arg(name);
    return text;
}

QStringList grantStatements(const QString &owner)
{
    QStringList statements{u"set local search_path=bleibe, public"_s};
    statements += functionStatements(owner);
    statements += preparing();
    for (const GuardedTable &table : guardedTables()) statements += tableStatements(table);
    statements += viewGrants();
    statements += u"select bleibe.settle_login(login) from bleibe.account where login<>session_user"_s;
    return statements;
}
