// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/giving.h"
#include "core/exchange/taking.h"
#include "core/handover/trips.h"
#include "core/placement/households.h"
#include "core/register/entries.h"
#include "core/register/input.h"
#include "core/register/vacancylist.h"
#include "import/feedoutput.h"
#include "import/filteroption.h"
#include "import/listoutput.h"
#include "import/passphrase.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr Option outOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .bleibe-tausch")};
constexpr Option toOption{"to"_L1, "STELLE"_L1, QT_TRANSLATE_NOOP("CommandLine", "An welche Stelle, so wie sie sich selbst nennt")};
constexpr Option purposeOption{"purpose"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wofür")};
constexpr Option expiresOption{
    "expires"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Bis wann die Datei übernommen werden kann; sonst 30 Tage")};
constexpr Option numbersOption{
    "numbers"_L1, "NUMMERN"_L1, QT_TRANSLATE_NOOP("CommandLine", "Diese Leerstände: LR-2026-00001,LR-2026-00002")};
constexpr Option householdsOption{
    "households"_L1, "NUMMERN"_L1, QT_TRANSLATE_NOOP("CommandLine", "Auch diese Haushalte mit ihren Zielen: G-2026-00001,…")};
constexpr Option contactsOption{
    "contacts"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Mit Vermietern: Name, Erreichbarkeit, Rollen, Einwilligungen")};
constexpr Option historyOption{"history"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Mit Gesprächen; nur zusammen mit --contacts")};
constexpr Option deleteOption{
    "delete"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Die andere Stelle soll nach Ablauf löschen; sie bekommt eine Aufgabe")};
constexpr Option theirsOption{"take-theirs"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Wo beide etwas anderes sagen, gilt die Datei")};
constexpr Option oursOption{"keep-ours"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Wo beide etwas anderes sagen, gilt das Register")};
constexpr Option previewOption{"preview"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Nur zeigen, was übernommen würde")};
constexpr Option fingerprintOption{
    "fingerprint"_L1, "ZIFFERN"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wie ihn die andere Stelle am Telefon vorgelesen hat")};
constexpr Option nameOption{"name"_L1, "STELLE"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wie die Stelle hier heißt; sonst wie in der Datei")};

QString digitsOnly(const QString &text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/** The ids of numbers with commas between. */
Result<QList<qint64>> idsFrom(Sql &sql, const QString &numbers, Result<qint64> (*find)(Sql &, const QString &))
{
    QList<qint64> ids;
    for (const QString &number : numbers.split(u',', Qt::SkipEmptyParts)) {
        const auto id = find(sql, number.trimmed().toUpper());
        if (!id) return std::unexpected(id.error());
        if (!ids.contains(*id)) ids += *id;
    }
    return ids;
}

Result<QList<qint64>> chosenVacancies(Sql &sql, const Call &call)
{
    const bool isFiltered = call.options.isSet(whereOption.name) || call.options.isSet(searchOption.name);
    auto ids = idsFrom(sql, call.options.value(numbersOption.name), findVacancy);
    if (!ids || !isFiltered) return ids;
    const auto found = filterOf(sql, call).and_then([&](const Filter &filter) { return findVacancyIds(sql, filter); });
    if (!found) return std::unexpected(found.error());
    for (const qint64 id : *found)
        if (!ids->contains(id)) ids->append(id);
    return ids;
}

Result<ExchangeRequest> requestOf(Sql &sql, const Call &call, QDate today)
{
    const QString expires = call.options.value(expiresOption.name);
    ExchangeRequest request{.recipient = call.options.value(toOption.name),
        .purpose = call.options.value(purposeOption.name),
        .expiresOn = expires.isEmpty() ? today.addDays(usualExchangeDays) : parseDate(expires, today).value_or(QDate()),
        .withContacts = call.options.isSet(contactsOption.name),
        .withHistory = call.options.isSet(historyOption.name),
        .isDeletionWanted = call.options.isSet(deleteOption.name)};
    const auto vacancies = chosenVacancies(sql, call);
    if (!vacancies) return std::unexpected(vacancies.error());
    const auto households = idsFrom(sql, call.options.value(householdsOption.name), findHousehold);
    if (!households) return std::unexpected(households.error());
    request.vacancyIds = *vacancies;
    request.householdIds = *households;
    return checkExchange(sql, request, today).transform([&] { return request; });
}

void tellGiven(const Call &call, const Exchange &given, const QStringList &hints, const QString &file)
{
    if (call.isJson()) {
        call.out << QJsonDocument(QJsonObject{{u"number"_s, given.number}, {u"recipient"_s, given.recipient},
                                      {u"expiresOn"_s, dayText(given.expiresOn)}, {u"records"_s, given.records},
                                      {u"sha256"_s, given.sha256}, {u"hints"_s, QJsonArray::fromStringList(hints)}, {u"file"_s, file}})
                        .toJson();
        return;
    }
    call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1 an %2, gilt bis %3: %4 (%5)"))
                    .arg(given.number, given.recipient, dayText(given.expiresOn), given.result, file)
             << '\n';
    for (const QString &hint : hints) call.out << hint << '\n';
}

Result<> give(const Call &call)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const QDate today = QDate::currentDate();
    const auto request = (*database)->read([&](Sql &sql) { return requestOf(sql, call, today); }).takeResult();
    if (!request) return std::unexpected(request.error());
    const auto outlook = (*database)->read([&](Sql &sql) { return outlookOf(sql, *request, today); }).takeResult();
    if (!outlook) return std::unexpected(outlook.error());
    const QString file = call.options.value(outOption.name);
    if (file.isEmpty()) return fail(Error::Kind::Invalid, u"trip.nowhere"_s);
    const auto folder = tripFolder();
    if (!folder) return std::unexpected(folder.error());
    const auto sealing = passphraseOf(call).and_then([](const Secret &passphrase) { return prepareSealing(passphrase); });
    if (!sealing) return std::unexpected(sealing.error());
    const ExchangeTarget target{QFileInfo(file).absoluteFilePath(), *sealing, *folder};
    return giveRecords(**database, call.actor, *request, target, QDateTime::currentDateTime(), call.progress)
        .transform([&](const Exchange &given) { tellGiven(call, given, hintsOf(*outlook, *request), target.file); });
}

QJsonObject jsonOf(const Envelope &envelope)
{
    const EnvelopeHead &head = envelope.head;
    return {{u"number"_s, head.number}, {u"sender"_s, head.sender}, {u"recipient"_s, head.recipient}, {u"purpose"_s, head.purpose},
        {u"madeAt"_s, head.madeAt.toString(Qt::ISODate)}, {u"expiresOn"_s, dayText(head.expiresOn)}, {u"deletion"_s, head.isDeletionWanted},
        {u"vacancies"_s, head.vacancies}, {u"households"_s, head.households}, {u"contacts"_s, head.hasContacts},
        {u"history"_s, head.hasHistory}, {u"fingerprint"_s, fingerprintOf(head.publicKey)}, {u"sha256"_s, envelope.sha256}};
}

Result<Envelope> envelopeAt(const Call &call)
{
    return tripFolder().and_then([&](const QString &folder) { return showExchange(call.arguments.first(), folder, call.progress); });
}

Result<> show(const Call &call)
{
    return envelopeAt(call).transform([&](const Envelope &envelope) {
        if (call.isJson()) {
            call.out << QJsonDocument(jsonOf(envelope)).toJson();
            return;
        }
        const EnvelopeHead &head = envelope.head;
        call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1 von %2 an %3")).arg(head.number, head.sender, head.recipient) << '\n'
                 << say(QT_TRANSLATE_NOOP("CommandLine", "Zweck: %1")).arg(head.purpose) << '\n'
                 << say(QT_TRANSLATE_NOOP("CommandLine", "Gilt bis: %1")).arg(dayText(head.expiresOn)) << '\n'
                 << say(QT_TRANSLATE_NOOP("CommandLine", "Leerstände: %1, Haushalte: %2")).arg(head.vacancies).arg(head.households) << '\n'
                 << say(QT_TRANSLATE_NOOP("CommandLine", "Fingerabdruck: %1")).arg(fingerprintOf(head.publicKey)) << '\n'
                 << say(QT_TRANSLATE_NOOP("CommandLine", "Die Signatur passt zu diesem Schlüssel.")) << '\n';
        if (head.isDeletionWanted) call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Nach Ablauf soll gelöscht werden.")) << '\n';
    });
}

QString keyOf(RecordState state)
{
    switch (state) {
    case RecordState::New: return u"new"_s;
    case RecordState::Same: return u"same"_s;
    case RecordState::ChangedThere: return u"changed-there"_s;
    case RecordState::ChangedHere: return u"changed-here"_s;
    case RecordState::Conflict: return u"conflict"_s;
    case RecordState::GoneHere: break;
    }
    return u"gone-here"_s;
}

void tellPreview(const Call &call, const ExchangePreview &preview, const QString &number)
{
    if (!call.isJson()) {
        for (const WayRecord &record : preview.records) {
            call.out << keyOf(record.state).leftJustified(14) << record.label << '\n';
            for (const WayDifference &one : record.differences)
                call.out << say(QT_TRANSLATE_NOOP("CommandLine", "  %1: hier „%2“, in der Datei „%3“")).arg(one.label, one.here, one.there)
                         << '\n';
            for (const JoinOffer &join : record.joins)
                call.out << say(QT_TRANSLATE_NOOP("CommandLine", "  vielleicht dieselbe Wohnung wie %1")).arg(join.number) << '\n';
            if (!record.hindrance.isEmpty()) call.out << "  " << record.hindrance << '\n';
        }
        return;
    }
    QJsonArray records;
    for (const WayRecord &record : preview.records) {
        QJsonArray differences, joins;
        for (const WayDifference &one : record.differences)
            differences += QJsonObject{{u"table"_s, one.table}, {u"column"_s, one.column}, {u"label"_s, one.label}, {u"here"_s, one.here},
                {u"there"_s, one.there}, {u"changedHere"_s, one.isChangedHere}, {u"changedThere"_s, one.isChangedThere}};
        for (const JoinOffer &join : record.joins) joins += join.number;
        records += QJsonObject{{u"kind"_s, record.table}, {u"uid"_s, record.uid}, {u"label"_s, record.label},
            {u"state"_s, keyOf(record.state)}, {u"differences"_s, differences}, {u"joins"_s, joins}, {u"hindrance"_s, record.hindrance}};
    }
    call.out << QJsonDocument(QJsonObject{{u"number"_s, number}, {u"records"_s, records}}).toJson();
}

/** Something has to be decided where a field says something else; what is only new is not asked about. */
Result<ExchangeChoices> choicesOf(const Call &call, const ExchangePreview &preview)
{
    const bool isTheirs = call.options.isSet(theirsOption.name), isOurs = call.options.isSet(oursOption.name);
    if (isTheirs && isOurs) return fail(Error::Kind::Invalid, u"exchange.sides"_s);
    if (isTheirs) return allChoices(preview);
    const auto isOpen = [](const WayRecord &record) {
        return record.state == RecordState::GoneHere
            || std::ranges::any_of(record.differences, [](const WayDifference &one) { return !one.isAddition; });
    };
    const auto open = std::ranges::count_if(preview.records, isOpen);
    if (!isOurs && open > 0) return fail(Error::Kind::Conflict, u"exchange.undecided"_s, {QString::number(open)});
    return safeChoices(preview);
}

Result<> take(const Call &call)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto envelope = envelopeAt(call);
    if (!envelope) return std::unexpected(envelope.error());
    // Who sent it is said before anything is opened.
    const auto judge = [&](Sql &sql) -> Result<> {
        return judgeExchange(sql, *envelope, call.actor.office, QDateTime::currentDateTime())
            .and_then([&](const SenderStanding &standing) -> Result<> {
                if (standing.trust == SenderTrust::Confirmed) return {};
                return fail(Error::Kind::Denied, u"exchange.untrusted"_s, {envelope->head.sender, standing.fingerprint});
            });
    };
    if (auto may = (*database)->read(judge).takeResult(); !may) return may;
    const auto passphrase = passphraseOf(call);
    if (!passphrase) return std::unexpected(passphrase.error());
    const auto opened = tripFolder().and_then(
        [&](const QString &folder) { return openExchange(call.arguments.first(), *passphrase, folder, call.progress); });
    if (!opened) return std::unexpected(opened.error());
    const auto preview = (*database)->read([&](Sql &sql) { return previewExchange(sql, *opened); }).takeResult();
    if (!preview) return std::unexpected(preview.error());
    if (call.options.isSet(previewOption.name)) {
        tellPreview(call, *preview, {});
        return {};
    }
    const auto choices = choicesOf(call, *preview);
    if (!choices) {
        if (!call.isJson()) tellPreview(call, *preview, {});
        return std::unexpected(choices.error());
    }
    const auto task
        = [&](Sql &sql) { return takeRecords(sql, *opened, *choices, preview->print, QDateTime::currentDateTime(), call.progress); };
    return (*database)->write(call.actor, task).takeResult().transform([&](const Exchange &taken) {
        tellPreview(call, *preview, taken.number);
        if (!call.isJson()) call.out << taken.number << ": " << taken.result << '\n';
    });
}

Result<> showKey(const Call &call)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    return (*database)->write(call.actor, [](Sql &sql) { return ensureOwnKey(sql); }).takeResult().transform([&](const OfficeKey &key) {
        if (call.isJson())
            call.out << QJsonDocument(
                QJsonObject{{u"name"_s, key.name}, {u"publicKey"_s, key.publicKey}, {u"fingerprint"_s, key.fingerprint}})
                            .toJson();
        else
            call.out << key.name << '\n' << say(QT_TRANSLATE_NOOP("CommandLine", "Fingerabdruck: %1")).arg(key.fingerprint) << '\n';
    });
}

Result<> trust(const Call &call)
{
    const auto envelope = envelopeAt(call);
    if (!envelope) return std::unexpected(envelope.error());
    const EnvelopeHead &head = envelope->head;
    const QString fingerprint = fingerprintOf(head.publicKey), typed = digitsOnly(call.options.value(fingerprintOption.name));
    if (typed != digitsOnly(fingerprint)) return fail(Error::Kind::Denied, u"exchange.fingerprint"_s, {head.sender, fingerprint});
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const QString name = call.options.isSet(nameOption.name) ? call.options.value(nameOption.name) : head.sender;
    const auto task = [&](Sql &sql) { return confirmKey(sql, name, head.publicKey, QDate::currentDate()); };
    return (*database)->write(call.actor, task).takeResult().transform([&](const OfficeKey &key) {
        call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Bestätigt: %1, %2")).arg(key.name, key.fingerprint) << '\n';
    });
}

Result<Records> exchanges(Sql &sql, const Call &)
{
    return findExchanges(sql).transform([](const QList<Exchange> &found) {
        Records records{
            {u"number"_s, u"direction"_s, u"at"_s, u"sender"_s, u"recipient"_s, u"purpose"_s, u"expiresOn"_s, u"records"_s, u"result"_s},
            {}};
        records.rows.reserve(found.size());
        for (const Exchange &one : found)
            records.rows += QVariantList{one.number, one.direction == ExchangeDirection::Given ? u"given"_s : u"taken"_s,
                one.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"), one.sender, one.recipient, one.purpose, known(one.expiresOn),
                one.records, one.result};
        return records;
    });
}
}

const Command &exchangeGiveCommand()
{
    static const Command command{{"exchange"_L1, "give"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Leerstände als signierte, verschlüsselte Datei an eine andere Stelle geben"),
        {numbersOption, whereOption, searchOption, householdsOption, toOption, purposeOption, expiresOption, contactsOption, historyOption,
            deleteOption, outOption, phraseOption, jsonOption},
        give, true};
    return command;
}

const Command &exchangeShowCommand()
{
    static const Command command{{"exchange"_L1, "show"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Was auf einer Austauschdatei steht; geöffnet wird sie nicht"), {jsonOption}, show};
    return command;
}

const Command &exchangeTakeCommand()
{
    static const Command command{{"exchange"_L1, "take"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Eine Austauschdatei einer anderen Stelle zeigen oder übernehmen"),
        {previewOption, theirsOption, oursOption, phraseOption, jsonOption}, take, true};
    return command;
}

const Command &exchangeKeyCommand()
{
    static const Command command{{"exchange"_L1, "key"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Den eigenen Fingerabdruck zum Vorlesen zeigen"), {jsonOption}, showKey, true};
    return command;
}

const Command &exchangeTrustCommand()
{
    static const Command command{{"exchange"_L1, "trust"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Den Schlüssel bestätigen, mit dem eine Austauschdatei signiert ist"),
        {fingerprintOption, nameOption}, trust, true};
    return command;
}

const Command &listExchangesCommand()
{
    static const Command command{{"list"_L1, "exchanges"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Was an andere Stellen ging und von ihnen kam"), listOptions(),
        [](const Call &call) { return printList(call, exchanges); }, true};
    return command;
}
