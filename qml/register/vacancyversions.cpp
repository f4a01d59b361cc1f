// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/versions.h"
#include "qml/register/vacancyform.h"

void VacancyForm::lookAtTheirs()
{
    meet([id = m_vacancyId](Sql &sql) { return load(sql, id); },
        [this](const Opened &theirs, Versions &versions) {
            versions.compare("building", m_stored.building, m_entry.building, theirs.entry.building);
            versions.compare("dwelling", m_stored.dwelling, m_entry.dwelling, theirs.entry.dwelling);
            versions.compare("vacancy", m_stored.vacancy, m_entry.vacancy, theirs.entry.vacancy);
        },
        [this](const Opened &theirs) {
            const VacancyEntry &now = theirs.entry;
            m_entry = {chosen("building", m_stored.building, m_entry.building, now.building),
                chosen("dwelling", m_stored.dwelling, m_entry.dwelling, now.dwelling),
                chosen("vacancy", m_stored.vacancy, m_entry.vacancy, now.vacancy)};
            m_stored = now;
            if (!m_landlord.isDirty()) m_landlord.show(theirs.landlord);
            setConflict({});
            resetFields();
        });
}
