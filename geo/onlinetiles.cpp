// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/onlinetiles.h"
#include <QDeadlineTimer>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QSemaphore>
#include <QThread>
#include <QUrl>
#include <atomic>
#include <future>

using namespace Qt::StringLiterals;

namespace {
constexpr int parallelRequests = 6;
constexpr qint64 cacheBytes = 200LL << 20;
constexpr qint64 largestAnswer = 4LL << 20;
constexpr int notFound = 404;
constexpr int gone = 410;
constexpr auto absentFor = std::chrono::minutes(10);

/** What came of a request. */
struct Answer {
    enum class Outcome {
        Bytes,
        Absent,
        Unreachable,
        Refused
    };
    Outcome outcome = Outcome::Unreachable;
    QByteArray bytes = {};
};
using Waiting = std::shared_ptr<std::promise<Answer>>;

/** Does the asking, in a thread of its own. */
class Fetcher : public QObject
{
public:
    explicit Fetcher(OnlineOptions options) : m_options(std::move(options)) { }

    void get(const QUrl &url, const Waiting &waiting, bool fromCacheOnly = false)
    {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::UserAgentHeader, u"Bleibe/" BLEIBE_VERSION ""_s);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        request.setAttribute(
            QNetworkRequest::CacheLoadControlAttribute, fromCacheOnly ? QNetworkRequest::AlwaysCache : QNetworkRequest::PreferNetwork);
        request.setTransferTimeout(m_options.timeoutMs);
        QNetworkReply *reply = network().get(request);
        connect(reply, &QNetworkReply::requestSent, this, [this, host = url.host()] {
            if (m_options.onSent) m_options.onSent(host);
        });
        connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 whole) {
            if (std::max(received, whole) > largestAnswer) reply->abort();
        });
        connect(reply, &QNetworkReply::finished, this, [this, reply, url, waiting, fromCacheOnly] {
            reply->deleteLater();
            const Answer answer = read(*reply);
            // An old tile is better than none.
            if (answer.outcome == Answer::Outcome::Unreachable && !fromCacheOnly && !m_isStopping)
                get(url, waiting, true);
            else
                waiting->set_value(fromCacheOnly && answer.outcome != Answer::Outcome::Bytes ? Answer{} : answer);
        });
    }
    /** Everything under way ends. */
    void stop()
    {
        m_isStopping = true;
        const auto replies = findChildren<QNetworkReply *>();
        for (QNetworkReply *reply : replies) reply->abort();
    }

private:
    QNetworkAccessManager &network()
    {
        if (m_network) return *m_network;
        m_network = new QNetworkAccessManager(this);
        if (m_options.cacheFolder.isEmpty()) return *m_network;
        auto *cache = new QNetworkDiskCache(m_network);
        cache->setCacheDirectory(m_options.cacheFolder);
        cache->setMaximumCacheSize(cacheBytes);
        m_network->setCache(cache);
        return *m_network;
    }

    static Answer read(QNetworkReply &reply)
    {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply.error() == QNetworkReply::NoError) return {Answer::Outcome::Bytes, reply.read(largestAnswer)};
        if (status == notFound || status == gone) return {Answer::Outcome::Absent, {}};
        // An answer that is no tile is the server's word; no answer at all is the network's.
        constexpr int serverTrouble = 500;
        const bool isRefused = reply.error() == QNetworkReply::InsecureRedirectError || (status >= 300 && status < serverTrouble);
        return {isRefused ? Answer::Outcome::Refused : Answer::Outcome::Unreachable, {}};
    }

    OnlineOptions m_options;
    QNetworkAccessManager *m_network = nullptr;
    bool m_isStopping = false;
};

class OnlineTiles : public TileSource
{
public:
    OnlineTiles(OnlineMap map, OnlineOptions options)
        : m_map(std::move(map)), m_timeoutMs(options.timeoutMs), m_fetcher(new Fetcher(std::move(options)))
    {
        m_thread.setObjectName(u"tiles"_s);
        m_fetcher->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_fetcher, &QObject::deleteLater);
        m_thread.start();
    }
    OnlineTiles(const OnlineTiles &) = delete;
    OnlineTiles &operator=(const OnlineTiles &) = delete;
    ~OnlineTiles() override
    {
        stop();
        m_thread.quit();
        m_thread.wait();
    }

    TileInfo info() const override
    {
        return {.name = m_map.name, .attribution = m_map.attribution, .minZoom = m_map.minZoom, .maxZoom = m_map.maxZoom};
    }

    QImage tile(TileKey key, const TileLook &) const override
    {
        if (m_isStopped || key.zoom < m_map.minZoom || key.zoom > m_map.maxZoom || isAbsent(key)) return {};
        const Answer answer = fetch(key);
        m_isOffline = answer.outcome == Answer::Outcome::Unreachable;
        QImage picture = answer.outcome == Answer::Outcome::Bytes ? tilePicture(answer.bytes) : QImage();
        if (picture.isNull() && !m_isOffline) rememberAbsent(key);
        return picture;
    }

    bool isOffline() const override { return m_isOffline; }

    void stop() const override
    {
        m_isStopped = true;
        QMetaObject::invokeMethod(m_fetcher, [fetcher = m_fetcher] { fetcher->stop(); });
    }

