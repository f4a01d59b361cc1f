// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/placement/namedareas.h"
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** Municipalities and associations that somebody chooses, found by typing among those of the own district. */
class AreaChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("HouseholdForm.wishedAreas, HouseholdForm.residenceAreas, LimitTables.choiceOf()")
    /** {key, name} of what is chosen. */
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY changed)
    /** {text, detail} of what may be meant. */
    Q_PROPERTY(QVariantList suggestions READ suggestions NOTIFY suggestionsChanged)

public:
    using QObject::QObject;

    /** What there is to choose from. */
    void setAreas(const QList<NamedArea> &areas);
    /** Keys with semicolons between. */
    void show(const QString &areas);
    QString areas() const { return m_keys.join(u';'); }
    QVariantList chosen() const;
    /** What such keys are called. */
    QString namesOf(const QString &areas) const;
    QVariantList suggestions() const;

    /** Suggests what begins as typed; nothing typed suggests nothing. */
    Q_INVOKABLE void search(const QString &text);
    /** Suggests all associations, for whoever does not know what to type. */
    Q_INVOKABLE void offer();
    /** Takes one of suggestions. */
    Q_INVOKABLE void take(int row);
    Q_INVOKABLE void remove(const QString &key);

Q_SIGNALS:
    void changed();
    void suggestionsChanged();
    /** The person has chosen otherwise. */
    void edited();

private:
    bool isChoosable(const NamedArea &area) const;
    void suggest(const QList<NamedArea> &found);

    QList<NamedArea> m_areas;
    QStringList m_keys;
    QList<NamedArea> m_found;
};
