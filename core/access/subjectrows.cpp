// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/subjectrows.h"
#include "core/access/subjectlabels.h"
#include "core/register/fields.h"
#include <QJsonDocument>
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace {
const QStringList staffColumns{u"actor_login"_s, u"actor_name"_s, u"assignee_login"_s, u"assignee_name"_s, u"done_by"_s, u"holder_login"_s,
    u"holder_name"_s, u"proposed_by"_s, u"answered_by"_s, u"added_by"_s, u"last_confirmed_by"_s};

bool isWithheld(const SubjectPart &part, const QString &column, const AccessWish &wish)
{
    if (wish.withStaffNames && staffColumns.contains(column)) return false;
    return QString::fromLatin1(part.withheld).split(u',').contains(column);
}

QString titleOf(const SubjectTable &table, const QString &about)
{
    const QString label = toldRecord(QString::fromLatin1(table.table));
    return about.trimmed().isEmpty() ? label : u"%1 · %2"_s.arg(label, about.simplified());
}

/** A value of the type that the table's rows have; freed with this object. */
class Gadget
{
public:
    explicit Gadget(QMetaType type) : m_type(type), m_value(type.create()) { }
    ~Gadget() { m_type.destroy(m_value); }
    Q_DISABLE_COPY_MOVE(Gadget)
    void *get() const { return m_value; }
    const QMetaObject &meta() const { return *m_type.metaObject(); }

private:
    QMetaType m_type;
    void *m_value;
};

SubjectRecord readRecord(const QSqlQuery &row, const SubjectTable &table, const SubjectPart &part, const AccessWish &wish)
{
    const Gadget gadget(table.type());
    readGadget(gadget.meta(), gadget.get(), row, 1);
    SubjectRecord record{.table = QString::fromLatin1(table.table), .title = titleOf(table, row.value(0).toString())};
    for (int at = 0; at < gadget.meta().propertyCount(); ++at) {
        const QMetaProperty property = gadget.meta().property(at);
        const QVariant value = property.readOnGadget(gadget.get());
        const QString column = snakeCase(QString::fromLatin1(property.name()));
        if (column == "uid"_L1) record.uid = value.toString();
        if (auto told = valueOf(table, part, column, value, wish)) record.values += *told;
    }
    return record;
}

/** What a provider said last: facts by "record.property". */
SubjectRecord readOrigin(const QSqlQuery &row, const SubjectTable &table)
{
    SubjectRecord record{
        .table = QString::fromLatin1(table.table), .uid = row.value(1).toString(), .title = titleOf(table, row.value(0).toString())};
    const QJsonObject facts = QJsonDocument::fromJson(row.value(2).toString().toUtf8()).object();
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        record.values += SubjectValue{
            .column = fact.key(), .label = fieldLabel(fact.key()), .text = fact.value().toVariant().toString(), .stored = fact.value()};
    return record;
}
}

QString marksFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

std::optional<SubjectValue> valueOf(
    const SubjectTable &table, const SubjectPart &part, const QString &column, const QVariant &value, const AccessWish &wish)
{
    const QString name = QString::fromLatin1(table.table);
    const QString text = toldValue(name, column, value);
    const bool withheld = isWithheld(part, column, wish);
    if (text.isEmpty() || (isMachineColumn(column) && !withheld) || value.toString() == "0"_L1) return {};
    if (column == "office"_L1 || column == "subject_kind"_L1) return {};
    if (withheld) return SubjectValue{.column = column, .label = toldColumn(name, column), .isWithheld = true};
    return SubjectValue{.column = column, .label = toldColumn(name, column), .text = text, .stored = jsonOfStored(toStored(value))};
}

std::optional<SubjectValue> storedValueOf(
    const SubjectTable &table, const SubjectPart &part, const QString &column, const QVariant &stored, const AccessWish &wish)
{
    if (!table.type) return {};
    const QMetaObject &meta = *table.type().metaObject();
    for (int at = 0; at < meta.propertyCount(); ++at)
        if (snakeCase(QString::fromLatin1(meta.property(at).name())) == column)
            return valueOf(table, part, column, fromStored(stored, meta.property(at).metaType()), wish);
    return {};
}

Result<QList<SubjectRecord>> recordsOf(Sql &sql, const SubjectTable &table, const Subject &subject, const AccessWish &wish)
{
    const SubjectPart &part = table.part(subject.kind);
    QList<SubjectRecord> records;
    if (!part.where) return records;
    const QString condition = conditionOf(part), about = table.about ? QString::fromLatin1(table.about) : u"''"_s;
    const QString columns = table.type ? columnsOfGadget(*table.type().metaObject(), u"t."_s) : u"t.uid, t.facts"_s;
    const QVariantList values(condition.count(u'?'), subject.uid);
    return sql
        .query(u"select %1, %2 from %3 t where %4 order by t.id"_s.arg(about, columns, QLatin1StringView(table.table), condition), values)
        .transform([&](QSqlQuery rows) {
            while (rows.next()) records += table.type ? readRecord(rows, table, part, wish) : readOrigin(rows, table);
            return records;
        });
}
