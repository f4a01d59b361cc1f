// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/passwordinput.h"
#include "import/call.h"
#include <QFile>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
/** While it lives, a terminal does not show what is typed. */
class Unseen
{
public:
    Unseen()
    {
        if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &m_before) != 0) return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isHidden = tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
        if (m_isHidden) QTextStream(stderr) << say(QT_TRANSLATE_NOOP("CommandLine", "Kennwort:")) << ' ' << Qt::flush;
    }
    ~Unseen()
    {
        if (m_isHidden && tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before) == 0) QTextStream(stderr) << '\n';
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    termios m_before = {};
    bool m_isHidden = false;
};
}

Result<QString> passwordFrom(const QString &path)
{
    QFile file(path);
    if (!path.isEmpty() && !file.exists()) return fail(Error::Kind::NotFound, u"file.missing"_s, {path});
    const Unseen unseen;
    const bool isOpen = path.isEmpty() ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                       : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen) return fail(Error::Kind::NotFound, u"file.unreadable"_s, {path});
    constexpr qint64 longest = 1024;
    QString line = QString::fromUtf8(file.readLine(longest));
    while (line.endsWith(u'\n') || line.endsWith(u'\r')) line.chop(1);
    return line;
}
