// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/handoverlist.h"
#include "import/feedoutput.h"
#include "import/listoutput.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Option missingOption{
    "missing"_L1, "WAS"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur, wo etwas fehlt: signature, sponsor, visit, open, mit Komma dazwischen")};
constexpr Option stateOption{"state"_L1, "STAND"_L1,
    QT_TRANSLATE_NOOP(
        "CommandLine", "Nur geplante, laufende, unterschriebene, abgesagte: planned, under_way, signed, cancelled, mit Komma")};
constexpr Option fromOption{"from"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur von diesem Tag an")};
constexpr Option untilOption{"until"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur bis zu diesem Tag")};
constexpr Option areaOption{"area"_L1, "SCHLÜSSEL"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur in dieser Gemeinde oder Verbandsgemeinde")};

constexpr std::array gapNames{std::pair{"signature"_L1, HandoverGap::Signature}, std::pair{"sponsor"_L1, HandoverGap::Sponsor},
    std::pair{"visit"_L1, HandoverGap::Visit}, std::pair{"open"_L1, HandoverGap::OpenPoints}};

QStringList wordsOf(const Call &call, const Option &option)
{
    QStringList words = call.options.value(option.name).split(u',', Qt::SkipEmptyParts);
    for (QString &word : words) word = word.trimmed();
    return words;
}

Result<QDate> dayOf(const Call &call, const Option &option)
{
    const QString text = call.options.value(option.name);
    if (text.isEmpty()) return QDate();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : fail(Error::Kind::Invalid, u"feed.day"_s, {text});
}

Result<> readGaps(const Call &call, QList<HandoverGap> &gaps)
{
    for (const QString &name : wordsOf(call, missingOption)) {
        const auto known = std::ranges::find(gapNames, name, [](const auto &one) { return QString(one.first); });
        if (known == gapNames.end()) return fail(Error::Kind::Invalid, u"handover.missing"_s, {name});
        gaps += known->second;
    }
    return {};
}

Result<> readStates(const Call &call, QList<HandoverStatus> &statuses)
{
    const QMetaEnum states = QMetaEnum::fromType<HandoverStatus>();
    for (const QString &name : wordsOf(call, stateOption)) {
        const auto known = [&](int at) { return keyOf(static_cast<HandoverStatus>(states.value(at))) == name; };
        int at = 0;
        while (at < states.keyCount() && !known(at)) ++at;
        if (at == states.keyCount()) return fail(Error::Kind::Invalid, u"handover.state"_s, {name});
        statuses += static_cast<HandoverStatus>(states.value(at));
    }
    return {};
}

Result<HandoverFilter> wantedHandovers(const Call &call)
{
    HandoverFilter filter{.area = call.options.value(areaOption.name)};
    return readGaps(call, filter.gaps)
        .and_then([&] { return readStates(call, filter.statuses); })
        .and_then([&] { return dayOf(call, fromOption); })
        .and_then([&](QDate from) {
            filter.from = from;
            return dayOf(call, untilOption);
        })
        .transform([&](QDate until) {
            filter.until = until;
            return filter;
        });
}

Result<Records> handovers(Sql &sql, const Call &call)
{
    const auto filter = wantedHandovers(call);
    if (!filter) return std::unexpected(filter.error());
    const HandoverOrder byDay{HandoverColumn::Begins, false};
    return findHandovers(sql, *filter, byDay, QDate::currentDate()).transform([](const QList<HandoverRow> &found) {
        Records records{{u"number"_s, u"kind"_s, u"status"_s, u"beginsAt"_s, u"address"_s, u"municipality"_s, u"household"_s, u"language"_s,
                            u"sponsor"_s, u"signatures"_s, u"openPoints"_s, u"visits"_s, u"holder"_s},
            {}};
        records.rows.reserve(found.size());
        for (const HandoverRow &one : found)
            records.rows += QVariantList{one.number, keyOf(one.kind), keyOf(one.status),
                one.beginsAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"), one.address, one.municipality, one.householdNumber, one.language,
                one.sponsor, one.signatures, one.openPoints, one.visits, one.holder};
        return records;
    });
}
}

const Command &listHandoversCommand()
{
    static const Command command{{"list"_L1, "handovers"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Die Übergaben, auf Wunsch nur die, denen etwas fehlt"),
        listOptions() + QList<Option>{missingOption, stateOption, fromOption, untilOption, areaOption},
        [](const Call &call) { return printList(call, handovers); }, true};
    return command;
}
