# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop has beside its clock, for programs that have an icon there: a place for icons
(org.kde.StatusNotifierWatcher) and one for messages (org.freedesktop.Notifications), on the session bus.

It sees an icon as a desktop does, by the StatusNotifierItem and com.canonical.dbusmenu protocols: its tool tip, its menu,
and what is pressed in it. Messages are kept, not shown.
"""
import os
import threading

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

WATCHER = """<node><interface name="org.kde.StatusNotifierWatcher">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
</interface></node>"""

NOTIFICATIONS = """<node><interface name="org.freedesktop.Notifications">
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
    <arg type="s" direction="out"/><arg type="s" direction="out"/></method>
  <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>"""

FLAGS = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION


def connect():
    return Gio.DBusConnection.new_for_address_sync(os.environ["DBUS_SESSION_BUS_ADDRESS"], FLAGS, None, None)


class Clock:
    """The place beside the clock. Answers on a thread of its own; what it has seen may be read from any."""

    def __init__(self):
        self.items = []     # (bus name, object path) of each icon
        self.messages = []  # (title, text, icon's name) of each message
        self.client = connect()
        ready = threading.Event()
        self.thread = threading.Thread(target=self.serve, args=(ready,), daemon=True)
        self.thread.start()
        assert ready.wait(10), "the session bus does not answer"

    def serve(self, ready):
        context = GLib.MainContext()
        context.push_thread_default()
        self.loop = GLib.MainLoop(context)
        self.server = connect()
        self.export("/StatusNotifierWatcher", WATCHER, self.watch)
        self.export("/org/freedesktop/Notifications", NOTIFICATIONS, self.notify)
        for name in ("org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications"):
            Gio.bus_own_name_on_connection(self.server, name, Gio.BusNameOwnerFlags.NONE, None, None)
        context.invoke_full(GLib.PRIORITY_LOW, lambda: ready.set() and False)
        self.loop.run()

    def export(self, path, interface, method):
        info = Gio.DBusNodeInfo.new_for_xml(interface).interfaces[0]
        self.server.register_object(path, info, method, self.property, None)

    def property(self, connection, sender, path, interface, name):
        values = {"RegisteredStatusNotifierItems": GLib.Variant("as", ["".join(item) for item in self.items]),
                  "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                  "ProtocolVersion": GLib.Variant("i", 0)}
        return values[name]

    def watch(self, connection, sender, path, interface, method, parameters, invocation):
        if method == "RegisterStatusNotifierItem":
            named = parameters.unpack()[0]
            self.items.append((sender, named) if named.startswith("/") else (named, "/StatusNotifierItem"))
        invocation.return_value(None)

    def notify(self, connection, sender, path, interface, method, parameters, invocation):
        if method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["body", "actions"],)))
        elif method == "GetServerInformation":
            invocation.return_value(GLib.Variant("(ssss)", ("test", "test", "1", "1.2")))
        elif method == "Notify":
            _, _, icon, title, text, *_ = parameters.unpack()
            self.messages.append((title, text, icon))
            invocation.return_value(GLib.Variant("(u)", (len(self.messages),)))
        else:
            invocation.return_value(None)

    # An icon, as the desktop sees it ------------------------------------------------------------------------

    def call(self, item, path, interface, method, parameters, reply):
        return self.client.call_sync(item[0], path, interface, method, parameters, GLib.VariantType(reply),
                                     Gio.DBusCallFlags.NONE, 10_000, None).unpack()

    def of_item(self, item, name):
        return self.call(item, item[1], "org.freedesktop.DBus.Properties", "Get",
                         GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", name)), "(v)")[0]

    def tool_tip(self, item):
        _, _, title, text = self.of_item(item, "ToolTip")
        return title or text

    def menu(self, item):
        """Words → (number, can be pressed) of each line that shows."""
        path = self.of_item(item, "Menu")
        _, (_, _, lines) = self.call(item, path, "com.canonical.dbusmenu", "GetLayout",
                                     GLib.Variant("(iias)", (0, -1, [])), "(u(ia{sv}av))")
        return {line[1]["label"].replace("_", ""): (line[0], line[1].get("enabled", True)) for line in lines
                if line[1].get("visible", True) and line[1].get("type") != "separator"}

    def press(self, item, words):
        number, enabled = self.menu(item)[words]
        assert enabled, f"\"{words}\" cannot be pressed"
        self.call(item, self.of_item(item, "Menu"), "com.canonical.dbusmenu", "Event",
                  GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0)), "()")

    def close(self):
        self.loop.quit()
        self.thread.join(10)
        self.server.close_sync()
        self.client.close_sync()
