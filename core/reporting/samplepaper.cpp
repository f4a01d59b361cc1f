// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/samplepaper.h"
#include "core/reporting/accesssheet.h"
#include "core/reporting/certificatesheet.h"
#include "core/reporting/checklist.h"
#include "core/reporting/deletionsheet.h"
#include "core/reporting/gapsheet.h"
#include "core/reporting/letters.h"
#include "core/reporting/lists.h"
#include "core/reporting/livingsheet.h"
#include "core/reporting/noticesheet.h"
#include "core/reporting/payersheet.h"
#include "core/reporting/samplehandover.h"
#include "core/reporting/samplereport.h"
#include "core/reporting/sessionsheets.h"
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

PlacementFacts samplePlacement(QDate today)
{
    PlacementFacts facts{.flat = sampleFacts({}, today), .contractStart = today.addDays(14)};
    facts.household = {.number = u"G-2026-00001"_s, .circle = LegalCircle::Sgb2, .payer = u"Jobcenter Muster"_s, .persons = 3};
    facts.household.residenceRule = ResidenceRule::District;
    const RentLimit limit{.comparisonArea = u"Musterland"_s,
        .validFrom = QDate(today.year(), 1, 1),
        .persons = 3,
        .areaDm2 = 8000,
        .grossColdMax = Cents{70000},
        .source = say(QT_TRANSLATE_NOOP("SamplePaper", "Mustertabelle")),
        .status = LimitStatus::Sample};
    const VacancyEntry &entry = facts.flat.entry;
    facts.costs = assess(entry.vacancy, entry.dwelling, std::array{limit},
        {.households = {3}, .circle = LegalCircle::Sgb2, .comparisonArea = limit.comparisonArea, .day = facts.contractStart});
    return facts;
}

Paper sampleLiving(const Printing &printing)
{
    const QDate today = printing.at.date();
    LivingFacts facts{.town = u"Musterstadt"_s, .association = u"Musterland"_s, .workingDay = today};
    facts.places = {{.place = {.kind = PlaceKind::Stop, .name = u"Musterstadt, Rathaus"_s},
                        .departures = {{.minute = 7 * 60 + 12, .line = u"130"_s, .headsign = u"Musterhof"_s, .routeType = 3}}},
        {.place = {.kind = PlaceKind::Pharmacy,
             .name = u"Muster-Apotheke"_s,
             .address = u"Musterstraße 1"_s,
             .phone = u"030 23125 200"_s,
             .openingHours = u"Mo-Fr 08:30-18:30"_s}},
        {.place = {.kind = PlaceKind::JobCentre, .name = u"Jobcenter Muster"_s, .phone = u"030 23125 300"_s},
            .metres = 4200,
            .town = u"Musterhof"_s}};
    PlaceEntry bus{{.kind = PlaceKind::CommunityBus,
                       .name = u"Bürgerbus Muster"_s,
                       .phone = u"030 23125 400"_s,
                       .openingHours = u"Tu,Th 08:30-13:30"_s},
        CommunityBus{.form = BusForm::DoorToDoor, .bookingType = BookingType::PriorDay, .priorNoticeLastDay = 1}};
    facts.buses = {bus};
    return livingSheet(facts, printing);
}

Paper sampleGaps(const QByteArray &picture, const Printing &printing)
{
    const QStringList heads{
        say(QT_TRANSLATE_NOOP("SamplePaper", "Gebiet")), say(QT_TRANSLATE_NOOP("SamplePaper", "Einwohner")), u"L1"_s, u"L2"_s, u"L3"_s};
    const auto row = [](const QString &name, const QStringList &cells, bool isSum = false) { return GapRow{name, cells, isSum}; };
    GapSheetFacts facts{.title = say(QT_TRANSLATE_NOOP("SamplePaper", "Mobilität und Lücken")),
        .subtitle = say(QT_TRANSLATE_NOOP("SamplePaper", "Schultag, ländlich")),
        .map = picture,
        .mapText = say(QT_TRANSLATE_NOOP("SamplePaper", "Karte von Musterland")),
        .levels = {{picture, say(QT_TRANSLATE_NOOP("SamplePaper", "L1 kein ÖV, kein Bürgerbus")), u"410"_s}},
        .classes = {{picture, u"A"_s, u"5.200"_s}}};
    facts.associations = {u"Musterland"_s, heads,
        {row(u"Musterland"_s, {u"18.750"_s, u"410"_s, u"1.710"_s, u"1.460"_s}),
            row(u"Musterkreis"_s, {u"18.750"_s, u"410"_s, u"1.710"_s, u"1.460"_s}, true)}};
    facts.towns = {{u"Musterland"_s, heads, {row(u"Musterstadt"_s, {u"9.610"_s, u"–"_s, u"900"_s, u"870"_s})}}};
    facts.comparison = facts.associations;
    facts.method = {{say(QT_TRANSLATE_NOOP("SamplePaper", "Zeit")), u"6:00–20:00"_s}};
    facts.notices = {say(QT_TRANSLATE_NOOP("SamplePaper", "Einwohner auf 10 gerundet."))};
    return gapSheet(facts, printing);
}

