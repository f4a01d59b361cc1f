// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/fields.h"
#include "core/base/money.h"
#include "core/base/tri.h"
#include "core/figures/measure.h"
#include "core/figures/report.h"
#include "core/handover/handover.h"
#include "core/handover/handoverparts.h"
#include "core/handover/sponsor.h"
#include "core/handover/visit.h"
#include "core/outreach/agreement.h"
#include "core/outreach/session.h"
#include "core/placement/household.h"
#include "core/places/communitybus.h"
#include "core/register/contact.h"
#include "core/register/document.h"
#include "core/register/entry.h"
#include "core/register/landlord.h"
#include "core/register/task.h"
#include "core/register/words.h"
#include <QFile>
#include <QMetaProperty>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QMap<QString, const QMetaObject *> records{{u"building"_s, &Building::staticMetaObject}, {u"dwelling"_s, &Dwelling::staticMetaObject},
    {u"vacancy"_s, &Vacancy::staticMetaObject}, {u"landlord"_s, &Landlord::staticMetaObject},
    {u"landlord_role"_s, &LandlordRole::staticMetaObject}, {u"consent"_s, &Consent::staticMetaObject},
    {u"contact"_s, &Contact::staticMetaObject}, {u"task"_s, &Task::staticMetaObject}, {u"document"_s, &Document::staticMetaObject},
    {u"place"_s, &Place::staticMetaObject}, {u"community_bus"_s, &CommunityBus::staticMetaObject},
    {u"community_bus_stop"_s, &CommunityBusStop::staticMetaObject}, {u"household"_s, &Household::staticMetaObject},
    {u"destination"_s, &Destination::staticMetaObject}, {u"info_session"_s, &InfoSession::staticMetaObject},
    {u"session_item"_s, &SessionItem::staticMetaObject}, {u"participation"_s, &Participation::staticMetaObject},
    {u"agreement"_s, &Agreement::staticMetaObject}, {u"handover"_s, &Handover::staticMetaObject},
    {u"handover_party"_s, &HandoverParty::staticMetaObject}, {u"handover_key"_s, &HandoverKey::staticMetaObject},
    {u"meter_reading"_s, &MeterReading::staticMetaObject}, {u"handover_room"_s, &HandoverRoom::staticMetaObject},
    {u"room_part"_s, &RoomPart::staticMetaObject}, {u"inventory_item"_s, &InventoryItem::staticMetaObject},
    {u"handover_promise"_s, &HandoverPromise::staticMetaObject}, {u"instruction_row"_s, &InstructionRow::staticMetaObject},
    {u"signature"_s, &Signature::staticMetaObject}, {u"supplement"_s, &Supplement::staticMetaObject},
    {u"sponsor"_s, &Sponsor::staticMetaObject}, {u"engagement"_s, &Engagement::staticMetaObject},
    {u"visit_plan"_s, &VisitPlan::staticMetaObject}, {u"visit"_s, &Visit::staticMetaObject}, {u"measure"_s, &Measure::staticMetaObject},
    {u"report"_s, &Report::staticMetaObject}};

/** The types that a kind of input can hold. */
QList<QMetaType> typesOf(InputKind kind)
{
    switch (kind) {
    case InputKind::Integer: return {QMetaType::fromType<std::optional<int>>(), QMetaType::fromType<int>()};
    case InputKind::Year:
    case InputKind::Area:
    case InputKind::Rooms:
    case InputKind::Floor:
    case InputKind::Energy: return {QMetaType::fromType<std::optional<int>>()};
    case InputKind::Money: return {QMetaType::fromType<std::optional<Cents>>()};
    case InputKind::Date: return {QMetaType::fromType<QDate>()};
    case InputKind::Moment: return {QMetaType::fromType<QDateTime>()};
    case InputKind::Clock: return {QMetaType::fromType<QTime>()};
    case InputKind::YesNoUnknown: return {QMetaType::fromType<Tri>()};
    case InputKind::YesNo: return {QMetaType::fromType<bool>()};
    case InputKind::Position: return {QMetaType::fromType<Wkb>()};
    default: return {QMetaType::fromType<QString>()};
    }
}

