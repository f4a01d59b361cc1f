// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/sites.h"
#include "qml/mobility/gapdesk.h"
#include <QFutureWatcher>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** "Wo hilft es am meisten": asks for the best places for new benches or hotspots, and puts them into a scenario. */
class SiteSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(GapDesk *desk READ desk WRITE setDesk NOTIFY deskChanged REQUIRED FINAL)
    /** "RideBench" or "Hotspot". */
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY questionChanged FINAL)
    /** "Stops", "Squares" or "Nodes". */
    Q_PROPERTY(QString among READ among WRITE setAmong NOTIFY questionChanged FINAL)
    /** "InGaps" or "All". */
    Q_PROPERTY(QString people READ people WRITE setPeople NOTIFY questionChanged FINAL)
    /** As typed, and what is wrong with it. */
    Q_PROPERTY(QString count READ count NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString countError READ countError NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool isReady READ isReady NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY stateChanged FINAL)
    /** 0 to 1. */
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    /** The answer is to another question, or to gaps as they were before. */
    Q_PROPERTY(bool isStale READ isStale NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged FINAL)
    /** {rank, name, gain, cumulated, before, share, lon, lat, description}: share is what those up to this one reach of what all of them
     * do, before what those ahead of it do. */
    Q_PROPERTY(QVariantList sites READ sites NOTIFY answered FINAL)
    /** Who is to be reached, whether it is the best, and by what ways were measured, in words. */
    Q_PROPERTY(QString summary READ summary NOTIFY answered FINAL)
    Q_PROPERTY(QString bound READ bound NOTIFY answered FINAL)
    Q_PROPERTY(bool isOptimal READ isOptimal NOTIFY answered FINAL)
    Q_PROPERTY(QString ground READ ground NOTIFY answered FINAL)

public:
    explicit SiteSearch(QObject *parent = nullptr);
    ~SiteSearch() override;

    GapDesk *desk() const { return m_desk; }
    void setDesk(GapDesk *desk);
    QString kind() const;
    void setKind(const QString &kind);
    QString among() const;
    void setAmong(const QString &among);
    QString people() const;
    void setPeople(const QString &people);
    QString count() const { return m_count; }
    QString countError() const { return m_countError; }
    Q_INVOKABLE void setCount(const QString &typed);
    bool isReady() const { return m_desk && m_desk->isReady(); }
    bool isRunning() const { return m_isRunning; }
    double progress() const { return m_watcher.progressValue() / 100.; }
    bool isStale() const { return !m_answer.sites.empty() && (m_isOld || m_asked != m_question); }
    QString error() const { return m_error; }
    QVariantList sites() const;
    QString summary() const;
    QString bound() const { return m_answer.sites.empty() ? QString() : boundWords(m_answer); }
    bool isOptimal() const { return m_answer.isOptimal; }
    QString ground() const;

    /** Looks for the places; the list before stays until there is another one. */
    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    /** Forgets what was found. */
    Q_INVOKABLE void clear();
    /** Adds the places as measures to the scenario that the desk shows, or to a new one, which it then shows. */
    Q_INVOKABLE void take();

Q_SIGNALS:
    void deskChanged();
    void questionChanged();
    void stateChanged();
    void progressChanged();
    void answered();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    void finish();
    void show(const SiteAnswer &answer);
    void change();

    QPointer<GapDesk> m_desk;
    SiteQuestion m_question;
    /** What the answer is to. */
    SiteQuestion m_asked;
    QString m_count = QStringLiteral("5");
    QString m_countError;
    QString m_error;
    SiteAnswer m_answer;
    bool m_isRunning = false;
    bool m_isOld = false;
    QFutureWatcher<Result<SiteAnswer>> m_watcher;
};
