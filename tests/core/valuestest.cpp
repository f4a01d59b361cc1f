// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/building.h"
#include "core/register/contact.h"
#include "core/register/document.h"
#include "core/register/dwelling.h"
#include "core/register/landlord.h"
#include "core/register/setting.h"
#include "core/register/task.h"
#include "core/register/vacancy.h"
#include "tests/testregister.h"
#include <QMetaEnum>
#include <QMetaProperty>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/** Another value than the default one, for every type that a property may have; @p seed makes neighbours differ. */
QVariant somethingElse(QMetaType type, int seed)
{
    if (type == QMetaType::fromType<QString>()) return u"Wert %1 äß"_s.arg(seed);
    if (type == QMetaType::fromType<int>()) return seed;
    if (type == QMetaType::fromType<qint64>()) return qint64(seed) << 33;
    if (type == QMetaType::fromType<bool>()) return true;
    if (type == QMetaType::fromType<QDate>()) return QDate(2026, 1, 1).addDays(seed);
    if (type == QMetaType::fromType<QDateTime>()) return QDateTime(QDate(2026, 1, 1), QTime(9, 30), QTimeZone::UTC).addSecs(seed);
    if (type == QMetaType::fromType<std::optional<int>>()) return QVariant::fromValue(std::optional(seed));
    if (type == QMetaType::fromType<std::optional<Cents>>()) return QVariant::fromValue(std::optional(Cents{seed}));
    if (type == QMetaType::fromType<Tri>()) return QVariant::fromValue(seed % 2 ? Tri::Yes : Tri::No);
    if (type == QMetaType::fromType<Wkb>()) return QVariant::fromValue(toWkb({400000.25, 5480000.5}));
    const int second = 1; // the second key of a kind, the first flag of a set
    return QVariant(type, &second);
}

bool isLink(const QMetaProperty &property)
{
    const auto name = QByteArrayView(property.name());
    return name == "id" || name == "uid" || name == "version" || name == "office" || (name.endsWith("Id") && name != "openimmoObid");
}

template<class T> T filled(const T &base)
{
    T value = base;
    const QMetaObject &meta = T::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i)
        if (!isLink(meta.property(i))) meta.property(i).writeOnGadget(&value, somethingElse(meta.property(i).metaType(), i));
    return value;
}

template<class T> QString differences(const T &a, const T &b)
{
    QStringList names;
    const Row one = rowOf(a), other = rowOf(b);
    for (qsizetype i = 0; i < one.size(); ++i)
        if (one[i] != other[i]) names += one[i].first + u'=' + one[i].second.toString() + u'/' + other[i].second.toString();
    return u": "_s + names.join(u", "_s);
}

/** Stores @p value, fills every property, stores that, and compares what comes back. */
template<class T> Result<T> throughTheRegister(Sql &sql, const QString &table, const T &value)
{
    return sql.add(table, value)
        .and_then([&](const T &kept) { return sql.save(table, filled(kept)); })
        .and_then([&](const T &expected) -> Result<T> {
            auto loaded = sql.load<T>(table, expected.id);
            if (loaded && !(*loaded == expected))
                return fail(Error::Kind::Format, u"differs"_s, {}, table + differences(*loaded, expected));
            return loaded;
        });
}
}

/** Every property of every value has its column, on both engines, and comes back as it went in. */
class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPropertyIsKept_data() { engineRows(); }
    void everyPropertyIsKept()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        QVERIFY(store);
        VERIFY_DONE(store.write([](Sql &sql) -> Result<> {
            auto building = throughTheRegister(sql, u"building"_s, Building());
            if (!building) return std::unexpected(building.error());
            auto dwelling = throughTheRegister(sql, u"dwelling"_s, Dwelling{.buildingId = building->id});
            if (!dwelling) return std::unexpected(dwelling.error());
            auto vacancy = throughTheRegister(sql, u"vacancy"_s, Vacancy{.dwellingId = dwelling->id, .number = u"LR-2026-00001"_s});
            if (!vacancy) return std::unexpected(vacancy.error());
            auto landlord = throughTheRegister(sql, u"landlord"_s, Landlord{.lastName = u"Muster"_s});
            if (!landlord) return std::unexpected(landlord.error());
            const LandlordRole role{.dwellingId = dwelling->id, .landlordId = landlord->id};
            if (auto kept = throughTheRegister(sql, u"landlord_role"_s, role); !kept) return std::unexpected(kept.error());
            if (auto kept = throughTheRegister(sql, u"status_transition"_s, StatusTransition{.vacancyId = vacancy->id}); !kept)
                return std::unexpected(kept.error());
            if (auto kept = throughTheRegister(sql, u"consent"_s, Consent{.landlordId = landlord->id}); !kept)
                return std::unexpected(kept.error());
            const Contact contact{.landlordId = landlord->id, .vacancyId = vacancy->id};
            if (auto kept = throughTheRegister(sql, u"contact"_s, contact); !kept) return std::unexpected(kept.error());
            if (auto kept = throughTheRegister(sql, u"task"_s, Task()); !kept) return std::unexpected(kept.error());
            if (auto kept = throughTheRegister(sql, u"document"_s, Document()); !kept) return std::unexpected(kept.error());
            return throughTheRegister(sql, u"setting"_s, Setting()).transform([](const Setting &) { });
        }));
    }

    void aBuildingWithoutPlaceIsKept_data() { engineRows(); }
    void aBuildingWithoutPlaceIsKept()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto kept = store.write([](Sql &sql) { return sql.add(u"building"_s, Building{.street = u"Ringstraße"_s}); });
        VERIFY_DONE(kept);
        QVERIFY(kept->geom.bytes.isEmpty());
        QVERIFY(!kept->municipalityId);
        QCOMPARE(kept->listedMonument, Tri::Unknown);
    }

    void aDwellingHasOneOpenEpisode_data() { engineRows(); }
    void aDwellingHasOneOpenEpisode()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto addTwo = [](VacancyStatus first) {
            return [first](Sql &sql) -> Result<Vacancy> {
                auto building = sql.add(u"building"_s, Building());
                auto dwelling = sql.add(u"dwelling"_s, Dwelling{.buildingId = building->id});
                const QString number = first == VacancyStatus::Let ? u"LR-2026-1000"_s : u"LR-2026-2000"_s;
                auto one = sql.add(u"vacancy"_s, Vacancy{.dwellingId = dwelling->id, .number = number + u'1', .status = first});
                return sql.add(u"vacancy"_s, Vacancy{.dwellingId = dwelling->id, .number = number + u'2'});
            };
        };
        VERIFY_DONE(store.write(addTwo(VacancyStatus::Let)));
        QVERIFY(!store.write(addTwo(VacancyStatus::Available)));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "valuestest.moc"
