// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/prints.h"
#include "core/reporting/certificatesheet.h"
#include "core/reporting/checklist.h"
#include "core/reporting/livingsheet.h"
#include "core/reporting/payersheet.h"
#include "core/reporting/sheets.h"
#include "import/pictures.h"
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
Result<SheetFacts> factsFor(Sql &sql, const QString &number, QDate today)
{
    auto facts = loadSheetFacts(sql, number, today);
    if (!facts) return facts;
    for (SheetPhoto &photo : facts->photos) photo.bytes = paperCopy(photo.bytes);
    facts->photos.removeIf([](const SheetPhoto &photo) { return photo.bytes.isEmpty(); });
    return facts;
}
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::Storage, u"print.unwritable"_s, {path}, file.errorString());
    return {};
}

void noteReading(Database &database, const Actor &actor, const Print &print)
{
    if (!print.reading) return;
    const auto note = [reading = *print.reading](Sql &sql) { return logReading(sql, reading, QDateTime::currentDateTime()); };
    noteReading(database, actor, note).waitForFinished();
}

Result<Print> loadOffer(Sql &sql, const QString &number, const Actor &actor, const QDateTime &now, bool withAddress)
{
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return factsFor(sql, number, now.date()).transform([&](SheetFacts facts) {
            facts.withholdsAddress = !withAddress;
            return offerSheet(facts, printing);
        });
    });
}

Result<Print> loadObject(Sql &sql, const QString &number, const Actor &actor, const QDateTime &now)
{
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return factsFor(sql, number, now.date()).transform([&](const SheetFacts &facts) { return objectSheet(facts, printing); });
    });
}

Result<Print> loadPayerOffer(Sql &sql, const QString &number, const QString &household, const Actor &actor, const QDateTime &now)
{
    std::optional<ReadingNote> reading;
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return loadPlacementFacts(sql, number, household, now.date()).transform([&](const PlacementFacts &facts) {
            reading = readingOf(facts.household.uid, facts.household.number, ReadingPurpose::print);
            return payerSheet(facts, printing);
        });
    }).transform([&](const Print &print) { return Print{print.paper, print.templates, reading}; });
}

Result<Print> loadCertificate(Sql &sql, const QString &number, const QString &household, const Actor &actor, const QDateTime &now)
{
    std::optional<ReadingNote> reading;
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return loadCertificateFacts(sql, number, household, now.date()).transform([&](const CertificateFacts &facts) {
            if (facts.household) reading = readingOf(facts.household->uid, facts.household->number, ReadingPurpose::print);
            return certificateSheet(facts, printing);
        });
    }).transform([&](const Print &print) { return Print{print.paper, print.templates, reading}; });
}

Result<Print> loadChecklist(Sql &sql, const QString &number, const QString &household, const Actor &actor, const QDateTime &now)
{
    std::optional<ReadingNote> reading;
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return loadPlacementFacts(sql, number, household, now.date()).transform([&](const PlacementFacts &facts) {
            reading = readingOf(facts.household.uid, facts.household.number, ReadingPurpose::print);
            return checklistSheet(facts, printing);
        });
    }).transform([&](const Print &print) { return Print{print.paper, print.templates, reading}; });
}

Result<Print> loadLiving(Sql &sql, const QString &numberOrKey, const Actor &actor, const QDateTime &now, bool withAddress)
{
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return loadLivingFacts(sql, numberOrKey, now.date(), withAddress).transform([&](const LivingFacts &facts) {
            return livingSheet(facts, printing);
        });
    });
}

Result<Print> loadFreeList(Sql &sql, const Actor &actor, const QDateTime &now)
{
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return loadFreeFlats(sql, now.date()).transform([&](const FreeFlats &free) { return freeFlatsSheet(free, printing); });
    });
}

Result<Print> loadList(Sql &sql, const ListPaper &list, const Actor &actor, const QDateTime &now)
{
    qsizetype rows = 0;
    for (const ListGroup &group : list.groups) rows += group.rows.size();
    if (rows > mostPrintedRows)
        return fail(Error::Kind::Invalid, u"print.long"_s, {QLocale().toString(rows), QLocale().toString(mostPrintedRows)});
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return loadCredits(sql).transform([&](const QStringList &credits) {
            ListPaper whole = list;
            if (whole.credits.isEmpty()) whole.credits = credits;
            return listSheet(whole, printing);
        });
    });
}

Result<Printed> savePrint(const Print &print, const QString &file, const Progress &progress)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending != "pdf"_L1 && ending != "html"_L1) return fail(Error::Kind::Invalid, u"print.ending"_s, {file});
    const auto html = htmlOf(print.templates, print.paper);
    if (!html) return std::unexpected(html.error());
    if (ending == "html"_L1) return writeFile(file, html->toUtf8()).transform([&] { return Printed{file, 0}; });
    return toPdf(*html, progress).and_then([&](const Pdf &pdf) {
        return writeFile(file, pdf.bytes).transform([&] { return Printed{file, pdf.pages}; });
    });
}
