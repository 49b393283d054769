# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop program in a real window, driven from outside as a screen reader and a keyboard do.

Needs a session bus (dbus-run-session) and an X display (xvfb-run); with_desktop.sh gives both. Parts are found by
their accessible role and name, so whatever cannot be found here, a blind person cannot find either.
"""
import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds: a busy machine is no fault of the program


class NotThere(AssertionError):
    pass


class Window:
    """One run of the program. `home` is its person's home folder."""

    def __init__(self, program, home, *options):
        self.shots = os.environ.get("COFFER_SHOTS")
        environment = dict(os.environ, HOME=str(home), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8",
                           XDG_STATE_HOME=str(home / ".local/state"), XDG_CONFIG_HOME=str(home / ".config"),
                           XDG_RUNTIME_DIR=str(self.runtime_folder(home)), QT_QUICK_BACKEND="software")
        self.environment = environment
        self.started = time.monotonic()
        self.process = subprocess.Popen([program, *map(str, options)], env=environment, cwd=home)
        self.application = self.wait(self.find_application, "the program on the accessibility bus")

    @staticmethod
    def runtime_folder(home):
        folder = home / ".run"
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder

    # Looking ----------------------------------------------------------------------------------------------

    def find_application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    @staticmethod
    def wait(probe, what, patience=PATIENCE):
        end = time.monotonic() + patience
        while True:
            try:
                found = probe()
            except GLib.Error:  # a part that went away while it was looked at
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise NotThere(f"{what} did not appear in {patience} s")
            time.sleep(0.05)

    def parts(self):
        """Every part that shows, depth first."""
        waiting = [self.application]
        while waiting:
            part = waiting.pop()
            try:
                states = part.get_state_set()
                if part is not self.application and states.contains(Atspi.StateType.INVALID):
                    continue
                yield part
                waiting.extend(part.get_child_at_index(index) for index in reversed(range(part.get_child_count())))
            except (GLib.Error, AttributeError):
                continue

    def named(self, name, role=None):
        """What shows and has that name, or one that begins with it where `name` ends in …"""
        for part in self.parts():
            found = part.get_name()
            fits = found == name or (name.endswith("…") and found.startswith(name[:-1]))
            if fits and (role is None or part.get_role_name() == role) \
                    and part.get_state_set().contains(Atspi.StateType.SHOWING):
                yield part

    def see(self, name, role=None):
        return self.wait_or_tell(lambda: next(self.named(name, role), None), f"\"{name}\"")

    def wait_or_tell(self, probe, what):
        try:
            return self.wait(probe, what)
        except NotThere as error:
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode}") from None
            self.shot("failed")
            raise NotThere(f"{error}; on screen:\n" + "\n".join(self.everything())) from None

    def texts(self):
        return [part.get_name() for part in self.parts()
                if part.get_name() and part.get_state_set().contains(Atspi.StateType.SHOWING)]

    def everything(self):
        """What shows, one part a line, for somebody who looks for why a test failed."""
        return [f"{part.get_role_name()}: {part.get_name() or part.get_description()}" for part in self.parts()
                if part.get_state_set().contains(Atspi.StateType.SHOWING)]

    # Doing ------------------------------------------------------------------------------------------------

    @staticmethod
    def action_of(part):
        """The number of the action that presses it; None when it offers none."""
        names = [Atspi.Action.get_action_name(part, index) for index in range(Atspi.Action.get_n_actions(part))]
        return next((index for index, name in enumerate(names) if name in ("Press", "Toggle")), None)

    def press(self, name):
        """Presses what has that name and can be pressed."""
        def pressable():
            return next((part for part in self.named(name) if self.action_of(part) is not None), None)

        part = self.wait_or_tell(pressable, f"\"{name}\", to be pressed,")
        Atspi.Action.do_action(part, self.action_of(part))

    def press_beside(self, name, description):
        """Presses what has that name and says that it is about `description`, as a button in a row does."""
        def pressable():
            return next((part for part in self.named(name)
                         if part.get_description() == description and self.action_of(part) is not None), None)

        part = self.wait_or_tell(pressable, f"\"{name}\" of \"{description}\"")
        Atspi.Action.do_action(part, self.action_of(part))

    def gone(self, name):
        self.wait_or_tell(lambda: next(self.named(name), None) is None, f"that \"{name}\" goes")

    def click(self, name, role="push button"):
        place = Atspi.Component.get_extents(self.see(name, role), Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", str(place.x + place.width // 2), str(place.y + place.height // 2),
                        "click", "1"], check=True)

    def fill(self, name, text, clear=False):
        """Types into a field as a person does."""
        self.place_cursor(lambda: next(self.named(name, "text"), None), name, 1 / 2)
        if clear:
            self.key("ctrl+a")
        self.type(text)

    def fill_secret(self, label, text):
        """The same for a field that hides what is typed, which Qt gives no name, only a description."""
        def described():
            return next((part for part in self.parts() if part.get_description() == label
                         and part.get_state_set().contains(Atspi.StateType.SHOWING)), None)

        self.place_cursor(described, label, 1 / 3)
        self.type(text)

    def place_cursor(self, find, what, share):
        """Clicks at that share of the field's width, and again where the field had moved meanwhile."""
        def has_cursor():
            field = find()
            return field is not None and field.get_state_set().contains(Atspi.StateType.FOCUSED)

        def clicked():
            field = find()
            if field is None:
                return False
            place = Atspi.Component.get_extents(field, Atspi.CoordType.SCREEN)
            subprocess.run(["xdotool", "mousemove", str(place.x + int(place.width * share)),
                            str(place.y + place.height // 2), "click", "1"], check=True)
            try:
                return self.wait(has_cursor, "the cursor", patience=2)
            except NotThere:
                return False

        self.wait_or_tell(find, f"the field \"{what}\"")
        self.wait_or_tell(clicked, f"the cursor in \"{what}\"")

    def choose_folder(self, title, number):
        """In Qt's own folder dialog, which opens where the program was started: takes the folder of that place in
        the list."""
        self.see(title, "dialog")
        time.sleep(0.5)
        for _ in range(number):
            self.key("Down")
        self.click("Open")  # this one of Qt's does not listen to the accessibility bus

    @staticmethod
    def key(*names):
        subprocess.run(["xdotool", "key", "--delay", "30", *names], check=True)

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)

    def shot(self, name):
        if self.shots:
            time.sleep(0.4)
            subprocess.run(["import", "-window", "root", os.path.join(self.shots, name + ".png")], check=True)

    @staticmethod
    def of_window(*command):
        """What xdotool says of, or does to, the window."""
        search = ["xdotool", "search", "--onlyvisible", "--class", "coffer-desktop"]
        return subprocess.run([*search, *command], check=True, capture_output=True, text=True).stdout

    def size(self):
        found = dict(line.split("=") for line in self.of_window("getwindowgeometry", "--shell").split())
        return int(found["WIDTH"]), int(found["HEIGHT"])

    def resize(self, width, height):
        self.of_window("windowsize", str(width), str(height))
        self.wait(lambda: self.size() == (width, height), "the window in its new size")

    def quit(self):
        """Ends the program; gives the exit code."""
        self.ask_to_quit()
        return self.process.wait(PATIENCE)

    def ask_to_quit(self):
        """Ctrl+Q. Without a window manager nobody gives the window the keyboard back after a
        dialog has closed."""
        self.of_window("windowfocus")
        self.key("ctrl+q")

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
