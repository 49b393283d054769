// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// The places that the window can show.
QtObject {
    enum Name {
        Home,
        Versions,
        Restore,
        Ways,
        Tests,
        Activity,
        Incident,
        Help,
        Settings,
        Unlock,
        SetUp,
        Enrol
    }
}
