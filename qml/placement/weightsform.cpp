// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/weightsform.h"
#include "core/base/words.h"
#include "core/placement/ranking.h"
#include "qml/placement/scorewords.h"
#include <QMetaProperty>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int highest = 100;

/** As in FitWeights. */
constexpr std::array criteria{MatchRule::WishedPlace, MatchRule::Rooms, MatchRule::Rent, MatchRule::Stop, MatchRule::Shop,
    MatchRule::School, MatchRule::CommunityBus, MatchRule::Hotspot};

std::optional<int> weightOf(const QString &text)
{
    bool isNumber = false;
    const int weight = text.trimmed().toInt(&isNumber);
    return isNumber && weight >= 0 && weight <= highest ? std::optional(weight) : std::nullopt;
}
}

WeightsForm::WeightsForm(QObject *parent) : QObject(parent)
{
    show({});
}

void WeightsForm::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

QStringList WeightsForm::labels() const
{
    QStringList labels;
    for (const MatchRule rule : criteria) labels += criterionLabel(rule);
    return labels;
}

QStringList WeightsForm::errors() const
{
    QStringList errors;
    for (const QString &text : m_texts)
        errors += weightOf(text) ? QString() : sentence(Error{Error::Kind::Invalid, u"weights.range"_s, {text.trimmed()}});
    return errors;
}

QString WeightsForm::error() const
{
    const bool isReadable = std::ranges::all_of(m_texts, [](const QString &text) { return weightOf(text).has_value(); });
    return isReadable && sum() == 0 ? sentence(Error{Error::Kind::Invalid, u"weights.none"_s}) : QString();
}

int WeightsForm::sum() const
{
    int sum = 0;
    for (const QString &text : m_texts) sum += weightOf(text).value_or(0);
    return sum;
}

void WeightsForm::show(const FitWeights &weights)
{
    const QMetaObject &meta = FitWeights::staticMetaObject;
    m_texts.clear();
    for (int at = 0; at < meta.propertyCount(); ++at) m_texts += meta.property(at).readOnGadget(&weights).toString();
    Q_EMIT changed();
}

void WeightsForm::load()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    m_workspace->read(this, loadWeights, [this](const Result<FitWeights> &weights) {
        if (!weights) return m_workspace->tell(weights.error());
        show(*weights);
        Q_EMIT loaded();
    });
}

void WeightsForm::commit(int at, const QString &text)
{
    if (at < 0 || at >= m_texts.size() || m_texts.at(at) == text) return;
    m_texts[at] = text;
    Q_EMIT changed();
}

void WeightsForm::reset()
{
    show({});
}

void WeightsForm::save()
{
    if (!m_workspace) return;
    FitWeights weights;
    const QMetaObject &meta = FitWeights::staticMetaObject;
    for (int at = 0; at < meta.propertyCount(); ++at) {
        const auto weight = weightOf(m_texts.at(at));
        if (!weight) return Q_EMIT refused();
        meta.property(at).writeOnGadget(&weights, *weight);
    }
    if (sum() == 0) return Q_EMIT refused();
    m_workspace->write(
        this, [weights](Sql &sql) { return saveWeights(sql, weights); },
        [this](const Result<> &kept) {
            if (kept) Q_EMIT saved();
        });
}
