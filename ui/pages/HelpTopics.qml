// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// Pages of help of one sort.
QtObject {
    property list<HelpTopic> all
}
