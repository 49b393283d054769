// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    property Task task: Task {
        state: Task.Done
    }

    function rowOf(version: string): int {
        return find("version", version);
    }

    function refresh() {
    }
}
