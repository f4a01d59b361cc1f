// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/samplepaper.h"
#include "core/reporting/letters.h"
#include "core/reporting/lists.h"
#include "core/reporting/sheets.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr int listRows = 40;

QString say(const char *german)
{
    return QCoreApplication::translate("SamplePaper", german);
}

VacancyEntry sampleEntry(QDate today)
{
    VacancyEntry entry;
    entry.building = {.street = u"Musterstraße"_s,
        .houseNumber = u"12"_s,
        .postalCode = u"67657"_s,
        .city = u"Musterstadt"_s,
        .floorsTotal = 3,
        .constructionYear = 1965};
    entry.dwelling = {.floor = 1,
        .kind = DwellingKind::Flat,
        .livingAreaDm2 = 7800,
        .halfRooms = 6,
        .kitchen = Kitchen::Fitted,
        .stepsToDoor = 9,
        .cellar = Tri::Yes,
        .note = say(QT_TRANSLATE_NOOP("SamplePaper", "Schlüssel beim Hausmeister."))};
    entry.vacancy = {.number = u"LR-2026-00001"_s,
        .status = VacancyStatus::Available,
        .vacantSince = today.addMonths(-1),
        .availability = Availability::Immediately,
        .netCold = Cents{48000},
        .coldOperatingCosts = Cents{15000},
        .heatingCosts = Cents{9500},
        .deposit = Cents{96000},
        .addressReleased = Tri::Yes,
        .description
        = say(QT_TRANSLATE_NOOP("SamplePaper", "Helle Wohnung mit Blick ins Grüne.\nZwei Minuten zum Bus, Grundschule und Laden am Ort.")),
        .note = say(QT_TRANSLATE_NOOP("SamplePaper", "Nur für die Dienststelle.")),
        .lastConfirmedOn = today.addDays(-12)};
    return entry;
}

SheetFacts sampleFacts(const QByteArray &photo, QDate today)
{
    SheetFacts facts{.entry = sampleEntry(today), .municipality = u"Musterstadt"_s, .association = u"Musterland"_s};
    facts.credits = {say(QT_TRANSLATE_NOOP("SamplePaper", "Gemeindegrenzen: Muster"))};
    DwellingLandlord landlord;
    landlord.landlord = {.lastName = u"Muster"_s, .phone = u"030 23125 100"_s};
    landlord.consents = {Consent{.purpose = ConsentPurpose::Photos, .givenOn = today.addMonths(-1)}};
    facts.landlords = {landlord};
    facts.contacts = {Contact{.at = today.startOfDay(),
        .outcome = ContactOutcome::DataConfirmed,
        .summary = say(QT_TRANSLATE_NOOP("SamplePaper", "Alles wie gehabt."))}};
    if (!photo.isEmpty())
        facts.photos = {{say(QT_TRANSLATE_NOOP("SamplePaper", "Wohnzimmer")), false, photo},
            {say(QT_TRANSLATE_NOOP("SamplePaper", "Küche")), true, photo}};
    return facts;
}

Paper sampleList(const Printing &printing)
{
    ListPaper list{.title = say(QT_TRANSLATE_NOOP("SamplePaper", "Leerstände")),
        .filter = say(QT_TRANSLATE_NOOP("SamplePaper", "Status: verfügbar")),
        .columns = {{say(QT_TRANSLATE_NOOP("SamplePaper", "Adresse"))}, {say(QT_TRANSLATE_NOOP("SamplePaper", "Gemeinde"))},
            {say(QT_TRANSLATE_NOOP("SamplePaper", "Bruttokalt €")), true}},
        .groups = {{}}};
    for (int i = 1; i <= listRows; ++i)
        list.groups[0].rows += QStringList{u"Musterstraße %1"_s.arg(i), u"Musterstadt"_s, QLocale().toString(400 + 10 * i)};
    return listSheet(list, printing);
}

Paper sampleLetter(const Printing &printing)
{
    return letterPaper({.address = {u"Alex Muster"_s, u"Musterstraße 12"_s, u"67657 Musterstadt"_s},
                           .subject = say(QT_TRANSLATE_NOOP("SamplePaper", "Ihre Wohnung in der Musterstraße")),
                           .salutation = say(QT_TRANSLATE_NOOP("SamplePaper", "Guten Tag Alex Muster,")),
                           .text = say(QT_TRANSLATE_NOOP("SamplePaper",
                               "vielen Dank für das Gespräch. Wie besprochen melden wir uns, sobald eine Familie gefunden ist.\nMelden "
                               "Sie sich, wenn sich an der Miete oder am Termin etwas ändert.")),
                           .closing = say(QT_TRANSLATE_NOOP("SamplePaper", "Mit freundlichen Grüßen")),
                           .signature = printing.actorName},
        printing);
}
}

QString sampleForm(const QString &templateName)
{
    static const QStringList forms{u"object.html"_s, u"list.html"_s, u"letter.html"_s};
    return forms.contains(templateName) ? templateName : u"offer.html"_s;
}

Paper samplePaper(const QString &form, const QByteArray &photo, const Printing &given)
{
    Printing printing = given;
    // Without an office there is no letterhead to look at.
    if (printing.settings.officeName.isEmpty()) {
        printing.settings.officeName = u"Kreisverwaltung Muster"_s;
        printing.settings.officeStreet = u"Musterstraße 8"_s;
        printing.settings.officeTown = u"67657 Musterstadt"_s;
    }
    const QDate today = printing.at.date();
    if (form == "list.html"_L1) return sampleList(printing);
    if (form == "letter.html"_L1) return sampleLetter(printing);
    const SheetFacts facts = sampleFacts(photo, today);
    return form == "object.html"_L1 ? objectSheet(facts, printing) : offerSheet(facts, printing);
}
