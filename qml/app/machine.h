// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QSettings>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>
#include <memory>

/**
 * What this machine remembers, whatever register is open: language, look, window, columns. One INI file in the user's
 * configuration folder. Without a file name nothing is kept (tests, pictures).
 */
class Machine : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /** "de" or "en"; takes effect at the next start. */
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    /** "system", "light", "dark" or "contrast". */
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    /** The theme that is shown: "system" already answered by the desktop. */
    Q_PROPERTY(QString shownTheme READ shownTheme NOTIFY changed)
    /** 1.0 to 2.0. */
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed)
    /** False: nothing slides or fades. */
    Q_PROPERTY(bool motion READ motion WRITE setMotion NOTIFY changed)
    /** The only host that maps may be fetched from; empty until a person allows one. */
    Q_PROPERTY(QString allowedHost READ allowedHost WRITE setAllowedHost NOTIFY changed)
    /** The online map: the key of a prepared one, or an address. */
    Q_PROPERTY(QString onlineMap READ onlineMap WRITE setOnlineMap NOTIFY changed)
    /** Every request that left this program: {host, count, since} per host, since a QDate. */
    Q_PROPERTY(QVariantList requests READ requests NOTIFY changed)
    /** What lies below the marks of maps: "none", "own" (the register's base map, if it has one), "file" or "online". */
    Q_PROPERTY(QString background READ background WRITE setBackground NOTIFY changed)
    /** A file of map tiles below the marks; empty for none. */
    Q_PROPERTY(QUrl tileFile READ tileFile WRITE setTileFile NOTIFY changed)
    /** Minutes without input after which the window is locked; 0: never by itself. */
    Q_PROPERTY(int lockMinutes READ lockMinutes WRITE setLockMinutes NOTIFY changed)
    /** "dense", "normal" or "comfortable" table rows. */
    Q_PROPERTY(QString density READ density WRITE setDensity NOTIFY changed)

public:
    explicit Machine(QObject *parent = nullptr);
    Machine(const QString &iniFile, QObject *parent);

    /** The INI file of the person at this machine. */
    static QString defaultFile();

    QString language() const { return value(QStringLiteral("language"), QStringLiteral("de")).toString(); }
    QString theme() const { return value(QStringLiteral("theme"), QStringLiteral("system")).toString(); }
    QString shownTheme() const;
    double textScale() const { return qBound(1.0, value(QStringLiteral("textScale"), 1.0).toDouble(), 2.0); }
    bool motion() const { return value(QStringLiteral("motion"), true).toBool(); }
    QString allowedHost() const { return value(QStringLiteral("map/allowedHost"), QString()).toString(); }
    QString onlineMap() const { return value(QStringLiteral("map/online"), QString()).toString(); }
    QVariantList requests() const;
    Q_INVOKABLE void countRequests(const QString &host, int count);
    QString background() const
    {
        return value(QStringLiteral("map/background"), tileFile().isEmpty() ? QStringLiteral("own") : QStringLiteral("file")).toString();
    }
    QUrl tileFile() const { return QUrl(value(QStringLiteral("map/tileFile"), QString()).toString()); }
    QString density() const { return value(QStringLiteral("density"), QStringLiteral("normal")).toString(); }

    int lockMinutes() const { return qBound(0, value(QStringLiteral("lockMinutes"), 0).toInt(), 240); }

    void setLockMinutes(int minutes) { setValue(QStringLiteral("lockMinutes"), qBound(0, minutes, 240)); }
    void setLanguage(const QString &language) { setValue(QStringLiteral("language"), language); }
    void setTheme(const QString &theme) { setValue(QStringLiteral("theme"), theme); }
    void setTextScale(double scale) { setValue(QStringLiteral("textScale"), qBound(1.0, scale, 2.0)); }
    void setMotion(bool on) { setValue(QStringLiteral("motion"), on); }
    void setAllowedHost(const QString &host) { setValue(QStringLiteral("map/allowedHost"), host); }
    void setOnlineMap(const QString &map) { setValue(QStringLiteral("map/online"), map); }
    void setBackground(const QString &kind) { setValue(QStringLiteral("map/background"), kind); }
    void setTileFile(const QUrl &file) { setValue(QStringLiteral("map/tileFile"), file.toString()); }
    void setDensity(const QString &density) { setValue(QStringLiteral("density"), density); }

    /**
     * Anything else worth remembering, by a key such as "register/columns"; plain values, lists and maps. The answer has the type
     * of @p fallback.
     */
    Q_INVOKABLE QVariant value(const QString &key, const QVariant &fallback = {}) const;
    Q_INVOKABLE void setValue(const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed();

private:
    QVariantMap m_values; // the truth; the file follows
    std::unique_ptr<QSettings> m_file;
};
