// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

/** From here on a crash leaves no image of the memory behind, and no other program of the same person may read it. */
void leaveNoMemoryImage();
