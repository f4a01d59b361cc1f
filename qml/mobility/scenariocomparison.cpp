// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/scenariocomparison.h"
#include "core/register/words.h"
#include "import/tablewriter.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostAtFirst = 4;

/** One line of the comparison: what it says of today and of a scenario, and whether more is better. */
struct Figure {
    const char *german;
    qint64 (*today)(const GapCounts &);
    qint64 (*with)(const ScenarioFigures &);
    GapLevel level = GapLevel::Served;
    bool isPeople = true;
    /** Of two, less is better: gaps. */
    bool lessIsBetter = false;
    /** Today it says nothing. */
    bool isChange = false;
};

template<GapLevel level> qint64 peopleIn(const GapCounts &counts)
{
    return counts.byLevel[size_t(level)];
}
template<GapLevel level> qint64 peopleWith(const ScenarioFigures &figures)
{
    return peopleIn<level>(figures.counts);
}
qint64 nothing(const GapCounts &)
{
    return 0;
}

constexpr std::array lines{
    Figure{QT_TRANSLATE_NOOP("ScenarioComparison", "Einwohner in L1"), peopleIn<GapLevel::L1>, peopleWith<GapLevel::L1>, GapLevel::L1, true,
        true, false},
    Figure{QT_TRANSLATE_NOOP("ScenarioComparison", "Einwohner in L2"), peopleIn<GapLevel::L2>, peopleWith<GapLevel::L2>, GapLevel::L2, true,
        true, false},
    Figure{QT_TRANSLATE_NOOP("ScenarioComparison", "Einwohner in L3"), peopleIn<GapLevel::L3>, peopleWith<GapLevel::L3>, GapLevel::L3, true,
        true, false},
    Figure{QT_TRANSLATE_NOOP("ScenarioComparison", "Einwohner versorgt"), peopleIn<GapLevel::Served>, peopleWith<GapLevel::Served>,
        GapLevel::Served, true, false, false},
    Figure{QT_TRANSLATE_NOOP("ScenarioComparison", "Einwohner besser gestellt"), nothing,
        [](const ScenarioFigures &one) { return one.difference.better; }, GapLevel::Served, true, false, true},
    Figure{QT_TRANSLATE_NOOP("ScenarioComparison", "Einwohner schlechter gestellt"), nothing,
        [](const ScenarioFigures &one) { return one.difference.worse; }, GapLevel::Served, true, true, true},
    Figure{QT_TRANSLATE_NOOP("ScenarioComparison", "Einwohner neu an einer Mitfahrerbank"), nothing,
        [](const ScenarioFigures &one) { return one.difference.newlyAtBench; }, GapLevel::Served, true, false, true},
    Figure{QT_TRANSLATE_NOOP("ScenarioComparison", "Leerstände in L1 oder L2"), cutOffFlats,
        [](const ScenarioFigures &one) { return cutOffFlats(one.counts); }, GapLevel::Served, false, true, false},
};

qint64 shown(const Figure &line, qint64 count)
{
    return line.isPeople ? rounded(count) : count;
}

QString textOf(const Figure &line, qint64 count)
{
    return line.isPeople ? peopleText(count) : QLocale().toString(count);
}

Result<QList<ScenarioFigures>> measured(const GapStudy &study, const QList<ScenarioEntry> &entries, const Progress &progress)
{
    QList<ScenarioFigures> all;
    all.reserve(entries.size());
    for (const ScenarioEntry &entry : entries) {
        const GapInput input = withMeasures(*study.input, entry.measures);
        const auto analysis = findGaps(input, study.profile, Progress({}, [&] { return progress.isCancelled(); }));
        if (!analysis) return std::unexpected(analysis.error());
        all += ScenarioFigures{entry, figuresOf(input, *analysis).whole.counts, differenceOf(*study.input, *study.before, *analysis)};
    }
    return all;
}

QList<WrittenColumn> writtenColumns(const QList<ScenarioFigures> &figures)
{
    QList<WrittenColumn> columns{{ScenarioComparison::tr("Kennzahl"), u"figure"_s, WrittenColumn::Type::Text},
        {ScenarioComparison::tr("Heute"), u"today"_s, WrittenColumn::Type::Integer}};
    columns.reserve(figures.size() + 2);
    for (const ScenarioFigures &one : figures)
        columns += WrittenColumn{one.entry.scenario.name, one.entry.scenario.number, WrittenColumn::Type::Integer};
    return columns;
}
}

ScenarioComparison::ScenarioComparison(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const auto future = m_watcher.future();
        if (future.resultCount() > 0 && future.resultAt(0)) m_figures = *future.resultAt(0);
        Q_EMIT changed();
    });
}

ScenarioComparison::~ScenarioComparison()
{
    m_watcher.cancel();
}

QVariantList ScenarioComparison::chosen() const
{
    QVariantList ids;
    for (const qint64 id : m_chosen) ids += id;
    return ids;
}

void ScenarioComparison::setChosen(const QVariantList &ids)
{
    QList<qint64> wanted;
    for (const QVariant &id : ids) wanted += id.toLongLong();
    if (wanted == m_chosen) return;
    m_chosen = wanted;
    Q_EMIT chosenChanged();
    count();
}

