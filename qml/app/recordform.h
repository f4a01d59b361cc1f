// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/finding.h"
#include "core/storage/record.h"
#include "core/storage/touch.h"
#include "qml/app/formfield.h"
#include "qml/app/versions.h"
#include "qml/app/workspace.h"
#include <QPointer>

/** Of three versions of a record the one that keeps what was changed here and takes the rest from the others. */
template<class T> T merged(const T &base, const T &mine, const T &theirs)
{
    T result = theirs;
    const QMetaObject &meta = T::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        if (qstrcmp(property.name(), "version") == 0) continue;
        const QVariant value = property.readOnGadget(&mine);
        if (toStored(value) != toStored(property.readOnGadget(&base))) property.writeOnGadget(&result, value);
    }
    return result;
}

/** Makes the same content a record that was never stored. */
template<class T> void makeNew(T &record)
{
    record.id = 0;
    record.uid.clear();
    record.version = 0;
}

/**
 * Base of all entry forms: fields by group, checks after every change, what is unsaved, and what somebody else does to the record
 * meanwhile.
 */
class RecordForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("VacancyForm, HouseholdForm, LandlordForm, PlaceForm, AgreementForm")
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** Something differs from what is stored. */
    Q_PROPERTY(bool dirty READ isDirty NOTIFY edited)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY edited)
    /** Names of the fields that come first. */
    Q_PROPERTY(QStringList firstFields READ firstFields CONSTANT)
    /** {key, title, names, open} of the groups that unfold under the first fields; without `open` they begin closed. */
    Q_PROPERTY(QVariantList groups READ groups CONSTANT)
    /** Why a rule of the register stands against saving, such as a flat that is empty already. */
    Q_PROPERTY(QString conflict READ conflict NOTIFY edited)
    /** The table and row that are edited; 0 for a new one. */
    Q_PROPERTY(QString table READ table CONSTANT)
    Q_PROPERTY(qint64 rowId READ rowId NOTIFY edited)
    /** The form is open: changes of others are looked for. */
    Q_PROPERTY(bool watching READ isWatching WRITE setWatching NOTIFY watchingChanged)
    /** "Otto Anders hat um 10:14 geändert: Nettokaltmiete, Status."; empty where nobody did. */
    Q_PROPERTY(QString changedText READ changedText NOTIFY theirsChanged)
    /** Who that was. */
    Q_PROPERTY(QString otherName READ otherName NOTIFY theirsChanged)
    /** "Otto Anders hat diesen Eintrag um 10:14 gelöscht."; empty while it is there. */
    Q_PROPERTY(QString goneText READ goneText NOTIFY theirsChanged)
    /** What differs, in the order of the fields: {name, label, base, mine, theirs, choice ("mine", "theirs", ""), isBoth}. */
    Q_PROPERTY(QVariantList differences READ differences NOTIFY theirsChanged)
    /** How many of them nobody has decided yet. */
    Q_PROPERTY(int undecided READ undecided NOTIFY theirsChanged)
    /** What differs is asked because of saving. */
    Q_PROPERTY(bool isSaving READ isSaving NOTIFY theirsChanged)
    /** Loading or saving. */
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    virtual bool isDirty() const = 0;
    int errorCount() const;
    virtual QStringList firstFields() const = 0;
    virtual QVariantList groups() const = 0;
    QString conflict() const { return m_conflict; }
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE QList<FormField *> fieldsNamed(const QStringList &names) const;
    Q_INVOKABLE FormField *field(const QString &name) const;
    /** Null where nothing is wrong. */
    Q_INVOKABLE FormField *firstError() const;
    Q_INVOKABLE virtual void save() = 0;
    /** Back to what is stored. */
    Q_INVOKABLE virtual void revert() = 0;
    virtual QString table() const { return m_records.isEmpty() ? QString() : QString::fromLatin1(m_records.front().name); }
    qint64 rowId() const;
    bool isWatching() const { return m_watching; }
    void setWatching(bool watching);
    QString changedText() const;
    QString otherName() const;
    QString goneText() const;
    QVariantList differences() const;
    int undecided() const;
    bool isSaving() const { return m_isSaving; }

    /** Takes the others' version of what was not changed here, and keeps what was typed; differs() where both changed the same. */
    Q_INVOKABLE void takeOver();
    /** Decides on a difference: "mine" or "theirs". */
    Q_INVOKABLE void choose(const QString &name, const QString &side);
    Q_INVOKABLE void chooseAll(const QString &side);
    /** Goes on with what was decided; saves where that is what it was about. */
    Q_INVOKABLE void settle();
    /** What was typed here, a line for each difference, to be kept elsewhere. */
    Q_INVOKABLE QString mineText() const;
    /** Somebody deleted the record: what stands here is saved as a new one. */
    Q_INVOKABLE void saveAsNew();

Q_SIGNALS:
    void workspaceChanged();
    void edited();
    void busyChanged();
    void saved(qint64 id);
    /** Not saved because of errors in fields, or of what failed() of the workspace says. */
    void refused();
    void watchingChanged();
    void theirsChanged();
    /** Both changed the same, or saving met a newer version: somebody has to decide. */
    void differs();

