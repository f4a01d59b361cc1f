// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What this is, which version, under which licences, with whose data. */
DialogFrame {
    id: root

    title: qsTr("Bleibe %1").arg(Application.version)
    preferredWidth: Theme.px(520)
    buttons: PushButton {
        text: qsTr("Schließen")
        onClicked: root.close()
    }

    BodyText {
        text: qsTr("Register freier Wohnungen im Landkreis, mit Karte. Freie Software unter der EUPL 1.2.")
        Layout.fillWidth: true
    }
    GroupTitle {
        text: qsTr("Enthaltene und benutzte Software")
        Layout.fillWidth: true
    }
    BodyText {
        quiet: true
        text: qsTr("Qt 6 (LGPL 3), GDAL (MIT), SpatiaLite (MPL, GPL 2, LGPL 2.1), SQLite (gemeinfrei), GEOS (LGPL 2.1), PROJ (MIT), PostgreSQL und PostGIS (PostgreSQL-Lizenz, GPL 2), Schrift Inter (OFL 1.1), Schriften Noto (OFL 1.1).")
        Layout.fillWidth: true
    }
    GroupTitle {
        text: qsTr("Daten")
        Layout.fillWidth: true
    }
    BodyText {
        quiet: true
        text: qsTr("Grenzen: © GeoBasis-DE / BKG 2016 (Daten verändert), Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0). Alle Personen, Anschriften und Beträge des Beispielregisters sind erfunden.")
        Layout.fillWidth: true
    }
}
