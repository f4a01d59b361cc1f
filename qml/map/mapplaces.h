// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/placemarks.h"
#include "qml/app/workspace.h"
#include <QDate>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** The places of the register for maps: those that are there on one day. Follows imports and changes by itself. */
class MapPlaces : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED FINAL)
    /** The day on which a place must be there; today where it is invalid. */
    Q_PROPERTY(QDate day READ day WRITE setDay NOTIFY dayChanged FINAL)
    /** How many there are in each PlaceGroup. */
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed FINAL)
    /** Their words, in the order of PlaceGroup, and the icons of the legend. */
    Q_PROPERTY(QStringList groupNames READ groupNames CONSTANT FINAL)
    Q_PROPERTY(QStringList groupIcons READ groupIcons CONSTANT FINAL)
    /** The credits of their sources, each once. */
    Q_PROPERTY(QString attribution READ attribution NOTIFY changed FINAL)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QDate day() const { return m_day; }
    void setDay(QDate day);
    QList<int> counts() const { return m_shown.counts; }
    static QStringList groupNames();
    static QStringList groupIcons();
    QString attribution() const { return m_shown.credits.join(QStringLiteral(" · ")); }

    /** Never null. */
    const std::shared_ptr<const PlaceSet> &set() const { return m_shown.set; }
    /** In one line what a place is: name, hours, and for a bench where it leads. */
    Q_INVOKABLE QString describe(qint64 id) const { return m_shown.words.value(id); }
    /** Source, licence and stand of one layer, a line each. */
    Q_INVOKABLE QString sourcesOf(int group) const { return m_shown.sources.value(group).join(u'\n'); }

Q_SIGNALS:
    void workspaceChanged();
    void dayChanged();
    void changed();

private:
    struct Shown {
        std::shared_ptr<const PlaceSet> set = std::make_shared<PlaceSet>();
        QList<int> counts = QList<int>(placeGroups);
        QStringList credits = {};
        QHash<qint64, QString> words = {};
        QHash<int, QStringList> sources = {};
    };
    static Result<Shown> read(Sql &sql, QDate day);
    void reload();

    QPointer<Workspace> m_workspace;
    QDate m_day;
    Shown m_shown;
};
