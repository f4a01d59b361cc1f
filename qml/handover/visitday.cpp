// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/visitday.h"
#include "core/base/words.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "geo/projection.h"
#include "geo/sketch.h"
#include "import/handoverprints.h"
#include "qml/handover/visitwords.h"

using namespace Qt::StringLiterals;

namespace {
QVariantMap stopOf(const VisitRow &row, int position, double metres)
{
    const auto place = row.place ? toLonLat(*row.place) : std::optional<LonLat>();
    QStringList details{row.householdNumber, row.municipality, row.sponsor};
    details.removeAll(QString());
    return {{u"id"_s, row.visit.id}, {u"position"_s, position}, {u"address"_s, row.address}, {u"household"_s, row.householdNumber},
        {u"time"_s, hasTime(row.visit) ? row.visit.beginsAt.toLocalTime().toString(u"HH:mm"_s) : QString()},
        {u"details"_s, details.join(u" · "_s)}, {u"distance"_s, metres > 0 ? distanceText(metres) : QString()},
        {u"hasPlace"_s, place.has_value()}, {u"lon"_s, place ? place->lon : 0}, {u"lat"_s, place ? place->lat : 0}};
}
}

VisitDay::VisitDay(QObject *parent) : QObject(parent)
{
    connect(&m_desk, &PrintDesk::printed, this, &VisitDay::printed);
}

void VisitDay::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    m_desk.setProperty("workspace", QVariant::fromValue(workspace));
    if (workspace) connect(workspace, &Workspace::changed, this, &VisitDay::reload);
    Q_EMIT workspaceChanged();
    reload();
}

void VisitDay::setDay(const QString &typed)
{
    if (typed == m_typed) return;
    m_typed = typed;
    const auto read = parseInput(InputKind::Date, QMetaType::fromType<QDate>(), typed, QDate::currentDate());
    m_day = read ? read->toDate() : QDate();
    if (m_day.isValid()) m_typed = dateText(m_day);
    Q_EMIT dayChanged();
    reload();
}

QString VisitDay::dayError() const
{
    if (m_day.isValid() || m_typed.isEmpty()) return {};
    const auto read = parseInput(InputKind::Date, QMetaType::fromType<QDate>(), m_typed, QDate::currentDate());
    return read ? QString() : sentence(read.error());
}

QString VisitDay::title() const
{
    return m_day.isValid() ? visitMoment({.beginsAt = m_day.startOfDay().toUTC()}) : QString();
}

void VisitDay::reload()
{
    if (!m_workspace || !m_workspace->isOpen() || !m_day.isValid()) return show({});
    m_loading = true;
    Q_EMIT changed();
    const VisitFilter filter{.states = {VisitState::Planned}, .from = m_day, .until = m_day};
    m_workspace->read(
        this, [filter](Sql &sql) { return findVisits(sql, filter, QDate::currentDate()); },
        [this, day = m_day](const Result<QList<VisitRow>> &rows) {
            if (day != m_day) return; // another one was chosen meanwhile
            m_error = rows ? QString() : sentence(rows.error());
            if (rows || day != m_shownDay) {
                m_shownDay = day;
                return show(rows.value_or(QList<VisitRow>()));
            }
            m_loading = false; // what stands there stays
            Q_EMIT changed();
        });
}

void VisitDay::show(const QList<VisitRow> &rows)
{
    m_loading = false;
    m_stops.clear();
    m_metres = 0;
    QList<VisitRow> placed;
    QList<Utm> places;
    for (const VisitRow &row : rows) {
        if (!row.place) continue;
        placed += row;
        places += *row.place;
    }
    const QList<qsizetype> order = routeOrder(places);
    for (qsizetype at = 0; at < order.size(); ++at) {
        const double metres = at == 0 ? 0 : metresBetween(places[order[at - 1]], places[order[at]]);
        m_metres += metres;
        m_stops += stopOf(placed[order[at]], static_cast<int>(at) + 1, metres);
    }
    for (const VisitRow &row : rows)
        if (!row.place) m_stops += stopOf(row, 0, 0);
    Q_EMIT changed();
}

QString VisitDay::summary() const
{
    const QString count = tr("%n Besuche", nullptr, static_cast<int>(m_stops.size()));
    return m_metres > 0 ? tr("%1, %2 Luftlinie").arg(count, distanceText(m_metres)) : count;
}

void VisitDay::go(int by)
{
    if (!m_workspace || !m_day.isValid() || by == 0) return;
    const auto find = [day = m_day, by](Sql &sql) {
        VisitFilter filter{.states = {VisitState::Planned}};
        if (by > 0)
            filter.from = day.addDays(1);
        else
            filter.until = day.addDays(-1);
        return findVisits(sql, filter, QDate::currentDate()).transform([&](const QList<VisitRow> &rows) {
            if (rows.isEmpty()) return day.addDays(by > 0 ? 1 : -1);
            return dayOf(by > 0 ? rows.constFirst().visit : rows.constLast().visit);
        });
    };
    m_workspace->read(this, find, [this](const Result<QDate> &day) {
        if (day) setDay(dateText(*day));
    });
}

QString VisitDay::fileName(const QString &ending) const
{
    return PrintDesk::fileName(tr("Tagesblatt %1").arg(isoDay()), ending);
}

void VisitDay::print(const QString &ending, const QUrl &file)
{
    if (!m_workspace || !m_day.isValid()) return;
    const auto make = [day = m_day, actor = m_workspace->actor()](
                          Database &database, const QString &path, const Progress &progress) -> Result<PrintedPaper> {
        const auto load = [&](Sql &sql) { return loadDaySheet(sql, day, 0, actor, QDateTime::currentDateTime()); };
        const auto sheet = database.read(load).takeResult();
        if (!sheet) return std::unexpected(sheet.error());
        return savePrint(*sheet, path, progress).transform([&](const Printed &printed) {
            return PrintedPaper{printed.pages, sheet->paper.remarks};
        });
    };
    m_desk.make(tr("Tagesblatt %1").arg(isoDay()), make, ending, file);
}
