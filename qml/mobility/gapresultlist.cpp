// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/gapresultlist.h"
#include "core/register/words.h"
#include "geo/mobility/gapjson.h"
#include "geo/mobility/gaptable.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
QString aboutOf(const GapResult &result)
{
    const auto profile = profileOf(QJsonDocument::fromJson(result.profile.toUtf8()).object());
    QStringList parts{GapResultList::tr("%1, %2").arg(QLocale().dayName(result.day.dayOfWeek()), dateText(result.day))};
    if (profile) parts += displayName(*profile);
    if (!result.scenarioNumber.isEmpty()) parts += result.scenarioNumber;
    return parts.join(u" · "_s);
}

/** Of the figures with measures where there are any. */
QString figuresText(const GapResult &result)
{
    const QJsonObject stored = QJsonDocument::fromJson(result.figures.toUtf8()).object();
    const auto figures = gapFiguresOf(stored[stored.contains("after"_L1) ? "after"_L1 : "figures"_L1].toObject());
    if (!figures) return {};
    const GapCounts &counts = figures->whole.counts;
    return GapResultList::tr("%1 von %2 Einwohnern in Lücken")
        .arg(countText(rounded(inGaps(counts))), countText(rounded(counts.inhabitants)));
}

QString judgementOf(const std::optional<ResultState> &state)
{
    if (!state) return u"unknown"_s;
    switch (*state) {
    case ResultState::Same:
    case ResultState::SameFigures: return u"good"_s;
    case ResultState::Changed: return u"warn"_s;
    case ResultState::Lost: return u"bad"_s;
    }
    return {};
}
}

void GapResultList::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, [this] {
            m_states.clear();
            reload();
        });
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("gap_result"_L1)) reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

int GapResultList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GapResultList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case ResultId: return row.result.id;
    case Title: return displayName(row.result);
    case About: return row.about;
    case Made: return tr("%1, %2").arg(dateText(row.result.madeAt.toLocalTime().date()), row.result.madeBy);
    case Figures: return row.figures;
    case Judgement: return judgementOf(row.state);
    case Verdict: return row.state ? stateText(*row.state, row.result) : tr("nicht verglichen");
    default: return {};
    }
}

QHash<int, QByteArray> GapResultList::roleNames() const
{
    return {{ResultId, "resultId"}, {Title, "title"}, {About, "about"}, {Made, "made"}, {Figures, "figures"}, {Judgement, "judgement"},
        {Verdict, "verdict"}};
}

void GapResultList::reload()
{
    if (!m_workspace || !m_workspace->isOpen()) return take({});
    m_workspace->read(this, listResults, [this](const Result<QList<GapResult>> &found) {
        if (!found) return m_workspace->tell(found.error());
        m_isReady = true;
        take(*found);
    });
}

void GapResultList::take(const QList<GapResult> &results)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(static_cast<size_t>(results.size()));
    for (const GapResult &result : results) {
        const auto state = m_states.constFind(result.id);
        m_rows.push_back(
            {result, aboutOf(result), figuresText(result), state == m_states.constEnd() ? std::nullopt : std::optional(*state)});
    }
    endResetModel();
    Q_EMIT countChanged();
}

void GapResultList::check()
{
    if (m_checking || !m_workspace || !m_workspace->isOpen() || m_rows.empty()) return;
    QList<GapResult> results;
    results.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const Row &row : m_rows) results += row.result;
    const auto work
        = [database = m_workspace->sharedDatabase(), results, today = QDate::currentDate()](const Progress &progress) -> Result<States> {
        States states;
        for (qsizetype i = 0; i < results.size(); ++i) {
            const Progress part
                = progress.part(static_cast<int>(100 * i / results.size()), static_cast<int>(100 * (i + 1) / results.size()));
            const auto compare = [&](Sql &sql) { return compareWithNow(sql, results[i], today, part); };
            const auto state = database->read(compare).takeResult();
            if (!state) return std::unexpected(state.error());
            states.insert(results[i].id, *state);
        }
        return states;
    };
    m_checking = true;
    Q_EMIT checkingChanged();
    m_workspace->jobs()->run(tr("Ergebnisse vergleichen"), work, [self = QPointer(this)](const Result<States> &states) {
        if (!self) return;
        self->m_checking = false;
        Q_EMIT self->checkingChanged();
        if (!states && states.error().kind != Error::Kind::Cancelled) self->m_workspace->tell(states.error());
        if (!states) return;
        self->m_states = *states;
        for (Row &row : self->m_rows)
            if (const auto state = states->constFind(row.result.id); state != states->constEnd()) row.state = *state;
        if (!self->m_rows.empty()) Q_EMIT self->dataChanged(self->index(0), self->index(self->rowCount() - 1), {Judgement, Verdict});
    });
}

void GapResultList::remove(int row)
{
    if (!m_workspace || row < 0 || row >= rowCount()) return;
    const GapResult result = m_rows[static_cast<size_t>(row)].result;
    m_workspace->write(
        this, [id = result.id, version = result.version](Sql &sql) { return removeResult(sql, id, version); },
        [this, name = displayName(result)](const Result<> &gone) {
            if (gone) Q_EMIT done(tr("Ergebnis %1 gelöscht.").arg(name));
        });
}
