// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/measure.h"
#include "qml/app/querymodel.h"
#include <QtQml/qqmlregistration.h>

/** The measure table of the steering group, in its order. */
class MeasureListModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    /** Something is being moved or removed. */
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    explicit MeasureListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool isBusy() const { return m_isBusy; }

    Q_INVOKABLE qint64 idAt(int row) const;
    /** -1 where there is none. */
    Q_INVOKABLE int rowOfId(qint64 id) const;
    Q_INVOKABLE QString titleAt(int row) const;
    /** {label, text} of what is known of a row, for reading; empty texts are left out. */
    Q_INVOKABLE QVariantList factsAt(int row) const;
    /** {mark, text} of the traffic light. */
    Q_INVOKABLE QVariantMap lightAt(int row) const;
    /** "K12" of a row; empty where none shows what came of it. */
    Q_INVOKABLE QString figureAt(int row) const;
    /** To another place in the table, both from 0. */
    Q_INVOKABLE void move(int row, int to);
    Q_INVOKABLE void remove(int row);
    /** What the council decided, as a first table. */
    Q_INVOKABLE void addUsual();

Q_SIGNALS:
    void busyChanged();
    void done(const QString &sentence);
    void moved(qint64 id);

protected:
    void reload() override;

private:
    template<class Task> void change(const Task &task, const std::function<void()> &then);

    QList<Measure> m_measures;
    bool m_isBusy = false;
};
