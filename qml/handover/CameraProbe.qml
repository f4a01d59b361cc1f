// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia

/** Enabled where this machine has a camera; loaded only where Qt Multimedia is installed. */
Item {
    enabled: devices.videoInputs.length > 0

    MediaDevices {
        id: devices
    }
}
