// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/querymodel.h"
#include "qml/placement/excludedlist.h"
#include <QtQml/qqmlregistration.h>
#include <atomic>

/**
 * The flats that one household may be offered, best first, and those it may not. Rows have one role, `flat`, as cardOf() makes it. Both
 * lists begin with a page and grow by more. While not `active` (its page is hidden) news only make it read anew later.
 */
class RankingModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 for none. */
    Q_PROPERTY(qint64 householdId READ householdId WRITE setHouseholdId NOTIFY householdIdChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /** Judging takes longer than one waits without a sign. */
    Q_PROPERTY(bool slow READ isSlow NOTIFY slowChanged)
    /** A list is there, for the household that was asked for. */
    Q_PROPERTY(bool ready READ isReady NOTIFY listed)
    /** rankedHousehold(). */
    Q_PROPERTY(QVariantMap household READ household NOTIFY listed)
    /** How many flats were judged, may be offered, may not. */
    Q_PROPERTY(int judged READ judged NOTIFY listed)
    Q_PROPERTY(int offered READ offered NOTIFY listed)
    Q_PROPERTY(int excludedCount READ excludedCount NOTIFY listed)
    /** exclusionCounts() and exclusionHint(). */
    Q_PROPERTY(QVariantList exclusions READ exclusions NOTIFY listed)
    Q_PROPERTY(QString hint READ hint NOTIFY listed)
    /** "" where costs can be checked, else "none" (no limits at all) or "several" (of several comparison areas, and nobody said where they
     * lie). */
    Q_PROPERTY(QString limitGap READ limitGap NOTIFY listed)
    /** preliminaryText(). */
    Q_PROPERTY(QString notice READ notice CONSTANT)
    Q_PROPERTY(ExcludedList *excluded READ excluded CONSTANT)
    /** Only those that this rule excludes are listed; -1 for all. */
    Q_PROPERTY(int exclusion READ exclusion WRITE setExclusion NOTIFY exclusionChanged)
    /** How many of them there are, read or not. */
    Q_PROPERTY(int excludedTotal READ excludedTotal NOTIFY excludedChanged)
    /** {vacancyId, rank, address, score, lon, lat} of the best, and of the first that are not offered. */
    Q_PROPERTY(QVariantList rankedPlaces READ rankedPlaces NOTIFY listed)
    Q_PROPERTY(QVariantList excludedPlaces READ excludedPlaces NOTIFY excludedChanged)

public:
    explicit RankingModel(QObject *parent = nullptr);
    ~RankingModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override { return {{Qt::UserRole, "flat"}}; }

    qint64 householdId() const { return m_householdId; }
    void setHouseholdId(qint64 id);
    bool isActive() const { return m_active; }
    void setActive(bool active);
    bool isSlow() const { return m_slow; }
    bool isReady() const { return m_ranking && m_ranking->household.household.id == m_householdId; }
    QVariantMap household() const;
    int judged() const { return m_ranking ? static_cast<int>(m_ranking->flats.size()) : 0; }
    int offered() const { return m_ranking ? static_cast<int>(m_ranking->offered) : 0; }
    int excludedCount() const { return judged() - offered(); }
    QVariantList exclusions() const;
    QString hint() const;
    QString limitGap() const;
    QString notice() const;
    ExcludedList *excluded() const { return m_excluded; }
    int exclusion() const { return m_exclusion ? static_cast<int>(*m_exclusion) : -1; }
    void setExclusion(int rule);
    int excludedTotal() const;
    QVariantList rankedPlaces() const;
    QVariantList excludedPlaces() const;

    Q_INVOKABLE qint64 idAt(int row) const;
    /** -1 where it is not offered, or not among those that are read. */
    Q_INVOKABLE int rowOfId(qint64 vacancyId) const;
    Q_INVOKABLE QVariantMap flatAt(int row) const;
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void showMoreExcluded();
    /** Flats that are read, side by side: comparedRules(). */
    Q_INVOKABLE QVariantList compare(const QList<qint64> &vacancyIds) const;
    /** Ends the judging that is under way; what stood there before stays. */
    Q_INVOKABLE void cancel();
    /** Takes the household that has waited longest, where none was named. */
    Q_INVOKABLE void takeFirst();

Q_SIGNALS:
    void householdIdChanged();
    void activeChanged();
    void slowChanged();
    void listed();
    void exclusionChanged();
    void excludedChanged();

protected:
    void reload() override;

private:
    struct Listed {
        std::shared_ptr<const Ranking> ranking = {};
        QList<RankedRow> rows = {};
        QList<ExcludedRow> excluded = {};
    };
    void take(const Listed &found);
    void clear();
    void setSlow(bool slow);
    void readExcluded(qsizetype from);

    qint64 m_householdId = 0;
    bool m_active = true;
    bool m_isOutdated = false;
    bool m_slow = false;
    QTimer m_patience;
    /** Says to the judging under way that nobody waits for it any more. */
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<const Ranking> m_ranking;
    QList<RankedRow> m_rows;
    ExcludedList *m_excluded;
    std::optional<MatchRule> m_exclusion;
};
