// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/readings.h"
#include "core/base/job.h"
#include "core/reporting/lists.h"
#include "core/reporting/papertemplate.h"
#include "import/press.h"

/** A paper with the templates that lay it out; everything a print needs, so that the register is free meanwhile. */
struct Print {
    Paper paper = {};
    Templates templates = {};
    /** The household that it tells of; to be noted by whoever prints it. */
    std::optional<ReadingNote> reading = {};
};
/** Notes that a paper about a household was printed, in a write of its own. */
void noteReading(Database &database, const Actor &actor, const Print &print);
/** Loads what every print needs and hands it to @p make. */
template<class Make> Result<Print> prepared(Sql &sql, const Actor &actor, const QDateTime &now, Make make)
{
    const auto printing = loadPrinting(sql, actor.name, now);
    if (!printing) return std::unexpected(printing.error());
    return loadTemplates(sql).and_then([&](const Templates &templates) {
        Result<Paper> paper = make(*printing);
        return paper.transform([&](const Paper &made) { return Print{made, templates, {}}; });
    });
}

/** The whole file or none of it. Storage "print.unwritable". */
Result<> writeFile(const QString &path, const QByteArray &bytes);

/** Angebotsblatt of the vacancy with this number; without @p withAddress it withholds even an address that may be shown. */
Result<Print> loadOffer(Sql &sql, const QString &number, const Actor &actor, const QDateTime &now, bool withAddress = true);
/** Objektblatt. */
Result<Print> loadObject(Sql &sql, const QString &number, const Actor &actor, const QDateTime &now);
/** Offer sheet for the payer of this household; without one, of the household for which the flat is held. */
Result<Print> loadPayerOffer(Sql &sql, const QString &number, const QString &household, const Actor &actor, const QDateTime &now);
/** Mietbescheinigung for the landlord to sign; the household may be nobody's. */
Result<Print> loadCertificate(Sql &sql, const QString &number, const QString &household, const Actor &actor, const QDateTime &now);
/** A clerk's ten steps for this household, or the one for which the flat is held. */
Result<Print> loadChecklist(Sql &sql, const QString &number, const QString &household, const Actor &actor, const QDateTime &now);
/** "Leben in …" around a vacancy or in the municipality with this key. */
Result<Print> loadLiving(Sql &sql, const QString &numberOrKey, const Actor &actor, const QDateTime &now, bool withAddress = true);
/** Free dwellings by number of persons. */
Result<Print> loadFreeList(Sql &sql, const Actor &actor, const QDateTime &now);
/** The longest list that goes onto paper; three thousand rows take a quarter of a minute. */
inline constexpr qsizetype mostPrintedRows = 3000;
/** Any list that a page shows; names whose boundaries told the municipalities where it says nothing else. Invalid where it is too long. */
Result<Print> loadList(Sql &sql, const ListPaper &list, const Actor &actor, const QDateTime &now);

/** What became of a print. */
struct Printed {
    QString file = {};
    /** 0 for HTML. */
    int pages = 0;
};
/** Writes PDF or HTML, as the file's ending says; a file that stands there is replaced once the new one is complete. */
Result<Printed> savePrint(const Print &print, const QString &file, const Progress &progress = {});
