// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/reports.h"
#include "core/access/takingback.h"
#include "core/access/trash.h"
#include "core/figures/figuretext.h"
#include "core/handover/signatures.h"
#include "core/register/settings.h"
#include "core/reporting/councilsheet.h"
#include "core/reporting/statussheet.h"
#include "core/storage/changelog.h"
#include "tests/core/paperpages.h"
#include "tests/core/reportscene.h"
#include "tests/testregister.h"

using namespace ReportScene;

namespace {
const QDateTime countedAt(countedDay, QTime(9, 0));
const Printing printing{.actorName = u"Tina Test"_s, .at = QDateTime(QDate(2026, 7, 20), QTime(8, 12))};

template<class R> QString reasonOf(const R &result)
{
    return result ? QString() : result.error().reason;
}

Result<Report> counted(Sql &sql, ReportKind kind = ReportKind::Steering)
{
    return saveReport(sql, draft(kind)).and_then([&](const Report &report) { return freezeReport(sql, report.id, frozen(), countedAt); });
}

Result<Report> released(Sql &sql, ReportKind kind = ReportKind::Steering)
{
    return counted(sql, kind).and_then(
        [&](const Report &report) { return releaseReport(sql, report.id, u" Kim  Beispiel "_s, countedDay); });
}

QString page(const Report &report, const Printing &how = printing)
{
    const auto kept = frozenOf(report);
    return kept ? html(report.kind == ReportKind::Council ? councilSheet(report, *kept, how) : statusSheet(report, *kept, how)) : QString();
}
}

