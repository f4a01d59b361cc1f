// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/limittables.h"
#include "core/base/words.h"
#include "core/limits/assessment.h"
#include "core/placement/households.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german, int count = -1)
{
    return QCoreApplication::translate("LimitTables", german, nullptr, count);
}

QString statusWord(LimitStatus status)
{
    switch (status) {
    case LimitStatus::Sample: return say(QT_TRANSLATE_NOOP("LimitTables", "MUSTER"));
    case LimitStatus::Draft: return say(QT_TRANSLATE_NOOP("LimitTables", "ENTWURF"));
    case LimitStatus::Official: break;
    }
    return say(QT_TRANSLATE_NOOP("LimitTables", "amtlich"));
}

bool isSameTable(const RentLimit &a, const RentLimit &b)
{
    return a.comparisonArea == b.comparisonArea && a.circle == b.circle && a.status == b.status && a.validFrom == b.validFrom;
}

QString spanText(const RentLimit &line, int lines)
{
    const QString days = line.validUntil.isValid()
        ? say(QT_TRANSLATE_NOOP("LimitTables", "%1 bis %2")).arg(dateText(line.validFrom), dateText(line.validUntil))
        : say(QT_TRANSLATE_NOOP("LimitTables", "ab %1")).arg(dateText(line.validFrom));
    return days + u" · "_s + say(QT_TRANSLATE_N_NOOP("LimitTables", "%n Zeilen"), lines);
}

QString releaseText(const RentLimit &line, bool isOwn)
{
    if (line.status != LimitStatus::Official) return {};
    if (!line.releasedBy.isEmpty())
        return say(QT_TRANSLATE_NOOP("LimitTables", "freigegeben von %1 am %2")).arg(line.releasedBy, dateText(line.releasedOn));
    if (isOwn) return sentence(Error{Error::Kind::Denied, u"limit.ownRelease"_s, {line.comparisonArea}, {}, {}});
    return say(QT_TRANSLATE_NOOP("LimitTables", "zählt noch nicht, eingetragen von %1")).arg(line.enteredBy);
}

QVariantMap tableOf(const RentLimit &line, int lines, const QString &login)
{
    const QString circle
        = line.circle == LegalCircle::Unknown ? say(QT_TRANSLATE_NOOP("LimitTables", "alle Rechtskreise")) : word(line.circle);
    const bool isOfficial = line.status == LimitStatus::Official, waits = isOfficial && line.releasedBy.isEmpty();
    const bool isOwn = waits && line.enteredBy == login;
    return {{u"title"_s, u"%1 · %2"_s.arg(line.comparisonArea, circle)}, {u"span"_s, spanText(line, lines)}, {u"source"_s, line.source},
        {u"status"_s, statusWord(line.status)}, {u"isOfficial"_s, isOfficial}, {u"remark"_s, releaseText(line, isOwn)}, {u"waits"_s, waits},
        {u"isOwn"_s, isOwn}, {u"area"_s, line.comparisonArea}, {u"from"_s, line.validFrom}};
}

QVariantList tablesOf(const QList<RentLimit> &limits, const QString &login)
{
    QVariantList tables;
    for (qsizetype at = 0; at < limits.size();) {
        qsizetype next = at + 1;
        while (next < limits.size() && isSameTable(limits[at], limits[next])) ++next;
        tables += tableOf(limits[at], static_cast<int>(next - at), login);
        at = next;
    }
    return tables;
}

QVariantList editionsOf(QList<HeatingLimit> limits)
{
    std::ranges::stable_sort(limits, std::ranges::greater(), [](const HeatingLimit &one) { return std::pair(one.mirrorYear, one.status); });
    QVariantList editions;
    for (qsizetype at = 0; at < limits.size();) {
        const HeatingLimit &line = limits[at];
        const auto isOther = [&](const HeatingLimit &other) { return other.mirrorYear != line.mirrorYear || other.status != line.status; };
        const auto next = std::find_if(limits.begin() + at, limits.end(), isOther) - limits.begin();
        const QString lines = say(QT_TRANSLATE_N_NOOP("LimitTables", "%n Zeilen"), static_cast<int>(next - at));
        editions += QVariantMap{{u"title"_s, say(QT_TRANSLATE_NOOP("LimitTables", "Heizspiegel %1")).arg(line.mirrorYear)},
            {u"span"_s, say(QT_TRANSLATE_NOOP("LimitTables", "Abrechnung %1 · %2")).arg(QString::number(line.accountingYear), lines)},
            {u"source"_s, line.source}, {u"status"_s, statusWord(line.status)}, {u"isOfficial"_s, line.status == LimitStatus::Official}};
        at = next;
    }
    return editions;
}
}

