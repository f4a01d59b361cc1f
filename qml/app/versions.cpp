// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/versions.h"
#include "core/base/place.h"
#include "core/base/text.h"
#include "core/register/input.h"
#include "core/storage/record.h"
#include "geo/coordinates.h"
#include "qml/controls/options.h"
#include <QCoreApplication>
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace {
QString placeText(const Wkb &geom)
{
    if (geom.bytes.isEmpty()) return {};
    if (const auto point = pointOf(geom.bytes)) return coordinatesText(*point);
    return QCoreApplication::translate("Versions", "auf der Karte gezeichnet");
}

/** What belongs to another property is decided with it. */
const QHash<QString, QString> &followers()
{
    static const QHash<QString, QString> names{{u"vacancy.availability"_s, u"vacancy.availableFrom"_s},
        {u"building.positionAccuracy"_s, u"building.geom"_s}, {u"building.positionOrigin"_s, u"building.geom"_s},
        {u"building.municipalityId"_s, u"building.geom"_s}, {u"place.ags"_s, u"place.geom"_s},
        {u"info_session.ags"_s, u"info_session.geom"_s}, {u"agreement.tenancyId"_s, u"agreement.dwellingId"_s}};
    return names;
}

/** Shown to choose, shown only, or not at all. */
enum class Showing {
    Choice,
    Fixed,
    None
};

Showing showingOf(const Field &field, const QMetaProperty &property, const QString &name)
{
    if (followers().contains(name)) return Showing::None;
    if (property.metaType() == QMetaType::fromType<Wkb>()) return Showing::Choice;
    if (field.input != InputKind::Hidden) return Showing::Choice;
    return enumOfType(property.metaType()).isValid() ? Showing::Fixed : Showing::None;
}

QString wordsOf(const QMetaObject &meta, const void *gadget, const Field &field)
{
    const QMetaProperty property = meta.property(meta.indexOfProperty(field.property));
    const QVariant value = property.readOnGadget(gadget);
    if (value.metaType() == QMetaType::fromType<Wkb>()) return orDash(placeText(value.value<Wkb>()));
    if (field.input != InputKind::Hidden) return orDash(gadgetFact(meta, gadget, field));
    const QMetaEnum keys = enumOfType(value.metaType());
    return keys.isValid() ? orDash(wordOf(keys, *static_cast<const int *>(value.constData()))) : orDash(value.toString());
}
}

QStringList changedLabels(const QString &table, const QStringList &columns)
{
    QStringList labels;
    for (const Field &field : fields()) {
        const QString property = QString::fromLatin1(field.property);
        const bool isQuiet = property.endsWith("Id"_L1) || property.endsWith("Uid"_L1) || property.endsWith("Since"_L1);
        if (table == QLatin1StringView(field.record) && columns.contains(snakeCase(property)) && !isQuiet)
            labels += fieldLabel(table, property);
    }
    return labels;
}

QString decidingName(const QString &name)
{
    return followers().value(name, name);
}

void Versions::compareGadgets(const char *record, const QMetaObject &meta, const void *base, const void *mine, const void *theirs)
{
    for (const Field &field : fields()) {
        const int at = qstrcmp(field.record, record) == 0 ? meta.indexOfProperty(field.property) : -1;
        if (at < 0) continue;
        const QMetaProperty property = meta.property(at);
        const QString name = QString::fromLatin1(field.record) + u'.' + QString::fromLatin1(field.property);
        const Showing showing = showingOf(field, property, name);
        if (showing == Showing::None) continue;
        const QVariant before = toStored(property.readOnGadget(base)), here = toStored(property.readOnGadget(mine)),
                       there = toStored(property.readOnGadget(theirs));
        if (here == there) continue;
        const auto words = [&](const void *gadget) { return spelled(name, wordsOf(meta, gadget, field)); };
        const bool isFixed = showing == Showing::Fixed;
        add({name, fieldLabel(name), words(base), words(mine), words(theirs), false, false, isFixed}, here != before, there != before);
    }
}

QString Versions::spelled(const QString &name, const QString &text) const
{
    const auto words = m_spelling.constFind(name);
    return words == m_spelling.constEnd() || text == orDash({}) ? text : orDash((*words)(text));
}

void Versions::compareWords(const QString &name, const QString &label, const QString &base, const QString &mine, const QString &theirs)
{
    if (mine == theirs) return;
    add({name, label, orDash(base), orDash(mine), orDash(theirs)}, mine != base, theirs != base);
}

void Versions::add(const Difference &difference, bool isMine, bool isTheirs)
{
    m_differences += difference;
    m_differences.last().isMine = isMine;
    m_differences.last().isTheirs = isTheirs;
}
