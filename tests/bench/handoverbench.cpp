// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/handovers.h"
#include "import/attaching.h"
#include "import/handoverprints.h"
#include "tests/testregister.h"
#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int rooms = 12, photos = 40;
const QSize camera(4000, 3000);
const QDate day(2026, 11, 30);
const QDateTime now(day, QTime(10, 0));

/** A photo as a telephone takes it: twelve megapixels, with edges, plains and noise, another one each time. */
QByteArray photo(quint32 seed)
{
    QRandomGenerator random(seed);
    QImage image(camera, QImage::Format_RGB32);
    const int tone = random.bounded(120);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = static_cast<int>(random.generate() & 15U), wall = (x / 500 + y / 400) % 2 * 40;
            line[x] = qRgb(60 + tone + wall + grain, 80 + x * 100 / image.width() + grain, 90 + y * 100 / image.height() + grain);
        }
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 90);
    return buffer.data();
}

double secondsOf(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    return work() ? static_cast<double>(timer.nsecsElapsed()) / 1e9 : -1;
}

/** Of this program, or of the press. */
double processorSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    constexpr double micro = 1e-6;
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + micro * static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

double peakMb(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/** A move-in of so many rooms, each with what is usually looked at. */
Result<HandoverEntry> plan(Sql &sql)
{
    const auto building = sql.add(
        u"building"_s, Building{.street = u"Lauterstraße"_s, .houseNumber = u"27"_s, .postalCode = u"67731"_s, .city = u"Otterbach"_s});
    if (!building) return std::unexpected(building.error());
    const auto dwelling = sql.add(u"dwelling"_s, Dwelling{.buildingId = building->id});
    if (!dwelling) return std::unexpected(dwelling.error());
    const auto planned = planHandover(sql, {.dwellingId = dwelling->id, .beginsAt = now, .movesInOn = day, .language = u"ar"_s}, day);
    if (!planned) return std::unexpected(planned.error());
    for (qsizetype i = planned->rooms.size(); i < rooms; ++i)
        if (const auto room = addRoom(sql, {.handoverId = planned->handover.id, .kind = RoomKind::Bedroom}); !room)
            return std::unexpected(room.error());
    return loadHandover(sql, planned->handover.id);
}

/** As the window does it: made ready outside of the write, then stored with its change entry, one after the other. */
bool attachAll(TestRegister &store, const HandoverEntry &entry, const QList<QByteArray> &files)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto ready = prepareAttachment(files[i], u"IMG_%1.jpg"_s.arg(i));
        if (!ready) return false;
        ready->document.kind = DocumentKind::Photo;
        ready->document.subjectKind = SubjectKind::Handover;
        ready->document.subjectUid = entry.rooms[i % entry.rooms.size()].uid;
        if (!store.write([&](Sql &sql) { return addDocument(sql, ready->document, ready->content); })) return false;
    }
    return true;
}

QJsonObject measure(bool onServer, const QList<QByteArray> &files)
{
    TestRegister store(onServer);
    const auto entry = store.write(plan);
    if (!entry) return {};
    const qint64 id = entry->handover.id;
    const double began = processorSeconds(RUSAGE_SELF);
    const double attach = secondsOf([&] { return attachAll(store, *entry, files); });
    const double attached = processorSeconds(RUSAGE_SELF) - began;
    const double open = secondsOf([&] { return store.read([id](Sql &sql) { return loadHandover(sql, id); }).has_value(); });
    const double facts = secondsOf([&] { return store.read([id](Sql &sql) { return loadHandoverFacts(sql, id, {}, day); }).has_value(); });
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    int pages = 0;
    const double pressed = processorSeconds(RUSAGE_CHILDREN);
    const double print = secondsOf([&] {
        const auto loaded = store.read([id](Sql &sql) { return loadHandoverSheet(sql, HandoverSheet::Protocol, id, {}, testActor, now); });
        const auto saved = loaded.and_then([&](const Print &one) { return savePrint(one, path); });
        pages = saved ? saved->pages : 0;
        return saved.has_value();
    });
    const auto stored = store.read([](Sql &sql) { return sql.value(u"select sum(size_bytes) from document"_s); });
    const qint64 bytes = stored ? stored->toLongLong() : 0;
    const qint64 file = onServer ? 0 : QFileInfo(store.location().path).size();
    constexpr double mega = 1e6;
    return {{u"attach_s"_s, attach}, {u"attach_cpu_s"_s, attached}, {u"open_s"_s, open}, {u"facts_s"_s, facts}, {u"print_s"_s, print},
        {u"press_cpu_s"_s, processorSeconds(RUSAGE_CHILDREN) - pressed}, {u"pages"_s, pages},
        {u"stored_mb"_s, static_cast<double>(bytes) / mega}, {u"register_mb"_s, static_cast<double>(file) / mega},
        {u"pdf_mb"_s, static_cast<double>(QFileInfo(path).size()) / mega}};
}
}

/** `handoverbench`: a protocol of twelve rooms with forty photos of twelve megapixels, on SpatiaLite and, where a server runs, PostGIS. */
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QList<QByteArray> files;
    files.reserve(photos);
    qint64 bytes = 0;
    for (int i = 0; i < photos; ++i) {
        files += photo(static_cast<quint32>(i + 1));
        bytes += files.last().size();
    }
    const double before = peakMb(RUSAGE_SELF);
    QJsonObject result{{u"photos"_s, photos}, {u"rooms"_s, rooms}, {u"camera_mb"_s, static_cast<double>(bytes) / 1e6},
        {u"spatialite"_s, measure(false, files)}};
    if (!testPostgres().isEmpty()) result[u"postgis"_s] = measure(true, files);
    result[u"before_mb"_s] = before;
    result[u"peak_mb"_s] = peakMb(RUSAGE_SELF);
    result[u"press_mb"_s] = peakMb(RUSAGE_CHILDREN);
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
