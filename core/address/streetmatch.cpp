// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/streetmatch.h"
#include "core/base/text.h"
#include <bit>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr int wholeScore = 100, begunScore = 92, insideScore = 80, misspeltScore = 92, begunMisspeltScore = 80, wordsScore = 60,
              wordsShare = 35, perError = 9;
constexpr qsizetype shortest = 2, shortestMisspelt = 4, shortestInside = 6, longestName = 60;
constexpr size_t mostFits = 400;

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

int errorsFor(QStringView word)
{
    return word.size() < shortestMisspelt || hasDigit(word) ? 0 : forgivenErrors(word.size());
}

/** Nobody errs in the first two letters at once; comparing these spares most comparisons of whole words. */
bool startsAlike(QStringView a, QStringView b)
{
    if (a.size() < 2 || b.size() < 2) return false;
    return a[0] == b[0] || a[1] == b[1] || a[0] == b[1] || a[1] == b[0];
}

/** Words that say nothing without others. */
bool isCommon(const QString &word)
{
    static const QSet<QString> common{u"strasse"_s, u"weg"_s, u"platz"_s, u"gasse"_s, u"am"_s, u"an"_s, u"auf"_s, u"im"_s, u"in"_s,
        u"der"_s, u"die"_s, u"das"_s, u"dem"_s, u"den"_s, u"des"_s, u"zum"_s, u"zur"_s, u"von"_s, u"hinter"_s, u"unter"_s, u"ob"_s,
        u"bei"_s};
    return common.contains(word);
}

/** A stretch of the typed words, written together. */
struct Segment {
    QString joined = {};
    quint32 used = 0;
};

std::vector<Segment> segmentsOf(const QStringList &typed)
{
    std::vector<Segment> segments;
    for (qsizetype from = 0; from < typed.size(); ++from) {
        Segment segment;
        for (qsizetype to = from; to < typed.size(); ++to) {
            segment.joined += typed[to];
            segment.used |= 1U << to;
            if (segment.joined.size() > longestName) break;
            segments.push_back(segment);
        }
    }
    return segments;
}

/** Collects fits; of the same name and words the best counts. */
class Fits
{
public:
    void add(int name, int score, quint32 used)
    {
        int &best = m_best[{name, used}];
        best = std::max(best, score);
    }
    std::vector<NameFit> sorted() const
    {
        std::vector<NameFit> fits;
        fits.reserve(m_best.size());
        for (const auto &[key, score] : m_best) fits.push_back({key.first, score, key.second});
        // Of equal ones that which explains more of what was typed.
        std::ranges::stable_sort(
            fits, std::ranges::greater(), [](const NameFit &fit) { return std::pair(fit.score, std::popcount(fit.used)); });
        if (fits.size() > mostFits) fits.resize(mostFits);
        return fits;
    }

private:
    std::map<std::pair<int, quint32>, int> m_best;
};

/** Names that are the segment or begin with it; true where one is it. */
bool addWritten(const AddressIndex &index, const Segment &segment, Fits &fits)
{
    const auto &names = index.names();
    if (segment.joined.size() < shortest) return false;
    bool isWhole = false;
    for (auto at = std::ranges::lower_bound(names, segment.joined, {}, &AddressIndex::Name::joined);
        at != names.end() && at->joined.startsWith(segment.joined); ++at) {
        constexpr int mostMissing = 20;
        const int missing = std::min(mostMissing, static_cast<int>(at->joined.size() - segment.joined.size()));
        isWhole = isWhole || missing == 0;
        fits.add(static_cast<int>(at - names.begin()), missing == 0 ? wholeScore : begunScore - missing / 2, segment.used);
    }
    return isWhole;
}

/** Names that resemble the segment or hold it further in. */
void addMisspelt(const AddressIndex &index, const Segment &segment, Fits &fits)
{
    const int allowed = errorsFor(segment.joined);
    const bool mayBeInside = segment.joined.size() >= shortestInside;
    if (allowed == 0 && !mayBeInside) return;
    const quint64 letters = lettersOf(segment.joined);
    for (size_t i = 0; i < index.names().size(); ++i) {
        const AddressIndex::Name &name = index.names()[i];
        if (std::popcount(letters & ~name.letters) > allowed) continue; // each error changes one letter at most
        const auto at = static_cast<int>(i);
        if (mayBeInside && name.joined.endsWith(segment.joined)) fits.add(at, insideScore, segment.used);
        if (!startsAlike(segment.joined, name.joined)) continue;
        if (const int errors = editDistance(segment.joined, name.joined, allowed); errors <= allowed) {
            fits.add(at, misspeltScore - perError * errors, segment.used);
        } else if (name.joined.size() > segment.joined.size()) {
            const int begun = editDistance(segment.joined, QStringView(name.joined).first(segment.joined.size()), allowed);
            if (begun <= allowed) fits.add(at, begunMisspeltScore - perError * begun, segment.used);
        }
    }
}

/** Names that have some of the words, in any order. */
void addByWords(const AddressIndex &index, const QStringList &typed, Fits &fits)
{
    struct Found {
        quint32 used = 0;
        int letters = 0;
        int lack = 0;
        bool isTelling = false;
    };
    std::map<int, Found> found;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const quint64 letters = lettersOf(typed[i]);
        const int allowed = errorsFor(typed[i]);
        for (const AddressIndex::Word &word : index.words()) {
            if (std::popcount(letters & ~word.letters) > allowed) continue;
            const auto lack = lackOf(typed[i], word.text);
            if (!lack) continue;
            for (const int name : word.names) {
                Found &one = found[name];
                if (one.used & (1U << i)) continue;
                one.used |= 1U << i;
                one.letters += static_cast<int>(word.text.size());
                one.lack += *lack;
                one.isTelling = one.isTelling || (!isCommon(word.text) && typed[i].size() > shortest);
            }
        }
    }
    for (const auto &[name, one] : found) {
        if (!one.isTelling) continue;
        const int whole = static_cast<int>(index.names()[static_cast<size_t>(name)].joined.size());
        fits.add(name, wordsScore + wordsShare * std::min(one.letters, whole) / whole - one.lack, one.used);
    }
}
}

std::optional<int> lackOf(QStringView typed, QStringView word)
{
    constexpr int begun = 3;
    if (typed == word) return 0;
    if (typed.size() >= shortest && word.startsWith(typed)) return begun;
    const int allowed = errorsFor(typed);
    if (allowed == 0 || hasDigit(word) || !startsAlike(typed, word)) return {};
    if (const int errors = editDistance(typed, word, allowed); errors <= allowed) return perError * errors;
    if (word.size() > typed.size())
        if (const int errors = editDistance(typed, word.first(typed.size()), allowed); errors <= allowed) return begun + perError * errors;
    return {};
}

std::vector<NameFit> matchNames(const AddressIndex &index, const QStringList &typed)
{
    Fits fits;
    bool isWhole = false;
    const std::vector<Segment> segments = segmentsOf(typed);
    for (const Segment &segment : segments) isWhole = addWritten(index, segment, fits) || isWhole;
    addByWords(index, typed, fits);
    if (!isWhole)
        for (const Segment &segment : segments) addMisspelt(index, segment, fits);
    return fits.sorted();
}
