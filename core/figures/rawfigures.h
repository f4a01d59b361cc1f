// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/figure.h"
#include <QHash>
#include <QStringList>
#include <vector>

/** The Verbandsgemeinden that are counted; what lies in none of them counts in one more place behind them. */
struct CountedAreas {
    QList<FigureArea> areas = {};
    QHash<QString, size_t> placeOfKey = {};
    /** Only these: what lies elsewhere is not counted at all. */
    bool isScoped = false;

    size_t elsewhere() const { return size_t(areas.size()); }
    size_t size() const { return elsewhere() + 1; }
    size_t placeOf(const QString &key) const { return placeOfKey.value(key, elsewhere()); }
    bool isCounted(size_t place) const { return !isScoped || place != elsewhere(); }
};

/** One line before small numbers are withheld. */
struct RawLine {
    enum class Kind {
        /** About people or flats: small ones are withheld. */
        Count,
        /** About things that everybody may know, such as benches. */
        Open,
        /** `part` of `whole`, both keys of counts. */
        Share,
        /** The middle one of `values`, of which `whole` says how many there are. */
        Median
    };
    QString key = {};
    QString name = {};
    Kind kind = Kind::Count;
    FigureUnit unit = FigureUnit::Count;
    /** By area and elsewhere. Of a line without places there is one count, the total. */
    std::vector<qint64> counts = {};
    std::vector<std::vector<double>> values = {};
    QString part = {};
    QString whole = {};
    /** False for what only completes a sum. */
    bool isShown = true;
    bool hasPlace = true;
    /** Nobody knows it, such as people without a bus before anything was measured. */
    bool isUnknown = false;
    FigureTarget target = {};

    qint64 total() const;
};

/** Every reader knows that the counts of the parts make that of the whole. */
struct RawSum {
    QString whole = {};
    QStringList parts = {};
};

struct RawFigure {
    QString id = {};
    QString name = {};
    QString definition = {};
    bool isOfDay = false;
    QList<RawLine> lines = {};
    QList<RawSum> sums = {};
    QString remark = {};
};

/** Lines that are filled one record after the other. */
class RawCounts
{
public:
    explicit RawCounts(const CountedAreas &areas) : m_areas(areas) { }
    /** A line of nothing so far; the same key gives the same line again. */
    RawLine &line(const QString &key, const QString &name = {}, RawLine::Kind kind = RawLine::Kind::Count);
    /** The same for a line that is not printed. */
    RawLine &rest(const QString &key);
    /** The same for what has no place. */
    RawLine &placeless(const QString &key, const QString &name, RawLine::Kind kind = RawLine::Kind::Count);
    RawLine &share(const QString &key, const QString &name, const QString &part, const QString &whole);
    RawLine &median(const QString &key, const QString &name, FigureUnit unit, const QString &whole, bool hasPlace = true);
    void add(const QString &key, size_t place, qint64 count = 1);
    void addValue(const QString &key, size_t place, double value);

    QList<RawLine> take() { return std::move(m_lines); }

private:
    const CountedAreas &m_areas;
    QList<RawLine> m_lines;
    QHash<QString, qsizetype> m_placeOfKey;
};

/** Withholds what is small, or would tell what is, and puts both periods side by side. Both lists hold the same figures. */
void fillSheet(FigureSheet &sheet, const CountedAreas &areas, const QList<RawFigure> &now, const QList<RawFigure> &before);