void ScenarioComparison::stop()
{
    m_watcher.cancel();
}

void ScenarioComparison::count()
{
    m_watcher.cancel();
    m_study = m_scenarios && m_scenarios->desk() ? m_scenarios->desk()->study() : nullptr;
    if (!m_study) return Q_EMIT changed();
    const QList<ScenarioEntry> &all = m_scenarios->entries();
    const auto isThere
        = [&](qint64 id) { return std::ranges::any_of(all, [&](const ScenarioEntry &one) { return one.scenario.id == id; }); };
    m_chosen.removeIf([&](qint64 id) { return !isThere(id); });
    if (m_chosen.isEmpty())
        for (const ScenarioEntry &one : all.first(std::min(mostAtFirst, all.size()))) m_chosen += one.scenario.id;
    QList<ScenarioEntry> entries;
    for (const ScenarioEntry &one : all)
        if (m_chosen.contains(one.scenario.id)) entries += one;
    m_figures.clear();
    for (const ScenarioEntry &one : std::as_const(entries)) m_figures += ScenarioFigures{one, {}, {}};
    m_watcher.setFuture(startJob([study = m_study, entries](const Progress &progress) { return measured(*study, entries, progress); }));
    Q_EMIT chosenChanged();
    Q_EMIT changed();
}

QVariantList ScenarioComparison::columns() const
{
    QVariantList columns{QVariantMap{{u"name"_s, tr("Heute")}, {u"details"_s, QString()}}};
    for (const ScenarioFigures &one : m_figures) {
        QStringList details{tr("%n Maßnahmen", nullptr, int(std::ranges::count_if(one.entry.measures, &ScenarioMeasure::active)))};
        if (!one.entry.scenario.note.isEmpty()) details += one.entry.scenario.note;
        columns += QVariantMap{{u"name"_s, one.entry.scenario.name}, {u"details"_s, details.join(u'\n')}};
    }
    return columns;
}

QVariantList ScenarioComparison::rows() const
{
    QVariantList rows;
    if (!m_study) return rows;
    const GapCounts &today = m_study->figuresBefore.whole.counts;
    for (const Figure &line : lines) {
        const qint64 before = shown(line, line.today(today));
        QVariantList cells{QVariantMap{{u"text"_s, line.isChange ? u"–"_s : textOf(line, line.today(today))}}};
        for (const ScenarioFigures &one : m_figures) {
            const qint64 count = line.with(one), change = shown(line, count) - before;
            const bool isGood = line.lessIsBetter ? change < 0 : change > 0;
            // More in L2 may come from L1: only the worst level tells alone whether more is bad.
            const bool isNeutral = change == 0 || (!isGood && (line.level == GapLevel::L2 || line.level == GapLevel::L3));
            const QString sign = line.isPeople ? changeText(change) : (change < 0 ? u"−"_s : u"+"_s) + QLocale().toString(std::abs(change));
            cells += isCounting()
                ? QVariantMap{{u"text"_s, u"…"_s}}
                : QVariantMap{{u"text"_s, textOf(line, count)}, {u"change"_s, change == 0 || line.isChange ? QString() : sign},
                      {u"tone"_s,
                          isNeutral    ? u"quiet"_s
                              : isGood ? u"good"_s
                                       : u"bad"_s}};
        }
        rows += QVariantMap{{u"label"_s, tr(line.german)}, {u"level"_s, int(line.level)}, {u"cells"_s, cells}};
    }
    return rows;
}

QString ScenarioComparison::fileName(const QString &ending) const
{
    return tr("Vergleich der Szenarien %1").arg(QDate::currentDate().toString(Qt::ISODate)) + u'.' + ending;
}

void ScenarioComparison::write(const QUrl &file)
{
    Workspace *workspace = m_scenarios ? m_scenarios->workspace() : nullptr;
    if (!workspace || !m_study || isCounting()) return;
    const auto work = [path = file.toLocalFile(), figures = m_figures, today = m_study->figuresBefore.whole.counts](
                          const Progress &) -> Result<QString> {
        auto writer = TableWriter::create(path, tr("Vergleich der Szenarien"), writtenColumns(figures), WrittenShapes::Points);
        if (!writer) return std::unexpected(writer.error());
        for (const Figure &line : lines) {
            QList<WrittenCell> cells{tr(line.german), line.isChange ? WrittenCell() : WrittenCell(shown(line, line.today(today)))};
            for (const ScenarioFigures &one : figures) cells += shown(line, line.with(one));
            if (auto written = writer->write(cells); !written) return std::unexpected(written.error());
        }
        return writer->finish().transform([&] { return path; });
    };
    workspace->jobs()->run(tr("Vergleich speichern"), work, [workspace = QPointer(workspace)](const Result<QString> &path) {
        if (!workspace) return;
        if (!path) return workspace->tell(path.error());
        Q_EMIT workspace->notice(tr("Gespeichert: %1").arg(QDir::toNativeSeparators(*path)));
    });
}
