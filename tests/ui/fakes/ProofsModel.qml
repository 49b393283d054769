// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    property Task task: Task {
        state: Task.Done
    }
    property bool shown

    function refresh() {
    }
}
