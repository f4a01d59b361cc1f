// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/germantexts.h"
#include <QCoreApplication>

namespace {
thread_local int living = 0;
}

GermanTexts::GermanTexts()
{
    ++living;
}

GermanTexts::~GermanTexts()
{
    --living;
}

bool GermanTexts::isOn()
{
    return living > 0;
}

QString textIn(const char *context, const char *german)
{
    return GermanTexts::isOn() ? QString::fromUtf8(german) : QCoreApplication::translate(context, german);
}
