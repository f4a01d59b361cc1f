// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Entries that may be the same dwelling. Property: `form`. Signals: `openRequested(vacancyId)`, `mergeRequested(vacancyId)`. */
Card {
    id: root

    required property VacancyForm form

    signal openRequested(vacancyId: real)
    signal mergeRequested(vacancyId: real)

    visible: form.twins.length > 0
    title: qsTr("Vielleicht schon im Register")
    edge: Theme.warn

    Repeater {
        model: root.form.twins

        ColumnLayout {
            id: twin

            required property var modelData

            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: twin.modelData.number
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            BodyText {
                text: twin.modelData.text
                Layout.fillWidth: true
            }
            LinkButton {
                visible: root.form.vacancyId === 0 && !twin.modelData.isOpen
                text: qsTr("Dieselbe Wohnung steht wieder leer")
                onClicked: root.form.reuse(twin.modelData.vacancyId)
            }
            LinkButton {
                visible: root.form.vacancyId === 0 && twin.modelData.isOpen
                text: qsTr("Diesen Eintrag statt eines neuen bearbeiten")
                onClicked: root.openRequested(twin.modelData.vacancyId)
            }
            LinkButton {
                visible: root.form.vacancyId > 0
                enabled: !root.form.dirty
                text: root.form.dirty ? qsTr("Erst speichern, dann zusammenführen") : qsTr("Vergleichen und zusammenführen …")
                onClicked: root.mergeRequested(twin.modelData.vacancyId)
            }
        }
    }
}