SessionFacts sampleSession(QDate today)
{
    SessionFacts facts{.entry = {.session = {.number = u"IG-2026-00001"_s,
                                     .title = say(QT_TRANSLATE_NOOP("SamplePaper", "Infogespräch in Musterstadt")),
                                     .beginsAt = QDateTime(today, QTime(18, 30)),
                                     .endsAt = QDateTime(today, QTime(20, 0)),
                                     .placeName = u"Rathaus Musterstadt"_s,
                                     .topics = Topic::DirectPayment | Topic::Deposit,
                                     .chair = u"Chris Muster"_s,
                                     .staffCount = 3,
                                     .minutes = say(QT_TRANSLATE_NOOP("SamplePaper", "Die Themen wurden vorgestellt."))},
                           .items = {{.position = 1,
                               .heading = topicText(Topic::DirectPayment).title,
                               .result = say(QT_TRANSLATE_NOOP("SamplePaper", "Drei Anwesende wünschen ein Merkblatt."))}}}};
    facts.topics.reserve(topicList().size());
    for (const Topic topic : topicList()) facts.topics += topicText(topic);
    facts.recipients
        = {{.part = {.attended = Tri::Yes}, .landlord = {.firstName = u"Alex"_s, .lastName = u"Muster"_s, .city = u"Musterstadt"_s}}};
    return facts;
}

NoticeFacts sampleNotice(const Printing &printing)
{
    NoticeFacts notice{.facts = {.controller = printing.settings.officeName, .officer = u"datenschutz@musterstadt.example"_s}};
    for (const RetentionKind kind : retentionKinds()) notice.periods.insert(kind, proposedPeriod(kind));
    return notice;
}

SubjectAccess sampleAccess(const Printing &printing)
{
    SubjectAccess access{.subject = {.kind = SubjectKind::Landlord, .uid = u"1"_s, .label = u"Muster, Alex"_s},
        .at = printing.at,
        .facts = sampleNotice(printing).facts};
    const RetentionKind kind = RetentionKind::LandlordContact;
    const SubjectRecord record{.table = u"landlord"_s,
        .uid = u"1"_s,
        .title = say(QT_TRANSLATE_NOOP("SamplePaper", "Vermieter")),
        .values = {{.label = say(QT_TRANSLATE_NOOP("SamplePaper", "Name")), .text = u"Muster, Alex"_s},
            {.label = say(QT_TRANSLATE_NOOP("SamplePaper", "Vertritt")), .isWithheld = true}}};
    access.sections = {{kind, purposeOf(kind), basisOf(kind, {}), proposedPeriod(kind), {record}}};
    access.recipients = {{.who = u"Jobcenter Muster"_s}};
    return access;
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

Paper sampleDeletion(const Printing &printing)
{
    QList<RetentionRule> rules;
    for (const RetentionClass &one : retentionClasses()) rules += RetentionRule{.kind = one.kind, .period = one.proposed};
    const RetentionRun run{.number = u"LL-2026-00007"_s,
        .day = printing.at.date(),
        .state = RunState::Done,
        .plannedAt = printing.at.addDays(-1),
        .plannedBy = u"Alex Muster"_s,
        .previewHash = QString(16, u'0'),
        .confirmedAt = printing.at,
        .confirmedBy = u"Kim Beispiel"_s,
        .counts = uR"({"household":{"gone":12,"held":1},"visit":{"gone":31,"held":0},"audit_content":{"gone":2480,"held":0}})"_s};
    return deletionSheet(run, rules, false, printing);
}
}

QString sampleForm(const QString &templateName)
{
    static const QStringList forms{u"object.html"_s, u"list.html"_s, u"letter.html"_s, u"payer.html"_s, u"certificate.html"_s,
        u"checklist.html"_s, u"living.html"_s, u"attendance.html"_s, u"minutes.html"_s, u"handout.html"_s, u"protocol.html"_s,
        u"instruction.html"_s, u"confirmation.html"_s, u"visits.html"_s, u"daysheet.html"_s, u"deletion.html"_s, u"gaps.html"_s,
        u"access.html"_s, u"notice.html"_s, u"status.html"_s, u"council.html"_s};
    if (templateName == "figuretable.html"_L1 || templateName == "method.html"_L1) return u"council.html"_s;
    static const QStringList parts{u"signatures.html"_s, u"table.html"_s, u"tongues.html"_s};
    if (parts.contains(templateName)) return u"protocol.html"_s;
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
    if (form == "payer.html"_L1) return payerSheet(samplePlacement(today), printing);
    if (form == "checklist.html"_L1) return checklistSheet(samplePlacement(today), printing);
    if (form == "certificate.html"_L1) return certificateSheet({.flat = sampleFacts({}, today)}, printing);
    if (form == "living.html"_L1) return sampleLiving(printing);
    if (form == "access.html"_L1) return accessSheet(sampleAccess(printing), printing);
    if (form == "notice.html"_L1) return noticeSheet(sampleNotice(printing), SubjectKind::Landlord, printing);
    if (form == "deletion.html"_L1) return sampleDeletion(printing);
    if (form == "gaps.html"_L1) return sampleGaps(photo, printing);
    if (form == "attendance.html"_L1) return attendanceSheet(sampleSession(today), printing);
    if (form == "minutes.html"_L1) return minutesSheet(sampleSession(today), printing);
    if (form == "handout.html"_L1) return handoutSheet(sampleSession(today), printing);
    if (form == "status.html"_L1 || form == "council.html"_L1) return sampleReport(form, photo, printing);
    if (auto paper = sampleHandoverPaper(form, photo, printing)) return *paper;
    const SheetFacts facts = sampleFacts(photo, today);
    return form == "object.html"_L1 ? objectSheet(facts, printing) : offerSheet(facts, printing);
}
