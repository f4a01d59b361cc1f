// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/measures.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {
const QString table = u"measure"_s;

// In the order of Light.
constexpr std::array lightWords{QT_TRANSLATE_NOOP("CouncilMeasure", "umgesetzt"), QT_TRANSLATE_NOOP("CouncilMeasure", "im Plan"),
    QT_TRANSLATE_NOOP("CouncilMeasure", "noch nicht begonnen"), QT_TRANSLATE_NOOP("CouncilMeasure", "verzögert"),
    QT_TRANSLATE_NOOP("CouncilMeasure", "Frist überschritten")};

QString say(const char *german)
{
    return QCoreApplication::translate("CouncilMeasure", german);
}

bool isFigure(const QString &id)
{
    static const QRegularExpression pattern(u"^K(0[1-9]|1[0-9]|20)$"_s);
    return pattern.match(id).hasMatch();
}

Result<Measure> load(Sql &sql, qint64 id)
{
    return sql.find<Measure>(table, u"where id=?"_s, {id}).and_then([&](const QList<Measure> &found) -> Result<Measure> {
        if (found.isEmpty()) return fail(Error::Kind::NotFound, u"councilMeasure.gone"_s);
        return found.first();
    });
}

/** Numbers them from 1 in this order; writes only those that move. */
Result<> renumber(Sql &sql, const QList<Measure> &measures)
{
    for (qsizetype i = 0; i < measures.size(); ++i) {
        if (measures[i].position == i + 1) continue;
        const auto moved = sql.update(table, measures[i].id, measures[i].version, {{u"position"_s, i + 1}});
        if (!moved) return std::unexpected(moved.error());
    }
    return {};
}
}

Result<QList<Measure>> findMeasures(Sql &sql)
{
    return sql.find<Measure>(table, u"order by position, id"_s);
}

Result<Measure> saveMeasure(Sql &sql, Measure measure)
{
    measure.title = measure.title.simplified();
    measure.figure = measure.figure.trimmed().toUpper();
    if (measure.title.isEmpty()) return fail(Error::Kind::Invalid, u"councilMeasure.title"_s);
    if (!measure.figure.isEmpty() && !isFigure(measure.figure))
        return fail(Error::Kind::Invalid, u"councilMeasure.figure"_s, {measure.figure});
    sql.describe(measure.id == 0 ? u"measure.added"_s : u"measure.changed"_s, measure.title);
    if (measure.id != 0) {
        const auto kept = load(sql, measure.id);
        if (!kept) return kept;
        measure.position = kept->position;
        return sql.save(table, measure);
    }
    const auto last = sql.value(u"select coalesce(max(position), 0) from measure"_s);
    if (!last) return std::unexpected(last.error());
    if (measure.position < 1 || measure.position > last->toInt()) measure.position = last->toInt() + 1;
    const int wanted = measure.position;
    measure.position = last->toInt() + 1;
    auto added = sql.add(table, measure);
    if (!added || wanted == measure.position) return added;
    return moveMeasure(sql, added->id, wanted).and_then([&] { return load(sql, added->id); });
}

Result<> removeCouncilMeasure(Sql &sql, qint64 id, int version)
{
    const auto measure = load(sql, id);
    if (!measure) return std::unexpected(measure.error());
    sql.describe(u"measure.removed"_s, measure->title);
    return sql.remove(table, id, version).and_then([&] { return findMeasures(sql); }).and_then([&](const QList<Measure> &left) {
        return renumber(sql, left);
    });
}

Result<> moveMeasure(Sql &sql, qint64 id, int position)
{
    auto measures = findMeasures(sql);
    if (!measures) return std::unexpected(measures.error());
    const auto moved = std::ranges::find(*measures, id, &Measure::id);
    if (moved == measures->end()) return fail(Error::Kind::NotFound, u"councilMeasure.gone"_s);
    sql.describe(u"measure.moved"_s, moved->title);
    measures->move(moved - measures->begin(), std::clamp<qsizetype>(position - 1, 0, measures->size() - 1));
    return renumber(sql, *measures);
}

QList<Measure> usualMeasures()
{
    // What the council decided stands in German in every register, as the council's own papers do.
    QList<Measure> all{{.title = u"Leerstandsregister"_s,
                           .goal = u"Leer stehende Wohnungen sind bekannt; bei Bedarf werden Vermieter sofort angesprochen."_s,
                           .figure = u"K01"_s},
        {.title = u"Infogespräche mit Vermietern"_s,
            .goal = u"Vermieter kennen ihre Möglichkeiten und bieten Wohnungen an."_s,
            .figure = u"K07"_s},
        {.title = u"Mietverträge fortführen, Untermiete anbieten"_s,
            .goal = u"Wer eine Wohnung gefunden hat, bleibt in ihr; bestehende Verträge werden übernommen."_s,
            .figure = u"K15"_s},
        {.title = u"Mietsenkung auf Zeit, direkte Mietzahlung"_s,
            .goal = u"Mieten passen zu den Grenzen der Träger, Vermieter bekommen sie sicher."_s,
            .figure = u"K15"_s},
        {.title = u"Übergabe mit Einführungsprotokoll"_s,
            .goal = u"Wer einzieht, ist in die Wohnung eingewiesen; beides ist festgehalten."_s,
            .figure = u"K12"_s},
        {.title = u"Paten"_s, .goal = u"Zu jeder Übergabe kann ein Pate hinzugezogen werden."_s, .figure = u"K13"_s},
        {.title = u"Freiwillige Begleitbesuche"_s,
            .goal = u"Wer möchte, wird in den ersten Monaten besucht und unterstützt."_s,
            .figure = u"K14"_s},
        {.title = u"Bürgerbusse, Mitfahrerbänke, Hotspots"_s,
            .goal = u"Wer ohne Auto lebt, weiß, wie Laden, Arzt und Amt erreichbar sind."_s,
            .figure = u"K17"_s}};
    for (int i = 0; i < all.size(); ++i) all[i].position = i + 1;
    return all;
}

Result<> addUsualMeasures(Sql &sql)
{
    const auto kept = findMeasures(sql);
    if (!kept) return std::unexpected(kept.error());
    if (!kept->isEmpty()) return {};
    for (const Measure &measure : usualMeasures())
        if (auto added = saveMeasure(sql, measure); !added) return std::unexpected(added.error());
    return {};
}

Light lightOf(const Measure &measure, QDate today)
{
    if (measure.state == MeasureState::Done) return Light::Done;
    if (measure.dueOn.isValid() && measure.dueOn < today) return Light::Overdue;
    if (measure.state == MeasureState::Delayed) return Light::Delayed;
    return measure.state == MeasureState::Begun ? Light::OnTrack : Light::NotBegun;
}

QString germanLight(Light light)
{
    return QString::fromUtf8(lightWords[static_cast<size_t>(light)]);
}

QString lightWord(const Measure &measure, QDate today)
{
    return say(lightWords[static_cast<size_t>(lightOf(measure, today))]);
}
