// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/landlordrows.h"
#include "core/base/text.h"
#include "core/register/landlords.h"
#include "import/formula.h"
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace {
QMetaProperty propertyOf(const QString &key)
{
    const QMetaObject &meta = Landlord::staticMetaObject;
    return meta.property(meta.indexOfProperty(key.section(u'.', 1).toLatin1().constData()));
}

/** "67697 Otterberg" into code and town. */
void takeCity(Landlord &landlord, const QString &cell)
{
    static const QRegularExpression coded(u"^(?:D-?\\s?)?(\\d{5})\\s+(.+)$"_s);
    const auto match = coded.match(cell.simplified());
    landlord.city = match.hasMatch() ? match.captured(2) : cell.simplified();
    if (match.hasMatch() && landlord.postalCode.isEmpty()) landlord.postalCode = match.captured(1);
}
}

LandlordRows::LandlordRows(StagedTable &staged, const KnownRegister &known, QDate today, NumberStyle numbers, bool restToNote)
    : m_staged(staged), m_known(known), m_today(today), m_restToNote(restToNote), m_cells(today, numbers), m_landlords(known.landlords)
{
}

void LandlordRows::add(const TableRow &row)
{
    StagedLandlord staged;
    staged.number = row.number;
    if (row.tooLong >= 0) staged.problems += RowProblem{m_staged.heads.value(row.tooLong), {Error::Kind::Invalid, u"table.cell"_s, {}}};
    for (qsizetype i = 0; i < std::min(row.cells.size(), m_staged.targets.size()); ++i) {
        const QString &key = m_staged.targets[i];
        const Target *target = findTarget(TableKind::Landlords, key);
        const InputKind kind = target && target->field ? target->field->input : InputKind::Text;
        if (!target || saysNothing(kind, row.cells[i])) continue;
        const QString cell = restored(kind == InputKind::LongText ? row.cells[i] : row.cells[i].trimmed());
        const auto taken = take(key, target->field, cell, staged);
        QString &note = staged.landlord.note;
        if (taken)
            staged.stated += static_cast<quint16>(i);
        else if (m_restToNote)
            note += (note.isEmpty() ? QString() : u"\n"_s) + m_staged.heads[i] + u": "_s + cell;
        else
            staged.problems += RowProblem{m_staged.heads[i], taken.error()};
    }
    staged.subject = displayName(staged.landlord);
    if (staged.subject.isEmpty()) staged.problems += RowProblem{{}, {Error::Kind::Invalid, u"table.noName"_s, {}}};
    if (staged.problems.isEmpty())
        compare(staged);
    else
        staged.action = RowAction::Refused;
    m_staged.landlords += std::move(staged);
}

Result<> LandlordRows::take(const QString &key, const Field *field, const QString &cell, StagedLandlord &row)
{
    Landlord &landlord = row.landlord;
    if (key == "landlord.uid"_L1) {
        landlord.uid = cell;
    } else if (key == "landlord.name"_L1) {
        const Landlord named = landlordNamed(cell);
        landlord.firstName = named.firstName;
        landlord.lastName = named.lastName;
        landlord.company = named.company;
    } else if (key == "landlord.city"_L1) {
        takeCity(landlord, cell);
    } else if (key == "consent.givenOn"_L1) {
        const auto day = parseRoughDate(cell, m_today);
        if (!day) return fail(Error::Kind::Invalid, u"input.date"_s, {cell});
        row.consentOn = day->date;
    } else {
        const QMetaProperty property = propertyOf(key);
        const auto value = m_cells.read(*field, property.metaType(), cell);
        if (!value) return std::unexpected(value.error());
        property.writeOnGadget(&landlord, *value);
    }
    return {};
}

void LandlordRows::compare(StagedLandlord &row)
{
    const Landlord *known = m_landlords.find(row.landlord);
    const Landlord &stated = row.landlord;
    const QString key = known ? QString::number(known->id) : personKey(stated);
    if (const auto earlier = m_rowByKey.constFind(key); earlier != m_rowByKey.cend()) {
        row.action = RowAction::Duplicate;
        row.problems += RowProblem{{}, {Error::Kind::Conflict, u"table.repeated"_s, {QString::number(*earlier)}}};
        return;
    }
    m_rowByKey[key] = row.number;
    row.needsConsent = row.consentOn.isValid() && !m_known.consents.contains({known ? known->id : 0, row.consentOn});
    if (!known) return;
    row.known = displayName(*known);
    Landlord result = *known;
    QStringList keys;
    for (const quint16 column : std::as_const(row.stated)) keys += m_staged.targets[column];
    if (keys.contains(u"landlord.name"_s)) keys += {u"landlord.firstName"_s, u"landlord.lastName"_s, u"landlord.company"_s};
    if (!stated.postalCode.isEmpty()) keys += u"landlord.postalCode"_s;
    if (m_restToNote && !stated.note.isEmpty()) keys += u"landlord.note"_s;
    for (const QString &one : std::as_const(keys)) {
        const QMetaProperty property = propertyOf(one);
        if (!property.isValid() || one == "landlord.uid"_L1 || row.changes.contains(one)) continue;
        const QVariant value = property.readOnGadget(&row.landlord);
        if (toStored(value) == toStored(property.readOnGadget(known))) continue;
        property.writeOnGadget(&result, value);
        row.changes += one;
    }
    row.landlord = result;
    row.action = row.changes.isEmpty() && !row.needsConsent ? RowAction::Same : RowAction::Changed;
}