protected:
    /** Makes a field for each that the catalogue has for @p record; the gadget is a member of the form. */
    void addRecord(const char *record, const QMetaObject &meta, void *gadget);
    /** What the rules say about the values as they are. */
    virtual QList<Finding> findings() const = 0;
    /** Shows findings at their fields. */
    void check();
    void resetFields();
    /** What was typed and means nothing, by field; and the way back after a crash. */
    QMap<QString, QString> unreadable() const;
    bool hasUnreadable() const { return !unreadable().isEmpty(); }
    void setBusy(bool busy);
    /** load(sql) reads the record @p id in the background, none for 0; show() gets it unless another one is wanted by then. */
    template<class Load, class Show> void open(qint64 id, Load load, Show show);
    /** Empty: the form shows what is stored, and nobody has changed it since. */
    void setConflict(const QString &sentence);
    const QList<FormField *> &allFields() const { return m_fields; }

    /** Reads the record as it is now, by meet(). */
    virtual void lookAtTheirs() { }
    /** Makes a new record of what stands in the form. */
    virtual void renew() { }
    /** Tables whose rows belong to the record besides those of its fields. */
    virtual QStringList partTables() const { return {}; }
    /** Rows of these tables as they were read. */
    virtual QList<RowKey> partRows() const { return {}; }
    /** load(sql) reads what is stored now, compare(theirs, versions) names what differs, take(theirs) makes the form go on from there. */
    template<class Load, class Compare, class Take> void meet(Load load, Compare compare, Take take);
    /** Whether what stands here is kept when the others' version is taken; as it was decided, else where it was changed here. */
    bool keepsMine(const QString &name, bool changedHere) const;
    /** Of three versions the one that was decided on. */
    template<class T> T chosen(const char *record, const T &base, const T &mine, const T &theirs) const;
    /** Runs task(sql), which saves; kept(value) follows where it worked. A newer version by somebody else is shown, other errors are told.
     */
    template<class Task, class Kept> void store(Task task, Kept kept);

private:
    /** A gadget that fields write into. */
    struct Record {
        const char *name = nullptr;
        const QMetaObject *meta = nullptr;
        const void *gadget = nullptr;
    };
    qint64 idOf(const Record &record) const;
    QList<RowKey> rows() const;
    QStringList tables() const;
    void look(const QStringList &tables);
    void refuse(const Error &error);
    /** What the record is like now, or that it is gone. */
    void show(const Touch &touch, const QList<Difference> &differences, const std::function<void()> &take);
    void showGone(const Touch &touch);
    void goOn();
    void forgetTheirs();
    QString sideOf(const Difference &one) const;

    QPointer<Workspace> m_workspace;
    QList<FormField *> m_fields;
    QList<Record> m_records;
    QString m_conflict;
    bool m_busy = false;
    qint64 m_wantedId = 0;
    bool m_watching = false;
    /** Of the others' version, while there is one. */
    Touch m_touch;
    QList<Difference> m_differences;
    std::function<void()> m_take;
    QHash<QString, QString> m_choices;
    bool m_isGone = false;
    bool m_isSaving = false;
    bool m_wantsTheirs = false;
    bool m_isSavedAgain = false;
    Error m_refusal;
};

template<class T> T RecordForm::chosen(const char *record, const T &base, const T &mine, const T &theirs) const
{
    T result = theirs;
    const QMetaObject &meta = T::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        if (qstrcmp(property.name(), "version") == 0) continue;
        const QVariant value = property.readOnGadget(&mine);
        const bool changedHere = toStored(value) != toStored(property.readOnGadget(&base));
        if (keepsMine(QString::fromLatin1(record) + u'.' + QString::fromLatin1(property.name()), changedHere))
            property.writeOnGadget(&result, value);
    }
    return result;
}

template<class Task, class Kept> void RecordForm::store(Task task, Kept kept)
{
    using R = std::invoke_result_t<Task, Sql &>;
    setBusy(true);
    m_workspace->ask(this, std::move(task), [this, kept](const R &stored) {
        setBusy(false);
        if (!stored) return refuse(stored.error());
        forgetTheirs();
        kept(*stored);
    });
}

template<class Load, class Compare, class Take> void RecordForm::meet(Load load, Compare compare, Take take)
{
    using Opened = std::invoke_result_t<Load, Sql &>;
    struct Now {
        Opened opened;
        Touch touch;
    };
    const auto look = [load, rows = rows()](Sql &sql) -> Result<Now> {
        Opened opened = load(sql);
        if (!opened && opened.error().kind != Error::Kind::NotFound) return std::unexpected(opened.error());
        return lastTouch(sql, rows).transform([&](const Touch &touch) { return Now{opened, touch}; });
    };
    m_workspace->read(this, look, [this, id = rowId(), compare, take](const Result<Now> &now) {
        if (id != rowId() || isBusy()) return;
        if (!now) return m_workspace->tell(now.error());
        if (!now->opened) return showGone(now->touch);
        Versions versions;
        compare(*now->opened, versions);
        show(now->touch, versions.differences(), [take, theirs = *now->opened] { take(theirs); });
    });
}

template<class Load, class Show> void RecordForm::open(qint64 id, Load load, Show show)
{
    using Opened = std::invoke_result_t<Load, Sql &>;
    m_wantedId = id;
    if (id == 0 || !m_workspace) return show({});
    setBusy(true);
    m_workspace->read(this, load, [this, id, show](const Opened &opened) {
        setBusy(false);
        if (id != m_wantedId) return;
        if (!opened) return m_workspace->tell(opened.error());
        show(*opened);
    });
}
