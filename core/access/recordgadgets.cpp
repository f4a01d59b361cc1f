// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/account.h"
#include "core/access/readings.h"
#include "core/access/recordkinds.h"
#include "core/address/address.h"
#include "core/basemap/basemap.h"
#include "core/figures/measure.h"
#include "core/figures/report.h"
#include "core/handover/handover.h"
#include "core/handover/handoverparts.h"
#include "core/handover/sponsor.h"
#include "core/handover/textrelease.h"
#include "core/handover/trip.h"
#include "core/handover/visit.h"
#include "core/limits/comparisonareas.h"
#include "core/limits/heatinglimits.h"
#include "core/limits/rentlimit.h"
#include "core/mobility/gapresult.h"
#include "core/mobility/scenario.h"
#include "core/outreach/agreement.h"
#include "core/outreach/session.h"
#include "core/outreach/topics.h"
#include "core/placement/household.h"
#include "core/placement/proposal.h"
#include "core/placement/reservation.h"
#include "core/placement/tenancy.h"
#include "core/places/communitybus.h"
#include "core/places/placesource.h"
#include "core/places/schoolholiday.h"
#include "core/places/timetable.h"
#include "core/register/contact.h"
#include "core/register/document.h"
#include "core/register/entry.h"
#include "core/register/landlord.h"
#include "core/register/municipality.h"
#include "core/register/savedsearch.h"
#include "core/register/setting.h"
#include "core/register/task.h"
#include "core/reporting/papertemplate.h"
#include "core/walking/walkingstore.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
using Gadgets = QHash<QString, const QMetaObject *>;

Gadgets registerGadgets()
{
    return {{u"building"_s, &Building::staticMetaObject}, {u"dwelling"_s, &Dwelling::staticMetaObject},
        {u"vacancy"_s, &Vacancy::staticMetaObject}, {u"status_transition"_s, &StatusTransition::staticMetaObject},
        {u"landlord"_s, &Landlord::staticMetaObject}, {u"landlord_role"_s, &LandlordRole::staticMetaObject},
        {u"consent"_s, &Consent::staticMetaObject}, {u"contact"_s, &Contact::staticMetaObject}, {u"task"_s, &Task::staticMetaObject},
        {u"document"_s, &Document::staticMetaObject}, {u"setting"_s, &Setting::staticMetaObject},
        {u"saved_search"_s, &SavedSearch::staticMetaObject}, {u"paper_template"_s, &PaperTemplate::staticMetaObject},
        {u"municipality"_s, &Municipality::staticMetaObject}, {u"municipal_association"_s, &MunicipalAssociation::staticMetaObject},
        {u"district"_s, &District::staticMetaObject}, {u"account"_s, &Account::staticMetaObject},
        {u"reading"_s, &NotedReading::staticMetaObject}};
}

Gadgets peopleGadgets()
{
    return {{u"household"_s, &Household::staticMetaObject}, {u"destination"_s, &Destination::staticMetaObject},
        {u"reservation"_s, &Reservation::staticMetaObject}, {u"proposal"_s, &Proposal::staticMetaObject},
        {u"tenancy"_s, &Tenancy::staticMetaObject}, {u"info_session"_s, &InfoSession::staticMetaObject},
        {u"session_item"_s, &SessionItem::staticMetaObject}, {u"participation"_s, &Participation::staticMetaObject},
        {u"agreement"_s, &Agreement::staticMetaObject}, {u"topic_text"_s, &TopicText::staticMetaObject},
        {u"sponsor"_s, &Sponsor::staticMetaObject}, {u"engagement"_s, &Engagement::staticMetaObject},
        {u"visit_plan"_s, &VisitPlan::staticMetaObject}, {u"visit"_s, &Visit::staticMetaObject}, {u"trip"_s, &Trip::staticMetaObject},
        {u"trip_item"_s, &TripItem::staticMetaObject}, {u"text_release"_s, &TextRelease::staticMetaObject}};
}

Gadgets handoverGadgets()
{
    return {{u"handover"_s, &Handover::staticMetaObject}, {u"handover_party"_s, &HandoverParty::staticMetaObject},
        {u"handover_key"_s, &HandoverKey::staticMetaObject}, {u"meter_reading"_s, &MeterReading::staticMetaObject},
        {u"handover_room"_s, &HandoverRoom::staticMetaObject}, {u"room_part"_s, &RoomPart::staticMetaObject},
        {u"inventory_item"_s, &InventoryItem::staticMetaObject}, {u"handover_promise"_s, &HandoverPromise::staticMetaObject},
        {u"instruction_row"_s, &InstructionRow::staticMetaObject}, {u"signature"_s, &Signature::staticMetaObject},
        {u"supplement"_s, &Supplement::staticMetaObject}};
}

Gadgets placeGadgets()
{
    return {{u"place"_s, &Place::staticMetaObject}, {u"community_bus"_s, &CommunityBus::staticMetaObject},
        {u"community_bus_stop"_s, &CommunityBusStop::staticMetaObject}, {u"school_holiday"_s, &SchoolHoliday::staticMetaObject},
        {u"place_source"_s, &PlaceSource::staticMetaObject}, {u"timetable_feed"_s, &TimetableFeed::staticMetaObject},
        {u"timetable_route"_s, &TimetableRoute::staticMetaObject}, {u"timetable_calendar"_s, &TimetableCalendar::staticMetaObject},
        {u"address_source"_s, &AddressSource::staticMetaObject}, {u"address_street"_s, &AddressStreet::staticMetaObject},
        {u"base_map"_s, &BaseMap::staticMetaObject}, {u"walking_source"_s, &WalkingSource::staticMetaObject},
        {u"rent_limit"_s, &RentLimit::staticMetaObject}, {u"heating_limit"_s, &HeatingLimit::staticMetaObject},
        {u"comparison_area"_s, &ComparisonArea::staticMetaObject}, {u"scenario"_s, &Scenario::staticMetaObject},
        {u"scenario_measure"_s, &ScenarioMeasure::staticMetaObject}, {u"gap_result"_s, &GapResult::staticMetaObject},
        {u"measure"_s, &Measure::staticMetaObject}, {u"report"_s, &Report::staticMetaObject}};
}
}

const QMetaObject *gadgetOf(const QString &table)
{
    static const Gadgets all = [] {
        Gadgets gadgets = registerGadgets();
        for (const Gadgets &more : {peopleGadgets(), handoverGadgets(), placeGadgets()}) gadgets.insert(more);
        return gadgets;
    }();
    return all.value(table);
}