void LimitTables::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &LimitTables::reload);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            const QStringList shown{u"rent_limit"_s, u"heating_limit"_s, u"comparison_area"_s, u"municipality"_s, u"setting"_s};
            if (std::ranges::any_of(tables, [&](const QString &table) { return shown.contains(table); })) reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

Result<LimitTables::Loaded> LimitTables::load(Sql &sql)
{
    Loaded loaded;
    return listRentLimits(sql)
        .and_then([&](const QList<RentLimit> &limits) {
            loaded.limits = limits;
            return listComparisonAreas(sql);
        })
        .and_then([&](const QList<ComparisonArea> &areas) {
            loaded.areas = areas;
            return listHeatingLimits(sql);
        })
        .and_then([&](const QList<HeatingLimit> &heating) {
            loaded.heating = heating;
            return namedAreas(sql);
        })
        .transform([&](const QList<NamedArea> &named) {
            loaded.named = named;
            return loaded;
        });
}

void LimitTables::reload()
{
    if (!m_workspace || !m_workspace->mayRead(Right::LimitRelease)) return show({});
    m_workspace->read(this, load, [this](const Result<Loaded> &loaded) {
        if (loaded)
            show(*loaded);
        else
            m_workspace->tell(loaded.error());
    });
}

void LimitTables::show(const Loaded &loaded)
{
    m_tables = tablesOf(loaded.limits, m_workspace ? m_workspace->actor().login : QString());
    m_heating = editionsOf(loaded.heating);
    m_loaded = true;
    showAreas(loaded);
    Q_EMIT changed();
}

void LimitTables::showAreas(const Loaded &loaded)
{
    QStringList names = comparisonAreas(loaded.limits);
    for (const ComparisonArea &area : loaded.areas)
        if (!names.contains(area.name)) names += area.name;
    if (names.size() < 2) names.clear();
    // The choices stay as long as the names do, so that the keyboard keeps its place.
    if (names != areas()) {
        const QList<Choice> before = std::exchange(m_choices, {});
        for (const QString &name : std::as_const(names)) {
            auto *choice = new AreaChoice(this);
            connect(choice, &AreaChoice::edited, this, [this, name, choice] { keep(name, choice->areas()); });
            m_choices += Choice{name, choice};
        }
        Q_EMIT areasChanged();
        for (const Choice &one : before) one.choice->deleteLater();
    }
    for (const Choice &one : std::as_const(m_choices)) {
        const auto stored = std::ranges::find(loaded.areas, one.area, &ComparisonArea::name);
        one.choice->setAreas(loaded.named);
        one.choice->show(stored == loaded.areas.end() ? QString() : stored->areas);
    }
}

QStringList LimitTables::areas() const
{
    QStringList names;
    for (const Choice &one : m_choices) names += one.area;
    return names;
}

AreaChoice *LimitTables::choiceOf(const QString &area) const
{
    const auto found = std::ranges::find(m_choices, area, &Choice::area);
    return found == m_choices.end() ? nullptr : found->choice;
}

void LimitTables::keep(const QString &name, const QString &keys)
{
    if (!m_workspace) return;
    m_workspace->write(
        this, [name, keys](Sql &sql) { return keepComparisonArea(sql, name, areaKeys(keys)); },
        [this](const Result<ComparisonArea> &kept) {
            if (!kept) reload(); // back to what is stored
        });
}

void LimitTables::release(const QString &area, const QDate &from)
{
    if (!m_workspace) return;
    m_workspace->write(
        this, [area, from](Sql &sql) { return releaseRentLimits(sql, area, from, QDate::currentDate()); },
        [this, area](const Result<int> &lines) {
            if (lines) Q_EMIT released(area);
        });
}
