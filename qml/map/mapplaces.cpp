// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/mapplaces.h"
#include "core/base/words.h"
#include "core/places/places.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "geo/placepainter.h"

using namespace Qt::StringLiterals;

void MapPlaces::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &MapPlaces::reload);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("place"_L1) || tables.contains("place_source"_L1)) reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

void MapPlaces::setList(PlaceListModel *list)
{
    if (m_list == list) return;
    if (m_list) m_list->disconnect(this);
    m_list = list;
    Q_EMIT listChanged();
    if (!list) return reload();
    connect(list, &PlaceListModel::reloaded, this, [this] { take(m_list->shown()); });
    take(list->shown());
}

QString MapPlaces::validOn() const
{
    return dateText(shownDay());
}

void MapPlaces::setValidOn(const QString &typed)
{
    const auto day = parseInput(InputKind::Date, QMetaType::fromType<QDate>(), typed, QDate::currentDate());
    if (day) return setDay(day->toDate());
    m_validOnError = sentence(day.error());
    Q_EMIT dayChanged();
}

void MapPlaces::setDay(QDate day)
{
    if (m_day == day && m_validOnError.isEmpty()) return;
    m_day = day;
    m_validOnError.clear();
    Q_EMIT dayChanged();
    reload();
}

QStringList MapPlaces::groupNames()
{
    QStringList names;
    for (int group = 0; group < placeGroups; ++group) names += word(static_cast<PlaceGroup>(group));
    return names;
}

QStringList MapPlaces::groupIcons()
{
    QStringList icons;
    for (int group = 0; group < placeGroups; ++group) icons += iconOf(static_cast<PlaceGroup>(group));
    return icons;
}

void MapPlaces::take(const ShownPlaces &shown)
{
    m_shown = shown;
    Q_EMIT changed();
}

void MapPlaces::reload()
{
    if (m_list || !m_workspace || !m_workspace->isOpen()) return;
    const auto find = [day = shownDay()](Sql &sql) -> Result<ShownPlaces> {
        const auto places = listPlaces(sql, {.validOn = day});
        if (!places) return std::unexpected(places.error());
        HourWords hours(day);
        return showPlaces(sql, *places, hours);
    };
    m_workspace->read(this, find, [this](const Result<ShownPlaces> &shown) {
        if (m_list) return; // given meanwhile
        if (!shown) return m_workspace->tell(shown.error());
        take(*shown);
    });
}
