// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/waylabels.h"
#include "core/handover/handovers.h"
#include "core/handover/sponsor.h"
#include "core/handover/visit.h"
#include "core/placement/household.h"
#include "core/register/contact.h"
#include "core/register/document.h"
#include "core/register/entry.h"
#include "core/register/fields.h"
#include "core/register/input.h"
#include "core/register/landlord.h"
#include "core/register/task.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/** What the stored columns of a table mean. */
const QMetaObject *kindOf(const QString &table)
{
    static const QHash<QString, const QMetaObject *> kinds{{u"building"_s, &Building::staticMetaObject},
        {u"dwelling"_s, &Dwelling::staticMetaObject}, {u"vacancy"_s, &Vacancy::staticMetaObject},
        {u"landlord"_s, &Landlord::staticMetaObject}, {u"landlord_role"_s, &LandlordRole::staticMetaObject},
        {u"consent"_s, &Consent::staticMetaObject}, {u"contact"_s, &Contact::staticMetaObject},
        {u"household"_s, &Household::staticMetaObject}, {u"destination"_s, &Destination::staticMetaObject},
        {u"handover"_s, &Handover::staticMetaObject}, {u"handover_party"_s, &HandoverParty::staticMetaObject},
        {u"handover_key"_s, &HandoverKey::staticMetaObject}, {u"meter_reading"_s, &MeterReading::staticMetaObject},
        {u"handover_room"_s, &HandoverRoom::staticMetaObject}, {u"room_part"_s, &RoomPart::staticMetaObject},
        {u"inventory_item"_s, &InventoryItem::staticMetaObject}, {u"handover_promise"_s, &HandoverPromise::staticMetaObject},
        {u"instruction_row"_s, &InstructionRow::staticMetaObject}, {u"signature"_s, &Signature::staticMetaObject},
        {u"supplement"_s, &Supplement::staticMetaObject}, {u"visit_plan"_s, &VisitPlan::staticMetaObject},
        {u"visit"_s, &Visit::staticMetaObject}, {u"engagement"_s, &Engagement::staticMetaObject}, {u"task"_s, &Task::staticMetaObject},
        {u"document"_s, &Document::staticMetaObject}};
    return kinds.value(table);
}

QString placeText(const Wkb &geom)
{
    const auto place = pointOf(geom.bytes);
    if (place) return u"%1, %2"_s.arg(qRound(place->east)).arg(qRound(place->north));
    return geom.bytes.isEmpty() ? u"–"_s : QCoreApplication::translate("Trip", "gezeichnete Fläche");
}
}

QMetaProperty propertyOf(const QString &table, const QString &column)
{
    const QMetaObject *kind = kindOf(table);
    for (int i = 0; kind && i < kind->propertyCount(); ++i)
        if (snakeCase(QString::fromLatin1(kind->property(i).name())) == column) return kind->property(i);
    return {};
}

QString columnLabel(const QString &table, const QString &column)
{
    const QMetaProperty property = propertyOf(table, column);
    return property.isValid() ? fieldLabel(table, QString::fromLatin1(property.name())) : column;
}

QString columnText(const QString &table, const QString &column, const QVariant &value)
{
    const QMetaProperty property = propertyOf(table, column);
    if (!property.isValid() || value.isNull()) return value.isNull() ? u"–"_s : value.toString();
    if (column == "geom"_L1) return placeText(value.value<Wkb>());
    const Field *field = findField(table, QString::fromLatin1(property.name()));
    const QVariant meant = fromStored(value, property.metaType());
    if (column == "reading_milli"_L1) return printReading(value.toLongLong());
    QString said = wordOf(meant);
    if (!said.isEmpty()) return said;
    if (!field || field->input == InputKind::Hidden) return value.toString().isEmpty() ? u"–"_s : value.toString();
    const QString text = printInput(field->input, meant);
    return text.isEmpty() ? u"–"_s : text;
}
