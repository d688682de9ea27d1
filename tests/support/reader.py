#!/usr/bin/python3
"""Reads a program's accessible tree from outside, as a screen reader does. Runs inside dbus-run-session.

The first line printed is the address of the session's bus. Then each line read is a request and each line printed its
answer, in JSON: "tree", or "until N KIND" (what happened since last asked, once at least N events of this kind have
come or some time has gone by).
"""
import json
import os
import subprocess
import sys
import time

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PROGRAM = "tambon-canvas"
PATIENCE_S = 20

bus = subprocess.Popen([LAUNCHER, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

import pyatspi  # noqa: E402  (asks the bus as soon as it is imported)
from gi.repository import GLib  # noqa: E402

# Qt 6.4 sends a few signals in a form of its own, which the library says of each and leaves out.
GLib.log_set_handler("dbind", GLib.LogLevelFlags.LEVEL_WARNING, lambda *_: None, None)
events = []


def facts(part):
    part.clear_cache()  # what is true now, not what it was called when first met
    states = part.getState()
    told = {"role": part.getRoleName(), "name": part.name, "description": part.description,
            "focusable": states.contains(pyatspi.STATE_FOCUSABLE), "focused": states.contains(pyatspi.STATE_FOCUSED),
            "showing": states.contains(pyatspi.STATE_SHOWING)}
    try:
        box = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        told["rect"] = [box.x, box.y, box.width, box.height]
    except NotImplementedError:
        pass
    return told


def walk(part):
    told = facts(part)
    # What lies in a page or menu that is not shown is walked when it is shown; windows themselves say nothing of it.
    hidden = not told["showing"] and told["role"] not in ("application", "frame", "dialog", "list item")
    told["children"] = [] if hidden else [walk(child) for child in part if child is not None]
    return told


def program():
    for found in pyatspi.Registry.getDesktop(0):
        if found is not None and found.name == PROGRAM:
            return found
    return None


def heard(event):
    kind = event.type.name if hasattr(event.type, "name") else str(event.type)
    if kind.startswith("object:state-changed") and not event.detail1:
        return
    try:
        about = event.any_data if kind.startswith("object:children-changed") else event.source
        name, role = about.name, about.getRoleName()
    except Exception:  # what was removed cannot be asked any more
        name, role = "", ""
    events.append({"kind": kind, "name": name, "role": role})


def answer(request):
    word, *rest = request.split()
    if word == "tree":
        found = program()
        return walk(found) if found is not None else None
    count, kind = int(rest[0]), rest[1]
    deadline = time.monotonic() + PATIENCE_S
    while sum(e["kind"].startswith(kind) for e in events) < count and time.monotonic() < deadline:
        GLib.MainContext.default().iteration(False) or time.sleep(0.005)
    told = list(events)
    events.clear()
    return told


def asked(channel, _condition):
    line = channel.readline()
    if not line:
        pyatspi.Registry.stop()
        return False
    print(json.dumps(answer(line.strip()), ensure_ascii=False), flush=True)
    return True


pyatspi.Registry.registerEventListener(
    heard, "object:state-changed:focused", "object:children-changed:add", "object:children-changed:remove")
print(json.dumps(os.environ["DBUS_SESSION_BUS_ADDRESS"]), flush=True)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, asked)
pyatspi.Registry.start()
bus.terminate()
