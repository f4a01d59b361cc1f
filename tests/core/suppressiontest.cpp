// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/suppression.h"
#include <QRandomGenerator>
#include <QTest>
#include <numeric>

namespace {
/** Whoever knows all that is shown, every sum, and that nothing withheld is 0, and tries every table there could be. */
class Reader
{
public:
    Reader(const SumTable &table, const std::vector<bool> &withheld)
        : m_table(table),
          m_withheld(withheld),
          m_guess(table.cells),
          m_sumsOf(table.cells.size()),
          m_most(*std::ranges::max_element(table.cells) + 2)
    {
        for (size_t cell = 0; cell < withheld.size(); ++cell)
            if (withheld[cell]) m_open.push_back(cell);
        for (const SumTable::Sum &sum : table.sums) {
            m_sumsOf[size_t(sum.whole)].push_back(&sum);
            for (const int part : sum.parts) m_sumsOf[size_t(part)].push_back(&sum);
        }
    }

    /** Withheld cells that can be but one number. */
    std::vector<size_t> betrayed()
    {
        std::vector<size_t> found;
        for (const size_t cell : m_open) {
            m_wanted = cell;
            m_isKnown.assign(m_table.cells.size(), true);
            for (const size_t open : m_open) m_isKnown[open] = false;
            if (!canDiffer(0)) found.push_back(cell);
        }
        return found;
    }

private:
    bool holds(const SumTable::Sum &sum) const
    {
        bool isWhole = m_isKnown[size_t(sum.whole)];
        qint64 parts = 0;
        for (const int part : sum.parts) {
            if (m_isKnown[size_t(part)])
                parts += m_guess[size_t(part)];
            else
                isWhole = false;
        }
        if (isWhole) return parts == m_guess[size_t(sum.whole)];
        return !m_isKnown[size_t(sum.whole)] || parts <= m_guess[size_t(sum.whole)];
    }
    /** Tries every number for the withheld cells from the given one on; the wanted cell must not be what it is. */
    bool canDiffer(size_t at)
    {
        if (at == m_open.size()) return true;
        const size_t cell = m_open[at];
        m_isKnown[cell] = true;
        for (qint64 number = 1; number <= m_most; ++number) {
            if (cell == m_wanted && number == m_table.cells[cell]) continue;
            m_guess[cell] = number;
            if (std::ranges::all_of(m_sumsOf[cell], [this](const SumTable::Sum *sum) { return holds(*sum); }) && canDiffer(at + 1))
                return true;
        }
        m_isKnown[cell] = false;
        m_guess[cell] = m_table.cells[cell];
        return false;
    }

    const SumTable &m_table;
    const std::vector<bool> &m_withheld;
    std::vector<qint64> m_guess;
    std::vector<bool> m_isKnown;
    std::vector<std::vector<const SumTable::Sum *>> m_sumsOf;
    std::vector<size_t> m_open;
    size_t m_wanted = 0;
    qint64 m_most = 0;
};

/** Lines of areas with a total each; `groups` say of which lines each whole line is the sum. */
struct Shape {
    int areas = 0;
    int lines = 0;
    std::vector<SumTable::Sum> groups = {};
};

SumTable tableOf(const Shape &shape, const std::vector<qint64> &leaves, const std::vector<int> &leafLines)
{
    const int width = shape.areas + 1;
    SumTable table{.cells = std::vector<qint64>(size_t(shape.lines * width), 0)};
    const auto cell = [&](int line, int area) { return line * width + area; };
    for (size_t at = 0; at < leaves.size(); ++at)
        table.cells[size_t(cell(leafLines[at / size_t(shape.areas)], int(at) % shape.areas))] = leaves[at];
    // Wholes stand before their parts, so the last one is summed first; of two sums of one line the first gives it its number.
    for (size_t group = shape.groups.size(); group-- > 0;)
        for (int area = 0; area < shape.areas; ++area) {
            qint64 sum = 0;
            for (const int part : shape.groups[group].parts) sum += table.cells[size_t(cell(part, area))];
            table.cells[size_t(cell(shape.groups[group].whole, area))] = sum;
        }
    for (int line = 0; line < shape.lines; ++line) {
        SumTable::Sum sum{.whole = cell(line, shape.areas)};
        for (int area = 0; area < shape.areas; ++area) {
            sum.parts.push_back(cell(line, area));
            table.cells[size_t(sum.whole)] += table.cells[size_t(cell(line, area))];
        }
        table.sums.push_back(sum);
    }
    for (const SumTable::Sum &group : shape.groups)
        for (int area = 0; area < width; ++area) {
            SumTable::Sum sum{.whole = cell(group.whole, area)};
            for (const int part : group.parts) sum.parts.push_back(cell(part, area));
            table.sums.push_back(sum);
        }
    return table;
}

QByteArray textOf(const SumTable &table, const std::vector<bool> &withheld)
{
    QByteArray text;
    for (size_t cell = 0; cell < table.cells.size(); ++cell)
        text += (withheld[cell] ? "(" : " ") + QByteArray::number(table.cells[cell]) + (withheld[cell] ? ")" : " ");
    return text;
}
}