/** Measures of the council, reports that freeze their numbers, and what their papers say; pages are rewritten with BLEIBE_REWRITE=1. */
class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void measuresKeepTheirOrder_data() { engineRows(); }

    void measuresKeepTheirOrder()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto titles = [&] {
            QStringList found;
            const auto all = store.read([](Sql &sql) { return findMeasures(sql); });
            for (const Measure &one : *all) found += one.title.first(1);
            return found.join(u""_s);
        };
        VERIFY_DONE(store.write([](Sql &sql) { return addUsualMeasures(sql); }));
        VERIFY_DONE(store.write([](Sql &sql) { return addUsualMeasures(sql); }));
        QCOMPARE(titles(), u"LIMMÜPFB"_s);
        const auto added
            = store.write([](Sql &sql) { return saveMeasure(sql, {.position = 2, .title = u"  Xeno "_s, .figure = u"k16"_s}); });
        VERIFY_DONE(added);
        QCOMPARE(added->title, u"Xeno"_s);
        QCOMPARE(added->figure, u"K16"_s);
        QCOMPARE(titles(), u"LXIMMÜPFB"_s);
        VERIFY_DONE(store.write([&](Sql &sql) { return moveMeasure(sql, added->id, 99); }));
        QCOMPARE(titles(), u"LIMMÜPFBX"_s);
        const auto all = *store.read([](Sql &sql) { return findMeasures(sql); });
        VERIFY_DONE(store.write([&](Sql &sql) { return removeCouncilMeasure(sql, all[0].id, all[0].version); }));
        QCOMPARE(titles(), u"IMMÜPFBX"_s);
        const auto left = *store.read([](Sql &sql) { return findMeasures(sql); });
        for (int i = 0; i < left.size(); ++i) QCOMPARE(left[i].position, i + 1);
        for (const auto &[measure, reason] : {std::pair(Measure{.title = u" "_s}, u"councilMeasure.title"_s),
                 std::pair(Measure{.title = u"X"_s, .figure = u"K21"_s}, u"councilMeasure.figure"_s)})
            QCOMPARE(reasonOf(store.write([&](Sql &sql) { return saveMeasure(sql, measure); })), reason);
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return moveMeasure(sql, all[0].id, 1); })), u"councilMeasure.gone"_s);
        QCOMPARE(lightWord(measures()[0], countedDay), u"umgesetzt"_s);
        QCOMPARE(lightWord(measures()[3], countedDay), u"Frist überschritten"_s);
    }

    void aDraftCanBeCountedAnew_data() { engineRows(); }

    void aDraftCanBeCountedAnew()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto first = store.write([](Sql &sql) { return saveReport(sql, draft(ReportKind::Steering)); });
        VERIFY_DONE(first);
        QCOMPARE(first->number, u"BR-2026-00001"_s);
        QCOMPARE(reasonOf(frozenOf(*first)), u"report.uncounted"_s);
        QCOMPARE(
            reasonOf(store.write([&](Sql &sql) { return releaseReport(sql, first->id, u"Kim"_s, countedDay); })), u"report.uncounted"_s);
        const auto once = store.write([&](Sql &sql) { return freezeReport(sql, first->id, frozen(), countedAt); });
        VERIFY_DONE(once);
        QCOMPARE(*frozenOf(*once), frozen());
        FrozenReport more = frozen();
        more.figures.figures[0].lines[0].total = number(7);
        const auto twice = store.write([&](Sql &sql) { return freezeReport(sql, first->id, more, countedAt.addDays(1)); });
        QCOMPARE(*frozenOf(*twice), more);
        more.figures.period.until = QDate(2026, 7, 1);
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return freezeReport(sql, first->id, more, countedAt); })), u"report.otherPeriod"_s);
        const auto list = store.read([](Sql &sql) { return findReports(sql); });
        QVERIFY(list->size() == 1 && list->first().frozen.isEmpty() && list->first().title == first->title);

        Report changed = list->first();
        changed.title = u"Neuer Titel"_s;
        const auto kept = store.write([&](Sql &sql) { return saveReport(sql, changed); });
        VERIFY_DONE(kept);
        QVERIFY(!kept->frozen.isEmpty());
        changed = *kept;
        changed.untilOn = QDate(2026, 5, 31);
        const auto moved = store.write([&](Sql &sql) { return saveReport(sql, changed); });
        VERIFY_DONE(moved);
        QVERIFY(moved->frozen.isEmpty() && !moved->frozenAt.isValid());
        changed.title = u" "_s;
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return saveReport(sql, changed); })), u"report.title"_s);
        changed.title = u"T"_s;
        changed.untilOn = QDate(2025, 1, 1);
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return saveReport(sql, changed); })), u"report.period"_s);
        QCOMPARE(reasonOf(store.read([](Sql &sql) { return loadReport(sql, u"BR-2026-00009"_s); })), u"report.unknown"_s);
        VERIFY_DONE(store.write([&](Sql &sql) { return removeReport(sql, moved->id, moved->version); }));
        QVERIFY(store.read([](Sql &sql) { return findReports(sql); })->isEmpty());
    }

    void aReleasedReportNeverChanges_data() { engineRows(); }

    void aReleasedReportNeverChanges()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write([](Sql &sql) { return addUsualMeasures(sql); }));
        const auto nameless = store.write([](Sql &sql) { return counted(sql); });
        QCOMPARE(
            reasonOf(store.write([&](Sql &sql) { return releaseReport(sql, nameless->id, u"  "_s, countedDay); })), u"report.releaser"_s);
        const auto report = store.write([](Sql &sql) { return released(sql); });
        VERIFY_DONE(report);
        QCOMPARE(report->releasedBy, u"Kim Beispiel"_s);
        const QString before = page(*report);
        QVERIFY(before.contains(u"Kim Beispiel, 08.07.2026"_s) && !before.contains(u"Entwurf"_s));

        // Whatever happens to the register, the same report prints the same page, whoever prints it and when.
        VERIFY_DONE(store.write([](Sql &sql) -> Result<> {
            auto changed = findMeasures(sql)->first();
            changed.title = u"Ganz anders"_s;
            if (auto kept = saveMeasure(sql, changed); !kept) return std::unexpected(kept.error());
            RegisterSettings settings = *loadSettings(sql);
            settings.officeName = u"Andere Stelle"_s;
            settings.smallNumber = 3;
            return saveSettings(sql, settings);
        }));
        const auto again = store.read([&](Sql &sql) { return loadReport(sql, report->number); });
        const Printing later{.settings = {.officeName = u"Andere Stelle"_s}, .actorName = u"Otto Anders"_s, .at = printing.at.addYears(1)};
        QCOMPARE(page(*again, later), before);

        Report changed = *again;
        changed.summary = u"anders"_s;
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return saveReport(sql, changed); })), u"report.released"_s);
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return freezeReport(sql, changed.id, frozen(), countedAt); })), u"report.released"_s);
        QCOMPARE(
            reasonOf(store.write([&](Sql &sql) { return releaseReport(sql, changed.id, u"Ich"_s, countedDay); })), u"report.released"_s);
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return removeReport(sql, changed.id, changed.version); })), u"report.released"_s);
        QCOMPARE(page(*store.read([&](Sql &sql) { return loadReport(sql, report->id); })), before);
    }

    void noStepOfAReleasedReportIsTakenBack_data() { engineRows(); }

    void noStepOfAReleasedReportIsTakenBack()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto added = store.write([](Sql &sql) { return saveReport(sql, draft(ReportKind::Council)); });
        const qint64 adding = store.read([](Sql &sql) { return recentSteps(sql, 1); })->front().id;
        VERIFY_DONE(store.write([&](Sql &sql) { return freezeReport(sql, added->id, frozen(), countedAt); }));
        const qint64 counting = store.read([](Sql &sql) { return recentSteps(sql, 1); })->front().id;
        VERIFY_DONE(store.read([&](Sql &sql) { return checkUndoKeepingPapers(sql, counting); }));
        VERIFY_DONE(store.write([&](Sql &sql) { return releaseReport(sql, added->id, u"Kim"_s, countedDay); }));
        const qint64 releasing = store.read([](Sql &sql) { return recentSteps(sql, 1); })->front().id;
        for (const qint64 step : {adding, counting, releasing}) {
            QCOMPARE(reasonOf(store.read([&](Sql &sql) { return checkUndoKeepingPapers(sql, step); })), u"report.undo"_s);
            QCOMPARE(reasonOf(store.write([&](Sql &sql) { return undoKeepingPapers(sql, step); })), u"report.undo"_s);
        }
        QCOMPARE(store.read([&](Sql &sql) { return loadReport(sql, added->id); })->state, ReportState::Released);
    }

    void aDraftComesBackFromTheTrash()
    {
        TestRegister store(false);
        const auto report = store.write([](Sql &sql) { return counted(sql); });
        VERIFY_DONE(store.write([&](Sql &sql) { return removeReport(sql, report->id, report->version); }));
        const auto trash = store.read([](Sql &sql) { return findTrash(sql, {.table = u"report"_s}, 0, 10); });
        VERIFY_DONE(trash);
        QCOMPARE(trash->size(), 1);
        QCOMPARE(trash->first().name, report->number);
    }

    void proposedTextsAreSentences()
    {
        const QStringList lines = proposedSummary(frozen(), countedDay).split(u'\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], u"Am 30.06.2026 zählt das Register 1.201 erfasste Leerstände; am 31.12.2025 waren es 93."_s);
        QCOMPARE(lines[2], u"Es gab eine Vermietung (davor 0); die Vermittlungsquote lag bei 12,3\u00A0%."_s);
        QCOMPARE(lines[4],
            u"Der Stand der 8 Maßnahmen: 1 umgesetzt, 1 im Plan, 1 verzögert, 1 mit überschrittener Frist, 4 noch nicht begonnen."_s);
        for (const QString &line : lines) QVERIFY(line.endsWith(u'.'));
        FrozenReport few = frozen();
        few.figures.figures[0].lines[0].total = withheld;
        QVERIFY(proposedSummary(few, QDate(2026, 6, 1)).startsWith(u"Am 01.06.2026 zählt das Register • erfasste Leerstände"_s));
        QVERIFY(!proposedSummary({.figures = {.period = period, .before = ReportScene::before}}, countedDay).isEmpty());
        QCOMPARE(periodText(period), u"1. Halbjahr 2026"_s);
        QCOMPARE(periodText({QDate(2026, 1, 1), QDate(2026, 12, 31)}), u"2026"_s);
        QCOMPARE(periodText({QDate(2026, 1, 2), QDate(2026, 3, 31)}), u"02.01.2026 bis 31.03.2026"_s);
        QCOMPARE(figureText(number(1), FigureUnit::Months), u"1\u00A0Monat"_s);
        QCOMPARE(figureText(withheld, FigureUnit::Percent), u"•"_s);
    }

    void papersStayAsTheyAre_data()
    {
        QTest::addColumn<ReportKind>("kind");
        QTest::newRow("status") << ReportKind::Steering;
        QTest::newRow("council") << ReportKind::Council;
    }

    void papersStayAsTheyAre()
    {
        QFETCH(ReportKind, kind);
        Report report = draft(kind);
        report.number = u"BR-2026-00001"_s;
        report.frozenAt = countedAt;
        comparePage(kind == ReportKind::Council ? councilSheet(report, frozen(), printing) : statusSheet(report, frozen(), printing));
    }

    void textsAreNeverCode()
    {
        for (const ReportKind kind : {ReportKind::Steering, ReportKind::Council}) {
            Report report = draft(kind);
            report.frozenAt = countedAt;
            FrozenReport bad = frozen();
            for (QString *text : {&report.title, &report.summary, &report.facts, &report.finances, &report.outlook, &report.decision,
                     &report.signedBy, &report.department, &bad.mapText, &bad.measures[0].title, &bad.measures[0].result})
                *text = hostile;
            QVERIFY(
                isHarmless(html(kind == ReportKind::Council ? councilSheet(report, bad, printing) : statusSheet(report, bad, printing))));
        }
    }

    /** What the steering group writes about a measure may name somebody; the public paper leaves it out. */
    void theCouncilReadsSumsOnly()
    {
        FrozenReport told = frozen();
        told.measures[0].result = u"OBERGASSE 5"_s;
        told.measures[0].obstacles = u"HERR MUSTER"_s;
        Report report = draft(ReportKind::Council);
        report.frozenAt = countedAt;
        const QString text = html(councilSheet(report, told, printing));
        QVERIFY(!text.contains(u"OBERGASSE"_s) && !text.contains(u"HERR MUSTER"_s));
        QVERIFY(html(statusSheet(report, told, printing)).contains(u"HERR MUSTER"_s));
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "reportstest.moc"
