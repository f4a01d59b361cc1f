#!/bin/sh
# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
#
# Run in a fresh Debian 13 by `./dev package --try`: installs /bleibe.deb, uses it as an ordinary user, removes it and looks what is left. Pictures and
# papers stay in /tried.
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
register=/home/klara/kreis.bleibe

say() { echo "try: $*"; }
packages() { dpkg-query -W -f '${Package}:${Architecture} ${db:Status-Status}\n' | sort; }
files() { find /etc /opt /srv /usr /var -xdev ! -path '/var/cache/*' ! -path '/var/lib/apt/*' ! -path '/var/lib/dpkg/*' ! -path '/var/log/*' | sort; }
as_klara() { runuser -u klara -- env -i HOME=/home/klara USER=klara PATH=/usr/bin:/bin LANG=C.UTF-8 TZ=Europe/Berlin "$@"; }

mkdir -p /tried
useradd --create-home klara
packages >/tmp/packages.before
files >/tmp/files.before

apt-get install -y --no-install-recommends /bleibe.deb >/tried/install.log 2>&1 || { tail -20 /tried/install.log; exit 1; }
say "installed $(dpkg-query -W -f '${Package} ${Version}' bleibe) with $(($(packages | wc -l) - $(wc -l </tmp/packages.before) - 1)) packages it needs"
dpkg -V bleibe
dpkg -L bleibe | grep -v '/share/bleibe/shots/' >/tried/files.txt
if ldd /usr/bin/bleibe | grep 'not found'; then exit 1; fi

as_klara bleibe --version
as_klara bleibe new "$register" --sample
as_klara bleibe check "$register"
number=$(as_klara bleibe list vacancies --register "$register" --where 'Status=verfügbar' --csv | grep -o 'LR-[0-9]*-[0-9]*' | head -1)
as_klara bleibe print offer "$number" --register "$register" --out /home/klara/angebot.pdf
head -c 5 /home/klara/angebot.pdf | grep -q '%PDF-'
cp /home/klara/angebot.pdf /tried
say "made the sample register, checked it, printed the offer of $number"

grep -q '^[0-9]*:application/x-bleibe-take-along:\*.bleibe-mit$' /usr/share/mime/globs2
say "the desktop knows the kinds of files"

as_klara bleibe "$register" >/tried/drawn.txt
picture=$(grep -o '/home/.*png' /tried/drawn.txt)
cp "$picture" /tried/without-display.png
as_klara xvfb-run -a -s '-screen 0 1440x900x24' sh -c '
  bleibe "$1" & program=$!
  sleep "$2"
  scrot -o /home/klara/window.png
  kill -0 "$program" || { echo "the window is gone" >&2; exit 1; }
  kill "$program"; wait "$program" || true' sh "$register" "${BLEIBE_TRY_SECONDS:-40}" >/tried/window.log 2>&1 || { cat /tried/window.log; exit 1; }
cp /home/klara/window.png /tried
sed -i '/^Terminated$/d' /tried/window.log
if [ -s /tried/window.log ]; then say "the window complained:"; cat /tried/window.log; exit 1; fi
say "opened the window, on a display and without one"

apt-get purge -y --autoremove bleibe >/tried/remove.log 2>&1 || { tail -20 /tried/remove.log; exit 1; }
# apt keeps what the Debian underneath recommends or takes as an alternative, tzdata for one; those are few and Debian's own.
packages | diff /tmp/packages.before - | sed -n 's/^[<>] //p' >/tried/packages-left.txt
if grep bleibe /tried/packages-left.txt || [ "$(wc -l </tried/packages-left.txt)" -gt 10 ]; then say "too many packages are left:"; cat /tried/packages-left.txt; exit 1; fi
files | diff /tmp/files.before - >/tried/files-left.txt || true
if grep -qi bleibe /tried/files-left.txt; then say "left behind:"; grep -i bleibe /tried/files-left.txt; exit 1; fi
say "removed; no file of Bleibe is left; apt keeps of Debian's own: $(tr '\n' ' ' </tried/packages-left.txt)"
test -e "$register"
say "the register of the user is where it was"