/** One line of the table in CONTRIBUTING.md. */
QString lineOf(const Field &field)
{
    const QString unit = QString::fromUtf8(field.unit);
    return u"| %1 | %2 | `%3.%4` | %5 |"_s.arg(QString::fromUtf8(field.german), QString::fromUtf8(field.english),
        QLatin1StringView(field.record), QLatin1StringView(field.property), unit.isEmpty() ? u"–"_s : unit);
}
}

/** The field catalogue fits the values, and the table for people fits the catalogue. */
class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPropertyIsAField_data()
    {
        QTest::addColumn<QString>("record");
        for (const QString &record : records.keys()) QTest::newRow(qPrintable(record)) << record;
    }
    void everyPropertyIsAField()
    {
        QFETCH(QString, record);
        const QMetaObject &meta = *records.value(record);
        for (int i = 0; i < meta.propertyCount(); ++i) {
            const QString name = QString::fromLatin1(meta.property(i).name());
            if (QStringList{u"id"_s, u"uid"_s, u"office"_s, u"version"_s}.contains(name)) continue;
            QVERIFY2(findField(record, name), qPrintable(record + u'.' + name));
        }
    }

    void everyFieldIsAProperty()
    {
        QSet<QString> seen;
        for (const Field &field : fields()) {
            const QString name = QLatin1StringView(field.record) + u'.' + QLatin1StringView(field.property);
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen += name;
            QVERIFY2(records.contains(QString::fromLatin1(field.record)), qPrintable(name));
            const QMetaObject &meta = *records.value(QString::fromLatin1(field.record));
            const int index = meta.indexOfProperty(field.property);
            QVERIFY2(index >= 0, qPrintable(name));
            const QMetaType type = meta.property(index).metaType();
            if (field.input == InputKind::Hidden) continue;
            const bool isKind = enumOfType(type).isValid() && type != QMetaType::fromType<Tri>();
            if (field.input == InputKind::Choice || field.input == InputKind::Choices)
                QVERIFY2(isKind && enumOfType(type).isFlag() == (field.input == InputKind::Choices), qPrintable(name));
            else
                QVERIFY2(typesOf(field.input).contains(type), qPrintable(name));
        }
    }

    void labelsAreDistinctWithinARecord()
    {
        QSet<QString> seen;
        for (const Field &field : fields()) {
            QVERIFY(*field.german && *field.english);
            for (const char *label : {field.german, field.english}) {
                if (label == field.english && qstrcmp(field.german, field.english) == 0) continue;
                const QString key = QString::fromLatin1(field.record) + u'/' + QString::fromUtf8(label);
                QVERIFY2(!seen.contains(key), qPrintable(key));
                seen += key;
            }
        }
        QCOMPARE(fieldLabel(u"vacancy", u"netCold"), u"Nettokaltmiete"_s);
        QCOMPARE(fieldLabel(u"vacancy", u"nothing"), u"nothing"_s);
        QCOMPARE(groupLabel(FieldGroup::Document), u"Unterlage"_s);
    }

    void theTableForPeopleIsComplete()
    {
        QFile file(QFINDTESTDATA("../../CONTRIBUTING.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype begin = text.indexOf("<!-- fields -->"_L1), end = text.indexOf("<!-- /fields -->"_L1);
        QVERIFY(begin >= 0 && end > begin);
        QStringList written = text.sliced(begin, end - begin).split(u'\n');
        written.removeIf([](const QString &line) { return !line.startsWith("| "_L1) || line.contains("English name"_L1); });
        QStringList expected;
        for (const Field &field : fields()) expected += lineOf(field);
        for (const QString &line : expected)
            if (!written.contains(line)) qWarning().noquote() << "missing in CONTRIBUTING.md:" << line;
        for (const QString &line : written)
            if (!expected.contains(line)) qWarning().noquote() << "no such field:" << line;
        QVERIFY(written == expected);
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "fieldstest.moc"
