# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""Walks every page of the real window as a screen reader does, over AT-SPI: `walk.py PROGRAM`.

Each finding names the clause of EN 301 549 that it breaks. Needs a display and a session bus (tests/accessibility/walk.sh).
"""
import os
import subprocess
import sys
import tempfile
import time

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ACTED = {"button", "push button", "toggle button", "link", "check box", "radio button", "combo box", "text", "entry", "page tab",
         "slider", "spin button", "menu item", "list item", "table cell", "tree item"}
NAMELESS = {"filler", "panel", "unknown", "redundant object", "section"}
MOST_TABS = 250


def has(node, state):
    return node.getState().contains(state)


def showing(node, depth=0):
    """The node and all that is seen below it, in the order of reading."""
    yield node
    if depth > 40:
        return
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None and has(child, pyatspi.STATE_SHOWING):
            yield from showing(child, depth + 1)


def place(node):
    """How a finding names what it is about."""
    names = []
    while node is not None and node.getRoleName() != "application":
        names.append(f"{node.getRoleName()} '{node.name}'")
        node = node.parent
    return " < ".join(names[:4])


def wait_for(condition, seconds, what):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.2)
    raise SystemExit(f"waited {seconds} s for {what}")


def act(node, wanted):
    """Does what a screen reader does where somebody asks it to press."""
    actions = node.queryAction()
    names = [actions.getName(i).lower() for i in range(actions.nActions)]
    if wanted not in names:
        raise SystemExit(f"11.5.2.11 {place(node)} offers {names}, not {wanted}")
    actions.doAction(names.index(wanted))


class Window:
    def __init__(self, program):
        home = tempfile.mkdtemp(prefix="bleibe-walk.")
        env = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, QT_QPA_PLATFORM="xcb", QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                   QT_QUICK_BACKEND="software")
        self.process = subprocess.Popen([program, "--sample", "--lang", "de"], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.frame = wait_for(self.find, 90, "the window on the bus")
        wait_for(lambda: "Beispielregister" in self.frame.name, 120, "the sample register")
        self.focused = None
        pyatspi.Registry.registerEventListener(self.on_focus, "object:state-changed:focused")

    def on_focus(self, event):
        if event.detail1:
            self.focused = event.source

    def find(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.name.lower() == "bleibe" and app.childCount:
                return app.getChildAtIndex(0)
        return None

    def nodes(self):
        return list(showing(self.frame))

    def settle(self):
        """Until the same things are seen twice in a row."""
        before = -1
        for _ in range(40):
            time.sleep(0.5)
            now = len(self.nodes())
            if now == before:
                return
            before = now

    def tabs(self):
        bar = next(node for node in self.nodes() if node.getRoleName() == "page tab list")
        return [bar.getChildAtIndex(i) for i in range(bar.childCount)]

    def press(self, key):
        self.focused = None
        subprocess.run(["xdotool", "key", key], check=True)
        end = time.monotonic() + 1
        while self.focused is None and time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.01)
        return self.focused


def look(page, nodes):
    """Names, roles and headings of one page (11.1.1.1, 11.1.3.1, 11.2.4.6, 11.4.1.2, 11.5.2.5)."""
    findings = []
    for node in nodes:
        role, name = node.getRoleName(), (node.name or "").strip()
        acts = role in ACTED or (has(node, pyatspi.STATE_FOCUSABLE) and role != "label")  # Qt calls every text focusable
        if acts and not name:
            findings.append(f"11.4.1.2 {page}: no name: {place(node)}")
        if has(node, pyatspi.STATE_FOCUSABLE) and role in NAMELESS:
            findings.append(f"11.5.2.5 {page}: focusable without a role: {place(node)}")
    if not any(node.getRoleName() == "heading" and node.name.strip() for node in nodes):
        findings.append(f"11.2.4.6 {page}: no heading")
    for table in (node for node in nodes if node.getRoleName() == "table"):
        findings += look_at_table(page, table)
    return findings


def look_at_table(page, node):
    """Qt Quick 6.8 tells no rows and columns (a gap that the statement names), so every cell has to say what it is (11.5.2.6)."""
    cells = [cell for cell in showing(node) if cell.getRoleName() in ("table cell", "table row", "list item")]
    if not cells:
        return [f"11.5.2.6 {page}: a table without cells: {place(node)}"]
    return [f"11.5.2.6 {page}: a cell that says nothing: {place(cell)}" for cell in cells if not cell.name.strip()]


def walk_by_tab(page, window):
    """Tab leads through the page and around again, never stuck (11.2.1.1, 11.2.1.2, 11.2.4.3)."""
    seen, stuck = [], 0
    for _ in range(MOST_TABS):
        node = window.press("Tab")
        if node is None:
            stuck += 1
            if stuck > 2:
                return [f"11.2.1.2 {page}: Tab stays at {place(seen[-1]) if seen else 'nothing'}"], len(seen)
            continue
        stuck = 0
        if seen and node == seen[0] and len(seen) > 3:
            return [], len(seen)
        seen.append(node)
    return [f"11.2.1.2 {page}: Tab did not come around within {MOST_TABS} steps"], len(seen)


def main(program):
    Atspi.set_timeout(20000, 60000)  # a page is made while the press waits
    window = Window(program)
    findings = []
    try:
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Beispielregister", "windowfocus", "--sync"], check=True)
        for i in range(len(window.tabs())):
            tab = window.tabs()[i]
            page = tab.name
            act(tab, "press")
            window.settle()
            nodes = window.nodes()
            found = look(page, nodes)
            stuck, steps = walk_by_tab(page, window)
            findings += found + stuck
            print(f"{page}: {len(nodes)} things seen, {steps} reached by Tab, {len(found) + len(stuck)} findings", flush=True)
    finally:
        window.process.terminate()
    for finding in findings:
        print(finding)
    return 1 if findings else 0


sys.exit(main(sys.argv[1]))
