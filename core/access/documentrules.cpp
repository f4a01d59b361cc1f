// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/rowrules.h"

using namespace Qt::StringLiterals;

namespace {
/** What documents hang on, and in which tables it lies. */
struct Subject {
    QLatin1StringView kind;
    QList<QLatin1StringView> tables;
};

const QList<Subject> &subjects()
{
    static const QList<Subject> all{{"building"_L1, {"building"_L1}}, {"dwelling"_L1, {"dwelling"_L1}}, {"vacancy"_L1, {"vacancy"_L1}},
        {"landlord"_L1, {"landlord"_L1}}, {"consent"_L1, {"consent"_L1}}, {"contact"_L1, {"contact"_L1}},
        {"municipality"_L1, {"municipality"_L1}}, {"household"_L1, {"household"_L1}}, {"session"_L1, {"info_session"_L1}},
        {"agreement"_L1, {"agreement"_L1}},
        {"handover"_L1,
            {"handover"_L1, "handover_room"_L1, "room_part"_L1, "meter_reading"_L1, "handover_key"_L1, "inventory_item"_L1,
                "signature"_L1}},
        {"sponsor"_L1, {"sponsor"_L1}}, {"visit"_L1, {"visit"_L1}}};
    return all;
}

/** True where documents of such a record concern a role: base data have none, and to a volunteer flat and visit do. */
bool mayHang(Role role, const GuardedTable &table)
{
    if (role == Role::Volunteer) return table.right == Right::Objects || qstrcmp(table.table, "visit") == 0;
    return role != Role::Planning && role != Role::Administrator && (role != Role::Auditor || table.right == Right::Contacts);
}

/** The rule for the record that a document of this kind hangs on. */
QString subjectRule(Role role, Deed deed, const Subject &subject, const QString &row)
{
    QStringList rules;
    for (const auto name : subject.tables) {
        const GuardedTable table = guardedTable(name);
        const QString alias = u"of_"_s + name;
        const auto rule = mayHang(role, table) ? rowRule(role, deed == Deed::Read ? Deed::Read : Deed::Change, table, alias) : std::nullopt;
        if (!rule) continue;
        // Reading is judged by the record's own policy.
        rules += *rule == "true"_L1 ? *rule : exists(name, u"uid"_s, row + u".subject_uid"_s, deed == Deed::Read ? QString() : *rule);
    }
    if (rules.contains("true"_L1)) return u"true"_s;
    return rules.join(u" or "_s);
}
}

QString documentRule(Role role, Deed deed, const QString &row)
{
    if (role == Role::Volunteer && deed == Deed::Remove) return {};
    QString cases;
    for (const Subject &subject : subjects())
        if (const QString rule = subjectRule(role, deed, subject, row); !rule.isEmpty())
            cases += u" when '%1' then %2"_s.arg(subject.kind, rule);
    if (cases.isEmpty()) return {};
    const QString internal = role == Role::Jobcenter ? u" and %1.internal=0"_s.arg(row) : QString();
    return u"(case %1.subject_kind%2 else false end%3)"_s.arg(row, cases, internal);
}

QString contentRule(Role role, Deed deed, const QString &row)
{
    if (documentRule(role, Deed::Read, u"document"_s).isEmpty()) return {};
    // Bytes stay for whoever takes a removal back; the office that brought them clears what nothing names any more.
    const bool clears = allowed(role, Right::Retention).write != Extent::None;
    const QString loose = u"(%1.office=%2 and bleibe.is_loose(%1.sha256))"_s.arg(row, RowSql::myOffice);
    switch (deed) {
    case Deed::Read: {
        const QString seen = exists(u"document"_s, u"sha256"_s, row + u".sha256"_s);
        return u"(%1 or bleibe.is_unlogged('document_content', %2.id)%3)"_s.arg(seen, row, clears ? u" or "_s + loose : QString());
    }
    case Deed::Add: return documentRule(role, deed, u"document"_s).isEmpty() ? QString() : u"true"_s;
    case Deed::Change: return {};
    case Deed::Remove: return clears ? loose : QString();
    }
    return {};
}
