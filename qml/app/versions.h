// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/fields.h"
#include <QHash>
#include <QList>
#include <QMetaObject>
#include <QString>
#include <functional>

/** One fact of a record that is not the same in what was read, what was typed here, and what somebody else has saved since. */
struct Difference {
    /** "vacancy.netCold". */
    QString name = {};
    QString label = {};
    /** In the words of the form; "–" where nothing is said. */
    QString base = {};
    QString mine = {};
    QString theirs = {};
    bool isMine = false;
    bool isTheirs = false;
    /** Nobody types it into this form, such as the status; theirs holds. */
    bool isFixed = false;
    bool operator==(const Difference &) const = default;
};

/** Collects what differs between three versions of a record, in the order of its fields. */
class Versions
{
public:
    /** How the text of a field is said where its form says it otherwise, such as codes of languages; before compare(). */
    void spell(const QString &name, const std::function<QString(const QString &)> &words) { m_spelling.insert(name, words); }
    /** The properties of @p record that the catalogue of fields has; ids and what follows from others are left out. */
    template<class T> void compare(const char *record, const T &base, const T &mine, const T &theirs)
    {
        compareGadgets(record, T::staticMetaObject, &base, &mine, &theirs);
    }
    /** What has no field of its own, such as a list, in words. */
    void compareWords(const QString &name, const QString &label, const QString &base, const QString &mine, const QString &theirs);
    const QList<Difference> &differences() const { return m_differences; }

private:
    void compareGadgets(const char *record, const QMetaObject &meta, const void *base, const void *mine, const void *theirs);
    QString spelled(const QString &name, const QString &text) const;
    void add(const Difference &difference, bool isMine, bool isTheirs);

    QList<Difference> m_differences;
    QHash<QString, std::function<QString(const QString &)>> m_spelling;
};

/** The labels of changed columns of a table, without those that say nothing to people. */
QStringList changedLabels(const QString &table, const QStringList &columns);

/** The name of the difference that decides on a property: an accuracy belongs to its place, a day to the words beside it. */
QString decidingName(const QString &name);