/** A number that is withheld cannot be worked out from those that are shown. */
class SuppressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data()
    {
        QTest::addColumn<QList<int>>("parts");
        QTest::addColumn<QString>("hidden");
        // The last cell is the sum of those before it.
        QTest::newRow("nothing small") << QList{3, 4, 5} << QString();
        QTest::newRow("nothing there") << QList{0, 0, 5} << QString();
        QTest::newRow("one small takes the next larger with it") << QList{1, 9, 4} << "0 2";
        QTest::newRow("two small ones cover each other") << QList{1, 2, 9} << "0 1";
        QTest::newRow("three of one each would be known by their sum") << QList{1, 1, 1, 9} << "0 1 2 3";
        QTest::newRow("alone beside nothing, the sum goes") << QList{2, 0, 0} << "0 3";
        QTest::newRow("a small sum") << QList{1, 1} << "0 1 2";
    }
    void hides()
    {
        QFETCH(QList<int>, parts);
        QFETCH(QString, hidden);
        SumTable table;
        for (const int part : parts) table.cells.push_back(part);
        SumTable::Sum sum{.whole = int(parts.size())};
        sum.parts.resize(size_t(parts.size()));
        std::iota(sum.parts.begin(), sum.parts.end(), 0);
        table.cells.push_back(std::accumulate(parts.begin(), parts.end(), 0));
        table.sums.push_back(sum);
        const auto withheld = withheldCells(table, 3);
        QStringList found;
        for (size_t cell = 0; cell < withheld.size(); ++cell)
            if (withheld[cell]) found += QString::number(cell);
        QCOMPARE(found.join(u' '), hidden);
        QVERIFY(Reader(table, withheld).betrayed().empty());
    }

    /** The test itself finds what is betrayed. */
    void theReaderReads()
    {
        const SumTable table{.cells = {1, 2, 4, 7}, .sums = {{.whole = 3, .parts = {0, 1, 2}}}};
        QCOMPARE(Reader(table, {true, false, false, false}).betrayed(), std::vector<size_t>{0});
        QVERIFY(Reader(table, {true, true, false, false}).betrayed().empty());
        const SumTable ones{.cells = {1, 1, 2}, .sums = {{.whole = 2, .parts = {0, 1}}}};
        QCOMPARE(Reader(ones, {true, true, false}).betrayed(), (std::vector<size_t>{0, 1}));
    }

    void nobodyWorksItOut_data()
    {
        QTest::addColumn<int>("areas");
        QTest::addColumn<int>("shape");
        const auto rows = [](const char *name, int shape) {
            for (const int areas : {1, 2, 3})
                QTest::newRow(qPrintable(QString::fromLatin1(name) + QString::number(areas))) << areas << shape;
        };
        rows("lines alone, areas ", 0);
        rows("a line and its parts, areas ", 1);
        rows("a line parted twice, areas ", 2);
        rows("parts of parts, areas ", 3);
    }
    void nobodyWorksItOut()
    {
        QFETCH(int, areas);
        QFETCH(int, shape);
        const std::vector<Shape> shapes{
            {areas, 2, {}}, {areas, 3, {{0, {1, 2}}}}, {areas, 5, {{0, {1, 2}}, {0, {3, 4}}}}, {areas, 5, {{0, {1, 2}}, {2, {3, 4}}}}};
        const std::vector<std::vector<int>> leafLines{{0, 1}, {1, 2}, {1, 2, 3}, {1, 3, 4}};
        QRandomGenerator random(quint32(100 * areas + shape));
        int withheldTables = 0, shownCells = 0;
        for (int round = 0; round < 400; ++round) {
            std::vector<qint64> leaves(leafLines[size_t(shape)].size() * size_t(areas));
            for (qint64 &leaf : leaves) leaf = random.bounded(3) == 0 ? 0 : random.bounded(7);
            SumTable table = tableOf(shapes[size_t(shape)], leaves, leafLines[size_t(shape)]);
            if (shape == 2) {
                // What is left of the whole beside the first part of the second parting; tables where that cannot be are left out.
                const int width = areas + 1;
                bool isPossible = true;
                for (int area = 0; area < width; ++area) {
                    const qint64 whole = table.cells[size_t(width + area)] + table.cells[size_t(2 * width + area)];
                    const qint64 rest = whole - table.cells[size_t(3 * width + area)];
                    table.cells[size_t(area)] = whole;
                    table.cells[size_t(4 * width + area)] = rest;
                    isPossible = isPossible && rest >= 0;
                }
                if (!isPossible) continue;
            }
            for (const int smallNumber : {3, 5}) {
                const auto withheld = withheldCells(table, smallNumber);
                for (size_t cell = 0; cell < table.cells.size(); ++cell) {
                    const bool isSmall = table.cells[cell] > 0 && table.cells[cell] < smallNumber;
                    QVERIFY(withheld[cell] || !isSmall);
                    QVERIFY(!withheld[cell] || table.cells[cell] > 0);
                    shownCells += !withheld[cell] && table.cells[cell] > 0;
                }
                withheldTables += std::ranges::contains(withheld, true);
                QVERIFY2(Reader(table, withheld).betrayed().empty(), textOf(table, withheld).constData());
                QVERIFY(withheld == withheldCells(table, smallNumber));
            }
        }
        QVERIFY(withheldTables > 100); // or the test would prove nothing
        QVERIFY(areas == 1 || shownCells > 100); // and hiding everything would not do
    }
};

QTEST_GUILESS_MAIN(SuppressionTest)
#include "suppressiontest.moc"
