// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property list<string> names: ["Deutsch", "English", "日本語"]
    property int chosen: -1
}