private:
    QUrl urlOf(TileKey key) const
    {
        QString address = m_map.address;
        address.replace("{z}"_L1, QString::number(key.zoom))
            .replace("{x}"_L1, QString::number(key.x))
            .replace("{y}"_L1, QString::number(key.y));
        return QUrl(address);
    }

    Answer fetch(TileKey key) const
    {
        const QSemaphoreReleaser turn = (m_turns.acquire(), QSemaphoreReleaser(m_turns));
        if (m_isStopped) return {};
        auto waiting = std::make_shared<std::promise<Answer>>();
        auto answer = waiting->get_future();
        QMetaObject::invokeMethod(m_fetcher, [fetcher = m_fetcher, url = urlOf(key), waiting] { fetcher->get(url, waiting); });
        // The time-out is the request's; this is for the case that the thread itself hangs.
        const auto longest = std::chrono::milliseconds(2 * m_timeoutMs + 1000);
        return answer.wait_for(longest) == std::future_status::ready ? answer.get() : Answer{};
    }

    bool isAbsent(TileKey key) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_absent.constFind(key);
        return known != m_absent.constEnd() && !known->hasExpired();
    }
    void rememberAbsent(TileKey key) const
    {
        constexpr qsizetype most = 20'000;
        const QMutexLocker lock(&m_mutex);
        if (m_absent.size() > most) m_absent.clear();
        m_absent.insert(key, QDeadlineTimer(absentFor));
    }

    OnlineMap m_map;
    int m_timeoutMs;
    QThread m_thread;
    Fetcher *m_fetcher;
    mutable QSemaphore m_turns{parallelRequests};
    mutable std::atomic_bool m_isStopped = false;
    mutable std::atomic_bool m_isOffline = false;
    mutable QMutex m_mutex;
    mutable QHash<TileKey, QDeadlineTimer> m_absent;
};
}

QString OnlineMap::host() const
{
    return QUrl(address).host();
}

std::span<const OnlineMap> onlineMaps()
{
    // Addresses and credits as the Bundesamt für Kartographie und Geodäsie publishes them.
    static const std::array maps{
        OnlineMap{u"basemap.gray"_s, u"basemap.de Grau"_s,
            u"https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_grau/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png"_s,
            u"© GeoBasis-DE / BKG CC BY 4.0"_s, 0, 18},
        OnlineMap{u"basemap.color"_s, u"basemap.de Farbe"_s,
            u"https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_farbe/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png"_s,
            u"© GeoBasis-DE / BKG CC BY 4.0"_s, 0, 18},
        OnlineMap{u"topplus.gray"_s, u"TopPlusOpen Grau"_s,
            u"https://sgx.geodatenzentrum.de/wmts_topplus_open/tile/1.0.0/web_grau/default/WEBMERCATOR/{z}/{y}/{x}.png"_s,
            u"© BKG dl-de/by-2-0, Datenquellen: https://sgx.geodatenzentrum.de/web_public/gdz/datenquellen/Datenquellen_TopPlusOpen.html"_s,
            0, 18},
    };
    return maps;
}

Result<OnlineMap> ownOnlineMap(const QString &address)
{
    QString sample = address.trimmed();
    const QString wanted = sample;
    for (const QLatin1StringView part : {"{z}"_L1, "{x}"_L1, "{y}"_L1}) {
        if (sample.count(part) != 1) return fail(Error::Kind::Invalid, u"tiles.address"_s, {wanted});
        sample.replace(part, u"1"_s);
    }
    const QUrl url(sample, QUrl::StrictMode);
    // The host is what a person agreed to: no part of the tile may change it.
    const QString before = wanted.left(wanted.indexOf(u'{'));
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool hasFixedHost = before.indexOf(u'/', before.indexOf("://"_L1) + 3) > 0;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || !hasFixedHost)
        return fail(Error::Kind::Invalid, u"tiles.address"_s, {wanted});
    return OnlineMap{.key = u"own"_s, .name = url.host(), .address = wanted, .attribution = url.host()};
}

std::shared_ptr<const TileSource> openOnlineMap(const OnlineMap &map, const OnlineOptions &options)
{
    return std::make_shared<const OnlineTiles>(map, options);
}
