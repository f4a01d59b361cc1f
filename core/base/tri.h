// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>

/** Whether something is so, where nobody may have said: unknown is never no. */
namespace TriState {
Q_NAMESPACE
enum class Tri {
    Unknown,
    No,
    Yes
};
Q_ENUM_NS(Tri)
}
using TriState::Tri;
